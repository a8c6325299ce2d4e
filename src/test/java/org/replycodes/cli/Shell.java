package org.replycodes.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.replycodes.json.JsonParser;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.source.SourceText;

/** Runs commands in this process, and keeps what they print. */
final class Shell {

    private final List<String> options;

    private Shell(List<String> options) {
        this.options = options;
    }

    /**
     * What a command did.
     *
     * @param exitCode what it answered
     * @param out what it printed
     * @param err what it complained
     */
    record Run(int exitCode, String out, String err) {

        /** Whether somebody who made a mistake would see the inside of the program. */
        boolean showsStackTrace() {
            return (out + err).lines().anyMatch(line -> line.matches("\\s+at [\\w.$/]+\\(.*"));
        }

        /** The first line of everything that was complained. */
        String complaint() {
            return err.lines().findFirst().orElse("");
        }

        /**
         * Whether the output is JSON; its texts may have several lines, unlike those of authors.
         */
        boolean printsJson() {
            Problems problems = new Problems();
            SourceText text = new SourceText("out", out);
            if (out.startsWith("[")) {
                JsonParser.parseArray(text, problems);
            } else {
                JsonParser.parseObject(text, problems);
            }
            return problems.sorted().stream()
                    .allMatch(problem -> problem.rule() == Rule.FORBIDDEN_CHARACTER);
        }
    }

    /** Commands on a site. */
    static Shell on(Path content, Path templates) {
        return new Shell(
                List.of("--content", content.toString(), "--templates", templates.toString()));
    }

    /** Commands without a site. */
    static Shell bare() {
        return new Shell(List.of());
    }

    /** Runs a command; its options for the site are added. */
    Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(options);
        return captured(terminal -> Main.run(terminal, all.toArray(String[]::new)));
    }

    /** What is said when a command ends with an exception. */
    static Run failed(Exception exception) {
        return captured(terminal -> Main.failed(exception, terminal));
    }

    private static Run captured(ToIntFunction<Terminal> program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = program.applyAsInt(new Terminal(stream(out), stream(err)));
        return new Run(exitCode, text(out), text(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
