package org.replycodes.machine;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replycodes.language.Language;
import org.replycodes.page.AboutPage;
import org.replycodes.page.CodePage;
import org.replycodes.page.CommandPage;
import org.replycodes.page.Frame;
import org.replycodes.page.GroupingPage;
import org.replycodes.page.HomePage;
import org.replycodes.page.IndexPage;
import org.replycodes.page.MatrixPage;
import org.replycodes.page.MessagesPage;
import org.replycodes.page.NotFoundPage;
import org.replycodes.page.OtherNumbersPage;
import org.replycodes.page.Page;
import org.replycodes.page.PagePath;
import org.replycodes.page.PairPage;
import org.replycodes.page.ProtocolPage;
import org.replycodes.page.ServerPage;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.render.RenderedFile;
import org.replycodes.text.Phrases;

/**
 * Writes each page a second time as Markdown, from its record: {@code ftp/530.md} beside {@code
 * ftp/530.html}. Unrelated pairs, the matrix and the page for unknown addresses have no twin. May
 * be used by several threads.
 */
public final class Twins {

    private final Map<Language, Phrases> phrases;
    private final Map<Language, MarkdownPieces> pieces = new HashMap<>();

    /**
     * A writer.
     *
     * @param address the public address
     * @param phrases the labels of each language
     */
    public Twins(String address, Map<Language, Phrases> phrases) {
        this.phrases = phrases;
        phrases.keySet().forEach(language -> pieces.put(language, new MarkdownPieces(address)));
    }

    /** Where the twin of a page stands. */
    static String path(PagePath page) {
        return page.isIndex() ? page.value() + "index.md" : page.value() + ".md";
    }

    /** Where the twin of a page stands, if it has one. */
    public static Optional<String> path(Page page) {
        return hasTwin(page) ? Optional.of(path(page.frame().path())) : Optional.empty();
    }

    /** Whether a page has a twin. */
    static boolean hasTwin(Page page) {
        boolean unrelated = page instanceof PairPage pair && pair.relation().equals("unrelated");
        return !unrelated && !(page instanceof NotFoundPage) && !(page instanceof MatrixPage);
    }

    /**
     * Whether a page that is not put together yet has a twin.
     *
     * @param unrelated the ends of the paths of unrelated pairs, with their protocol
     */
    static boolean hasTwin(PlannedPage page, Set<String> unrelated) {
        String path = page.path().value();
        String end = page.protocol() + "/" + path.substring(path.lastIndexOf('/') + 1);
        return !page.kind().equals("not-found")
                && !page.kind().equals("matrix")
                && !(page.kind().equals("pair") && unrelated.contains(end));
    }

    /** The twin of a page, where it has one. */
    public Optional<RenderedFile> of(Page page) {
        if (!hasTwin(page)) {
            return Optional.empty();
        }
        Frame frame = page.frame();
        Markdown out = new Markdown(pieces.get(frame.language()));
        write(page, out, new TwinWriter(out, phrases.get(frame.language())));
        out.list(List.of("<" + frame.canonical() + ">"));
        return Optional.of(
                new RenderedFile(path(frame.path()), out.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Page page, Markdown out, TwinWriter twin) {
        if (page instanceof CodePage code) {
            new CodeTwin(out, twin).write(code);
        } else if (page instanceof PairPage pair) {
            new PairTwin(out, twin).write(pair);
        } else if (page instanceof CommandPage command) {
            twin.command(command);
        } else if (page instanceof ServerPage server) {
            twin.server(server);
        } else if (page instanceof MessagesPage messages) {
            twin.messages(messages);
        } else if (page instanceof GroupingPage grouping) {
            out.heading(1, grouping.pattern() + " " + grouping.name()).html(grouping.summary());
            twin.sections(2, grouping.sections());
            twin.codes(grouping.codes());
        } else if (page instanceof IndexPage index) {
            out.heading(1, index.name()).html(index.summary());
            twin.entries(index.entries());
        } else if (page instanceof ProtocolPage protocol) {
            out.heading(1, protocol.name()).html(protocol.summary());
            twin.sections(2, protocol.sections());
            twin.codes(protocol.codes());
            twin.entries(protocol.indexes());
        } else if (page instanceof HomePage home) {
            out.heading(1, home.name()).html(home.summary());
            home.table().rows().forEach(row -> row.cells().forEach(twin::codes));
            twin.codes(home.unofficial());
            out.html(home.questions());
            twin.pairs(home.pairs());
        } else if (page instanceof AboutPage about) {
            twin.about(about);
        } else if (page instanceof OtherNumbersPage numbers) {
            twin.otherNumbers(numbers);
        }
    }
}
