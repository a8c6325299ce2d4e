package org.replycodes.dataset;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Grammar;
import org.replycodes.model.Outcome;
import org.replycodes.model.ReplyClass;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** Codes that claim to be twins, or to do one job, really are two. */
final class KinshipRules {

    private final LocatedProtocol located;
    private final Problems problems;

    KinshipRules(LocatedProtocol located, Problems problems) {
        this.located = located;
        this.problems = problems;
    }

    void check() {
        Collection<CodeEntry> codes = located.protocol().codes().values();
        if (!codes.stream().allMatch(located.positions()::knows)) {
            // The one that could not be read may be the missing twin.
            return;
        }
        Map<String, List<CodeEntry>> conditions = groups(CodeEntry::condition);
        conditions.forEach((name, twins) -> checkTwins(name, twins, conditions.keySet()));
        groups(CodeEntry::job).forEach(this::checkJob);
    }

    private Map<String, List<CodeEntry>> groups(Function<CodeEntry, String> name) {
        return located.protocol().codes().values().stream()
                .filter(entry -> !name.apply(entry).isEmpty())
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
    }

    private void checkTwins(String condition, List<CodeEntry> codes, Set<String> conditions) {
        Set<Outcome> twins = EnumSet.of(Outcome.TRANSIENT, Outcome.PERMANENT);
        // A class that is not declared is a fault of its own.
        if (!haveClasses(codes) || codes.size() == 2 && outcomes(codes).equals(twins)) {
            return;
        }
        Set<String> others = new TreeSet<>(conditions);
        others.remove(condition);
        String nearest = codes.size() == 1 ? NearestNames.hint(condition, others) : "";
        for (CodeEntry entry : codes) {
            problems.add(
                    Rule.UNLIKE_TWINS,
                    located.positions().of(entry, "condition"),
                    "the condition " + condition + " belongs to: " + names(codes),
                    "twins are two codes, one transient and one permanent"
                            + (nearest.isEmpty() ? "" : "; " + nearest));
        }
    }

    private void checkJob(String job, List<CodeEntry> codes) {
        if (codes.size() == 1) {
            problems.add(
                    Rule.LONELY_JOB,
                    located.positions().of(codes.get(0), "job"),
                    "no other code does the job " + job,
                    "leave it out, or give the same job to another code");
        }
    }

    private boolean haveClasses(List<CodeEntry> codes) {
        List<Integer> digits =
                located.protocol().grammar().classes().stream().map(ReplyClass::digit).toList();
        return codes.stream().allMatch(entry -> digits.contains(entry.code().firstDigit()));
    }

    private Set<Outcome> outcomes(List<CodeEntry> codes) {
        Grammar grammar = located.protocol().grammar();
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (CodeEntry entry : codes) {
            // Not classOf, which relies on every class being declared.
            grammar.classes().stream()
                    .filter(replyClass -> replyClass.digit() == entry.code().firstDigit())
                    .map(ReplyClass::outcome)
                    .forEach(outcomes::add);
        }
        return outcomes;
    }

    private static String names(List<CodeEntry> codes) {
        return codes.stream().map(entry -> entry.code().digits()).collect(Collectors.joining(", "));
    }
}
