package org.replycodes.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.replycodes.finding.MessageFinder;
import org.replycodes.finding.MessageMatch;
import org.replycodes.finding.PastedLine;
import org.replycodes.json.CanonicalJson;
import org.replycodes.model.Protocol;
import org.replycodes.page.MessageAnchors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replycodes find "Permission denied"}: from a pasted log line to code and server. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Finds the server message that a pasted log line may be.")
final class FindCommand implements Callable<Integer> {

    @Mixin private ReaderOptions reader;

    @Parameters(
            paramLabel = "LINE",
            arity = "1..*",
            description = "A line of a log, with or without its code.")
    private List<String> words;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many matches to show (default: ${DEFAULT-VALUE}).")
    private int most;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Protocol protocol = reader.protocol();
        MessageAnchors anchors = new MessageAnchors(protocol);
        PastedLine line = PastedLine.of(String.join(" ", words));
        List<MessageMatch> matches = new MessageFinder(protocol).find(line, most);
        spec.commandLine()
                .getOut()
                .print(
                        reader.json()
                                ? json(matches, protocol, anchors)
                                : text(line, matches, protocol, anchors));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private static String text(
            PastedLine line,
            List<MessageMatch> matches,
            Protocol protocol,
            MessageAnchors anchors) {
        StringBuilder out = new StringBuilder();
        for (MessageMatch match : matches) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%s  %-22s %s%n     %s%n",
                            match.message().number(),
                            match.server().name(),
                            match.message().text(),
                            address(match, protocol, anchors)));
        }
        if (matches.isEmpty()) {
            out.append(
                            line.code()
                                    .map(
                                            code ->
                                                    "no server text like this is known; try: replycodes explain "
                                                            + code)
                                    .orElse(
                                            "no server text like this is known; paste the line with its code,"
                                                    + " or fewer words"))
                    .append('\n');
        }
        return out.toString();
    }

    private static String address(MessageMatch match, Protocol protocol, MessageAnchors anchors) {
        String number = match.message().number();
        return protocol.id()
                + "/messages/"
                + number
                + "#"
                + anchors.anchor(number, match.message().text());
    }

    private static String json(
            List<MessageMatch> matches, Protocol protocol, MessageAnchors anchors) {
        return new String(
                CanonicalJson.objects(
                        CanonicalJson.Layout.INDENTED,
                        matches,
                        (row, match) ->
                                row.text("code", match.message().number())
                                        .text("server", match.server().id())
                                        .text("text", match.message().text())
                                        .text("address", address(match, protocol, anchors))),
                StandardCharsets.UTF_8);
    }
}
