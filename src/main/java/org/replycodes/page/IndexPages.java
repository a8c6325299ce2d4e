package org.replycodes.page;

import java.util.List;
import org.replycodes.model.Command;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Server;
import org.replycodes.text.Arguments;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;

/** Plans the indexes of folders. */
final class IndexPages {

    private final Edition edition;
    private final Frames frames;
    private final ServerTexts serverTexts;

    IndexPages(Edition edition, Frames frames, ServerTexts serverTexts) {
        this.edition = edition;
        this.frames = frames;
        this.serverTexts = serverTexts;
    }

    static IndexPage index(
            Edition edition,
            Frames frames,
            String folder,
            List<IndexPage.Entry> entries,
            List<String> files) {
        return new IndexPage(
                frames.overview(
                        edition.addresses().index(folder),
                        edition.label("index." + folder + ".title"),
                        edition.label("index." + folder + ".summary"),
                        List.of(frames.protocolCrumb()),
                        files),
                folder,
                edition.label("index." + folder),
                Html.escape(edition.label("index." + folder + ".summary")),
                entries);
    }

    IndexPage commands() {
        return index(
                edition,
                frames,
                "commands",
                edition.protocol().commands().values().stream().map(this::entry).toList(),
                edition.protocol().commands().values().stream()
                        .map(command -> fragment(command).file())
                        .toList());
    }

    private IndexPage.Entry entry(Command command) {
        Fragment fragment = fragment(command);
        return new IndexPage.Entry(
                edition.addresses().command(command.verb()).href(),
                command.isEvent()
                        ? Html.escape(edition.label("command." + command.verb()))
                        : Html.code(command.verb()),
                fragment.name(),
                edition.line(fragment, "summary"));
    }

    private Fragment fragment(Command command) {
        return edition.fragment("commands/" + command.slug() + ".md");
    }

    IndexPage messages() {
        return index(
                edition,
                frames,
                "messages",
                serverTexts.numbers().stream()
                        .map(
                                number ->
                                        new IndexPage.Entry(
                                                edition.addresses().messages(number).href(),
                                                Html.isolated(number),
                                                name(number),
                                                edition.phrases()
                                                        .html(
                                                                "messages.count",
                                                                Arguments.NONE.number(
                                                                        serverTexts.count(
                                                                                number)))))
                        .toList(),
                serverTexts.files());
    }

    private String name(String number) {
        ReplyCode code = new ReplyCode(number);
        return edition.protocol().codes().containsKey(code)
                ? edition.name(code)
                : edition.label("number." + number);
    }

    IndexPage servers() {
        return index(
                edition,
                frames,
                "servers",
                edition.protocol().servers().stream().map(this::entry).toList(),
                serverTexts.files());
    }

    private IndexPage.Entry entry(Server server) {
        return new IndexPage.Entry(
                edition.addresses().server(server.id()).href(),
                Html.isolated(server.name()),
                server.version().equals("") ? "" : server.version(),
                edition.phrases()
                        .html("messages.count", Arguments.NONE.number(server.messages().size())));
    }
}
