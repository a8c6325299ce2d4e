package org.replycodes.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.replycodes.build.Drafts;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.language.Language;
import org.replycodes.page.SitePlan;
import org.replycodes.problem.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code replycodes check}: all rules, nothing written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Applies every rule to the content and templates. Writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin private SourceOptions source;

    @Option(
            names = "--drafts",
            description = "Holds languages that are marked as drafts to every rule as well.")
    private boolean drafts;

    @Option(
            names = "--release",
            description = "Fails as well if a translation is older than its original.")
    private boolean release;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        LoadedSite site = source.load(true, drafts ? Drafts.JUDGED : Drafts.LEFT_OUT);
        SiteBuild build = new SiteBuild(site, 1);
        SitePlan plan = build.plan();
        int tried = source.tryPages(build, plan);
        source.problems().sorted().forEach(spec.commandLine().getErr()::println);
        spec.commandLine()
                .getOut()
                .println(
                        source.problems().summary()
                                + "; "
                                + plan.pages().size()
                                + " pages are planned, "
                                + tried
                                + " of them were tried");
        List<Language> leftOut = site.languages().leftOut();
        if (!leftOut.isEmpty()) {
            spec.commandLine().getOut().println(ofDrafts(leftOut));
        }
        long stale =
                source.problems().sorted().stream()
                        .filter(problem -> problem.rule() == Rule.STALE_TRANSLATION)
                        .count();
        if (!release || stale == 0) {
            return ExitCode.OK;
        }
        spec.commandLine()
                .getErr()
                .println("no release: bring the stale translations up to date first: " + stale);
        return ExitCode.CONTENT;
    }

    private static String ofDrafts(List<Language> leftOut) {
        return leftOut.size()
                + (leftOut.size() == 1 ? " draft was" : " drafts were")
                + " left out: "
                + leftOut.stream().map(Language::tag).collect(Collectors.joining(", "))
                + "; `check --drafts` tells what is wrong there";
    }
}
