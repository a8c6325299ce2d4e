package org.replycodes.page;

/**
 * A page, ready to be placed. Each record has one template of the same name in kebab case, and the
 * template sees nothing but the record and labels.
 */
public sealed interface Page
        permits AboutPage,
                CodePage,
                CommandPage,
                GroupingPage,
                HomePage,
                IndexPage,
                MatrixPage,
                MessagesPage,
                NotFoundPage,
                OtherNumbersPage,
                PairPage,
                ProtocolPage,
                ServerPage {

    /** What stands around the content. */
    Frame frame();
}
