package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.problem.SourcePosition;

/** A catalog has the messages that pages use, and with the same placeholders. */
class MessageRulesTest {

    private static List<String> problems(
            Map<String, String> messages, Map<String, Set<String>> used)
            throws Pattern.MalformedPatternException {
        Problems problems = new Problems();
        Map<String, Message> catalog = new TreeMap<>();
        int line = 2;
        for (Map.Entry<String, String> message : new TreeMap<>(messages).entrySet()) {
            catalog.put(
                    message.getKey(),
                    new Message(
                            Pattern.parse(message.getValue()),
                            new SourcePosition("messages.json", line, 3)));
            line++;
        }
        MessageRules.check(catalog, used, SourcePosition.of("messages.json"), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void exactlyTheMessagesThatAreUsedPass() throws Exception {
        assertEquals(
                List.of(),
                problems(
                        Map.of("a", "{b} before {a}", "b", "Words", "c", "Texts: {n}."),
                        Map.of("a", Set.of("a", "b"), "b", Set.of(), "c", Set.of("n"))));
    }

    @Test
    void aMissingMessageIsNamedWithItsPlaceholders() throws Exception {
        assertEquals(
                List.of(
                        """
                        messages.json:1:1: error[missing-message] no message nav.home
                            hint: add it\
                        """,
                        """
                        messages.json:1:1: error[missing-message] no message title
                            hint: add it, with {code}\
                        """),
                problems(
                        Map.of("a", "Words"),
                        Map.of("a", Set.of(), "nav.home", Set.of(), "title", Set.of("code"))));
    }

    @Test
    void aCatalogWithoutAMessageIsOneProblem() throws Exception {
        assertEquals(
                List.of(
                        """
                        messages.json:1:1: error[missing-message] there is no message, and the pages use 2
                            hint: take over the file of another language, and translate it\
                        """),
                problems(Map.of(), Map.of("nav.home", Set.of(), "title", Set.of("code"))));
    }

    @Test
    void aMessageThatNoPageUsesIsNamed() throws Exception {
        assertEquals(
                List.of(
                        """
                        messages.json:3:3: error[unused-message] no page uses message nav.hone
                            hint: did you mean `nav.home`?\
                        """),
                problems(
                        Map.of("nav.hone", "Home", "nav.home", "Home"),
                        Map.of("nav.home", Set.of())));
    }

    @Test
    void aListAndANumberStandLastBehindAColon() throws Exception {
        Map<String, Set<String>> used =
                Map.of("a", Set.of("n"), "b", Set.of("code", "cmds"), "c", Set.of("n"));
        assertEquals(
                List.of(),
                problems(
                        Map.of("a", "Texts: {n}", "b", "コード{code}：{cmds}。", "c", "{n}: {n}."),
                        used));
        assertEquals(
                List.of("messages.json:2:3", "messages.json:3:3", "messages.json:4:3"),
                problems(Map.of("a", "{n} texts", "b", "{code}: {cmds} too", "c", "of {n}"), used)
                        .stream()
                        .map(problem -> problem.split(": error\\[list-not-last\\]")[0])
                        .toList());
    }

    @Test
    void otherPlaceholdersThanThoseOfItsPlaceAreNamed() throws Exception {
        assertEquals(
                List.of(
                        """
                        messages.json:2:3: error[wrong-placeholders] message a has {a}
                            hint: it has to have {b}\
                        """,
                        """
                        messages.json:3:3: error[wrong-placeholders] message b has no placeholder
                            hint: it has to have {n}\
                        """,
                        """
                        messages.json:4:3: error[wrong-placeholders] message c has {n}
                            hint: it has to have no placeholder\
                        """),
                problems(
                        Map.of("a", "{a} and {a}", "b", "Words", "c", "{n}"),
                        Map.of("a", Set.of("b"), "b", Set.of("n"), "c", Set.of())));
    }
}
