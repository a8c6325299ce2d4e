package org.replycodes.dataset;

import java.util.List;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Command;
import org.replycodes.model.FactKind;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.Grammar;
import org.replycodes.model.Meaning;
import org.replycodes.model.Misuse;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Sequence;
import org.replycodes.model.SpecReference;
import org.replycodes.model.Standing;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** Each code fits the grammar of its protocol and answers all its questions. */
final class CodeRules {

    private final LocatedProtocol located;
    private final Grammar grammar;
    private final Positions positions;
    private final Problems problems;

    CodeRules(LocatedProtocol located, Problems problems) {
        this.located = located;
        this.grammar = located.protocol().grammar();
        this.positions = located.positions();
        this.problems = problems;
    }

    void check() {
        for (CodeEntry entry : located.protocol().codes().values()) {
            if (positions.knows(entry)) {
                checkDigits(entry.code(), entry);
                checkStanding(entry, entry.standing(), entry.definedBy());
                checkOfficialText(entry);
                grammar.facts().forEach(fact -> checkFact(entry, fact));
                checkUnique(entry);
            }
        }
        for (Command command : located.protocol().commands().values()) {
            if (positions.knows(command)) {
                checkStanding(command, command.standing(), command.definedBy());
            }
        }
    }

    private void checkDigits(ReplyCode code, CodeEntry entry) {
        List<Integer> classes = grammar.classes().stream().map(ReplyClass::digit).toList();
        if (!classes.contains(code.firstDigit())) {
            problems.add(
                    Rule.UNDECLARED_CLASS,
                    positions.of(entry, "code"),
                    "no reply class has the first digit " + code.firstDigit(),
                    "add it to the classes of protocol.json");
        }
        List<Integer> groups = grammar.groups().stream().map(FunctionGroup::digit).toList();
        if (!groups.contains(code.secondDigit())) {
            problems.add(
                    Rule.UNDECLARED_GROUP,
                    positions.of(entry, "code"),
                    "no function group has the second digit " + code.secondDigit(),
                    "add it to the groups of protocol.json");
        }
    }

    private void checkStanding(Object owner, Standing standing, List<SpecReference> definedBy) {
        boolean isUnofficial = standing == Standing.UNOFFICIAL;
        if (isUnofficial && !definedBy.isEmpty()) {
            problems.add(
                    Rule.STANDING_MISMATCH,
                    positions.of(owner, "definedBy"),
                    "sections define it, so it is not unofficial",
                    "call it standard or obsolete, or take the sections out");
        }
        if (!isUnofficial && definedBy.isEmpty()) {
            problems.add(
                    Rule.STANDING_MISMATCH,
                    positions.of(owner, "standing"),
                    "no section defines it, so it is unofficial",
                    "name the sections that define it, or call it unofficial");
        }
    }

    private void checkOfficialText(CodeEntry entry) {
        if (entry.standing() == Standing.UNOFFICIAL && entry.rfcText().isPresent()) {
            problems.add(
                    Rule.STANDING_MISMATCH,
                    positions.of(entry, "rfcText"),
                    "an unofficial code has no official text",
                    "what the number meant before belongs to historicMeaning");
        }
    }

    private void checkFact(CodeEntry entry, FactKind fact) {
        int values = entry.fact(fact.key()).size();
        if (values == 0) {
            problems.add(
                    Rule.MISSING_FACT,
                    positions.ofMember(entry, "facts", fact.key()),
                    "the fact " + fact.key() + " is missing",
                    "its values are: " + String.join(", ", fact.values()));
        }
        if (values > 1 && !fact.many()) {
            problems.add(
                    Rule.TOO_MANY_VALUES,
                    positions.ofMember(entry, "facts", fact.key()),
                    "the fact " + fact.key() + " has one value, not " + values,
                    "keep one of them");
        }
    }

    private void checkUnique(CodeEntry entry) {
        UniqueRules unique = new UniqueRules(positions, problems);
        unique.check(entry.meanings(), "key", Meaning::key);
        unique.check(entry.misuses(), "key", Misuse::key);
        unique.check(entry.sequences(), "command", Sequence::command);
    }
}
