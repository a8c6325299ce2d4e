package org.replycodes.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.replycodes.build.Drafts;
import org.replycodes.build.SiteSource;
import org.replycodes.problem.Problem;
import org.replycodes.serve.Preview;
import org.replycodes.serve.PreviewListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code replycodes serve}: the site in a browser while its source is being written. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the site to browsers on this machine, as GitHub Pages would, and shows every"
                    + " change of the content and templates at once. Writes nothing. A problem is"
                    + " told here and in the browser, and the last good site stays. End it with"
                    + " Ctrl+C."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Mixin private SourceOptions source;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port, or 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--base",
            paramLabel = "PATH",
            defaultValue = "/",
            description =
                    "Where the site stands, such as /replycodes/ for a project site"
                            + " (default: ${DEFAULT-VALUE}).")
    private String base;

    @Option(
            names = "--drafts",
            description =
                    "Shows languages that are marked as drafts as well; missing words are those of"
                            + " the first language.")
    private boolean drafts;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        source.requireFolders();
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException("--port takes a number from 0 to " + HIGHEST_PORT);
        }
        if (!base.matches("/|/(?:[A-Za-z0-9-][A-Za-z0-9._-]*/)+")) {
            throw new UsageException("--base takes a path with a slash at both ends: /replycodes/");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        SiteSource site =
                new SiteSource(
                        source.folders(Path.of("site")),
                        false,
                        drafts ? Drafts.SHOWN : Drafts.LEFT_OUT);
        try (Preview preview = Preview.start(site, port, base, new Told(out, err))) {
            out.println("look at " + preview.address() + "; end with Ctrl+C");
            out.flush();
            preview.await();
        }
        // It ends by itself only after it has told why.
        return ExitCode.ENVIRONMENT;
    }

    /** Tells in the terminal what happens. */
    private static final class Told implements PreviewListener {

        private final PrintWriter out;
        private final PrintWriter err;
        private long start;

        Told(PrintWriter out, PrintWriter err) {
            this.out = out;
            this.err = err;
        }

        @Override
        public synchronized void reading() {
            start = System.nanoTime();
        }

        @Override
        public synchronized void shown(int files) {
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            out.println(
                    String.format(Locale.ROOT, "%d files are shown, %d ms", files, milliseconds));
            out.flush();
        }

        @Override
        public synchronized void problems(List<Problem> problems) {
            problems.forEach(err::println);
            err.flush();
        }

        @Override
        public synchronized void failed(Exception fault) {
            err.println("This is a bug of replycodes. Please report it with these lines:");
            fault.printStackTrace(err);
            err.flush();
        }
    }
}
