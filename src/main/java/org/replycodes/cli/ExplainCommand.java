package org.replycodes.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.replycodes.json.CanonicalJson;
import org.replycodes.model.ReplyCode;
import org.replycodes.page.CodePage;
import org.replycodes.page.DialogueView;
import org.replycodes.page.Labeled;
import org.replycodes.page.Section;
import org.replycodes.text.Html;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replycodes explain 530}: the page of a code in the terminal. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Explains a reply code.")
final class ExplainCommand implements Callable<Integer> {

    @Mixin private ReaderOptions reader;

    @Parameters(paramLabel = "CODE", description = "A reply code, such as 530.")
    private String code;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        ReplyCode wanted = reader.code(code);
        CodePage page = reader.page("code", wanted.digits(), CodePage.class);
        spec.commandLine().getOut().print(reader.json() ? json(page) : text(page));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private String text(CodePage page) {
        TerminalText text = new TerminalText();
        text.title(page.code() + "  " + page.name());
        text.block(page.summary());
        page.answer().forEach(text::fact);
        page.sections().forEach(section -> section(text, section));
        if (!page.causes().isEmpty()) {
            text.heading(reader.label("code.causes"));
            int rank = 1;
            for (CodePage.Cause cause : page.causes()) {
                text.line(rank++ + ". " + PlainText.of(cause.title()));
                for (Html part : List.of(cause.tellTale(), cause.confirm(), cause.fix())) {
                    text.item(part);
                }
            }
        }
        for (DialogueView dialogue : page.dialogues()) {
            text.heading(PlainText.of(dialogue.caption()));
            dialogue.lines().forEach(line -> text.line(line.speaker() + ": " + line.text()));
        }
        page.makers().forEach(section -> section(text, section));
        return text.toString();
    }

    private static void section(TerminalText text, Section section) {
        text.heading(PlainText.of(section.heading()));
        text.block(section.body());
    }

    private static String json(CodePage page) {
        return new String(
                CanonicalJson.object(
                        CanonicalJson.Layout.INDENTED,
                        object -> {
                            object.text("code", page.code())
                                    .text("name", page.name())
                                    .text("summary", PlainText.of(page.summary()));
                            object.object(
                                    "facts",
                                    facts -> {
                                        for (Labeled fact : page.answer()) {
                                            facts.text(fact.key(), PlainText.of(fact.value()));
                                        }
                                    });
                            object.objects(
                                    "commands",
                                    page.commands(),
                                    (row, command) ->
                                            row.text("command", PlainText.of(command.commands()))
                                                    .text("when", command.phases()));
                            object.objects(
                                    "sections",
                                    page.sections(),
                                    (row, section) ->
                                            row.text("heading", PlainText.of(section.heading()))
                                                    .text("text", PlainText.of(section.body())));
                        }),
                StandardCharsets.UTF_8);
    }
}
