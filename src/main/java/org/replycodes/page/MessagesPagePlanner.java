package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Arguments;
import org.replycodes.text.Html;

/** Plans the page of all texts that servers send with one number. */
final class MessagesPagePlanner {

    private final Edition edition;
    private final Frames frames;
    private final ServerTexts serverTexts;

    MessagesPagePlanner(Edition edition, Frames frames, ServerTexts serverTexts) {
        this.edition = edition;
        this.frames = frames;
        this.serverTexts = serverTexts;
    }

    MessagesPage plan(String number) {
        ReplyCode code = new ReplyCode(number);
        boolean hasPage = edition.protocol().codes().containsKey(code);
        List<MessagesPage.MessageText> texts = new ArrayList<>();
        serverTexts
                .texts(number)
                .forEach(
                        (text, senders) ->
                                texts.add(
                                        new MessagesPage.MessageText(
                                                serverTexts.anchor(number, text),
                                                edition.literal(text),
                                                senders.stream().map(this::sender).toList())));
        return new MessagesPage(
                frames.frame(
                        edition.addresses().messages(number),
                        edition.phrases().plain("messages.title", Arguments.code(code)),
                        edition.phrases()
                                .plain(
                                        "messages.description",
                                        Arguments.code(code).number(texts.size())),
                        List.of(frames.protocolCrumb(), frames.indexCrumb("messages")),
                        serverTexts.files(number)),
                number,
                code.firstDigit(),
                hasPage ? edition.name(code) : "",
                about(code, hasPage),
                texts);
    }

    private Link about(ReplyCode code, boolean hasPage) {
        return hasPage
                ? new Link(
                        edition.addresses().code(code).href(),
                        edition.phrases().html("messages.about-code", Arguments.code(code)))
                : new Link(
                        edition.addresses().otherNumbers().href("n" + code),
                        Html.escape(edition.label("messages.about-other")));
    }

    private MessagesPage.Sender sender(ServerTexts.Sent sent) {
        return new MessagesPage.Sender(
                edition.server(sent.server().id()),
                edition.verbs(sent.message().commands()),
                edition.serverNote(sent.server().id(), sent.message().noteKey()),
                sent.message().documented());
    }
}
