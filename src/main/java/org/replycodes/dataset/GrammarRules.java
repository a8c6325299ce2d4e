package org.replycodes.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.replycodes.model.FactKind;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.Grammar;
import org.replycodes.model.Phase;
import org.replycodes.model.ReplyClass;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** What {@code protocol.json} declares is declared once, and under the folder's name. */
final class GrammarRules {

    private final LocatedProtocol located;
    private final Problems problems;

    GrammarRules(LocatedProtocol located, Problems problems) {
        this.located = located;
        this.problems = problems;
    }

    void check() {
        Grammar grammar = located.protocol().grammar();
        UniqueRules unique = new UniqueRules(located.positions(), problems);
        unique.check(grammar.classes(), "digit", ReplyClass::pattern);
        unique.check(grammar.phases(), "key", Phase::key);
        unique.check(grammar.facts(), "key", FactKind::key);
        grammar.facts().forEach(fact -> checkWords(fact, "values", fact.values()));
        List<String> groups = grammar.groups().stream().map(FunctionGroup::pattern).toList();
        checkWords(grammar, "groups", groups);
        checkWords(grammar, "stages", grammar.stages());
        checkWords(grammar, "axes", grammar.axes());
        checkWords(grammar, "wellKnownServers", grammar.wellKnownServers());
        checkWords(grammar, "wellKnownClients", grammar.wellKnownClients());
    }

    private void checkWords(Object owner, String key, List<String> words) {
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            if (!seen.add(word)) {
                problems.add(
                        Rule.DUPLICATE_ENTRY,
                        located.positions().of(owner, key, word),
                        word + " stands here a second time",
                        "keep one of the two");
            }
        }
    }
}
