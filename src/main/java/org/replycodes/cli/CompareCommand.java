package org.replycodes.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.replycodes.json.CanonicalJson;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;
import org.replycodes.page.DialogueView;
import org.replycodes.page.PairPage;
import org.replycodes.text.Html;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replycodes compare 331 530}: the page of a pair in the terminal. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two reply codes.")
final class CompareCommand implements Callable<Integer> {

    @Mixin private ReaderOptions reader;

    @Parameters(index = "0", paramLabel = "CODE", description = "A reply code, such as 331.")
    private String one;

    @Parameters(index = "1", paramLabel = "CODE", description = "Another one, in any order.")
    private String other;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        ReplyCode first = reader.code(one);
        ReplyCode second = reader.code(other);
        if (first.equals(second)) {
            throw new UsageException("a code is not compared with itself; try explain " + first);
        }
        PairPage page = reader.page("pair", CodePair.of(first, second).slug(), PairPage.class);
        spec.commandLine().getOut().print(reader.json() ? json(page) : text(page));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private String text(PairPage page) {
        TerminalText text = new TerminalText();
        text.title(
                page.lower().code().code()
                        + "  "
                        + page.lower().code().name()
                        + "  |  "
                        + page.higher().code().code()
                        + "  "
                        + page.higher().code().name());
        text.block(page.verdict());
        text.line("(" + String.join("; ", page.relations()) + ")");
        if (!page.differences().isEmpty()) {
            text.heading(reader.label("pair.differences"));
        }
        for (PairPage.Point point : page.differences()) {
            String sentences =
                    point.sentences().stream()
                            .map(Html::markup)
                            .collect(Collectors.joining(reader.label("sentence.separator")));
            text.block(new Html("<li>" + sentences));
        }
        for (DialogueView dialogue : page.dialogues()) {
            text.heading(PlainText.of(dialogue.caption()));
            dialogue.lines().forEach(line -> text.line(line.speaker() + ": " + line.text()));
        }
        text.heading(reader.label("pair.react"));
        text.block(page.react());
        text.heading(reader.label("pair.choose"));
        text.block(page.choose());
        return text.toString();
    }

    private static String json(PairPage page) {
        return new String(
                CanonicalJson.object(
                        CanonicalJson.Layout.INDENTED,
                        object ->
                                object.text("lower", page.lower().code().code())
                                        .text("higher", page.higher().code().code())
                                        .text("relation", page.relation())
                                        .text("verdict", PlainText.of(page.verdict()))
                                        .objects(
                                                "differing",
                                                page.differing(),
                                                (row, axis) ->
                                                        row.text("question", axis.label())
                                                                .text(
                                                                        "lower",
                                                                        PlainText.of(axis.left()))
                                                                .text(
                                                                        "higher",
                                                                        PlainText.of(axis.right())))
                                        .objects(
                                                "shared",
                                                page.shared(),
                                                (row, axis) ->
                                                        row.text("question", axis.label())
                                                                .text(
                                                                        "both",
                                                                        PlainText.of(
                                                                                axis.value())))),
                StandardCharsets.UTF_8);
    }
}
