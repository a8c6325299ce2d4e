package org.replycodes.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.replycodes.problem.Problems;
import org.replycodes.publish.SiteFolderException;
import org.replycodes.publish.SiteTooLargeException;
import org.replycodes.render.TemplateFaultException;
import org.replycodes.serve.PreviewException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "replycodes",
        description = "Builds and answers from a reference of reply codes.",
        mixinStandardHelpOptions = true,
        version = "replycodes 1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            FindCommand.class,
            TouchCommand.class,
            TranslationsCommand.class,
            NewLanguageCommand.class,
            NewCodeCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 ok, 1 problems in the content, 2 wrong usage, 3 disk, permission, lock or",
            "port, 70 a bug of this program.",
            "Completion for bash and zsh: source <(replycodes generate-completion)"
        })
public final class Main implements Runnable {

    @Spec private CommandSpec spec;

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(new Terminal(out, err), arguments);
        out.flush();
        err.flush();
        // A full disk or a closed pipe shows only here.
        System.exit(exitCode == ExitCode.OK && out.checkError() ? ExitCode.ENVIRONMENT : exitCode);
    }

    /** Runs the program and returns its exit code. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(terminal.outWriter());
        commandLine.setErr(terminal.errWriter());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler(
                (exception, command, result) -> failed(exception, terminal));
        return commandLine.execute(arguments);
    }

    /** Tells what went wrong, and whose turn it is. */
    static int failed(Exception exception, Terminal terminal) {
        if (exception instanceof ContentException content) {
            return complain(content.problems(), terminal);
        }
        if (exception instanceof TemplateFaultException fault) {
            return complain(fault.problems(), terminal);
        }
        if (exception instanceof SiteTooLargeException) {
            terminal.complain("error: " + exception.getMessage());
            return ExitCode.CONTENT;
        }
        if (exception instanceof SiteFolderException
                || exception instanceof FolderException
                || exception instanceof PreviewException) {
            terminal.complain("error: " + exception.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        if (exception instanceof UsageException) {
            terminal.complain(exception.getMessage());
            return ExitCode.USAGE;
        }
        terminal.complain(
                "This is a bug of replycodes. Please report it with what you did and these lines:");
        exception.printStackTrace(terminal.errWriter());
        return ExitCode.BUG;
    }

    private static int complain(Problems problems, Terminal terminal) {
        problems.sorted().forEach(terminal::complain);
        terminal.complain(problems.summary());
        return ExitCode.CONTENT;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do");
    }
}
