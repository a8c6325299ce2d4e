package org.replycodes.cli;

import java.util.concurrent.Callable;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code replycodes check}: all rules, nothing written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Applies every rule to the content and templates. Writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin private SourceOptions source;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        LoadedSite site = source.load(true);
        int pages = new SiteBuild(site, 1).plan().pages().size();
        source.problems().sorted().forEach(spec.commandLine().getErr()::println);
        spec.commandLine()
                .getOut()
                .println(source.problems().summary() + "; " + pages + " pages can be built");
        return ExitCode.OK;
    }
}
