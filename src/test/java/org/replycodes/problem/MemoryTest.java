package org.replycodes.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered, and until when. */
class MemoryTest {

    private final Memory memory = new Memory();
    private final List<String> done = new ArrayList<>();

    private List<Problem> look(String subject, String state) {
        Problems problems = new Problems();
        String value =
                memory.recall(
                        subject,
                        state,
                        problems,
                        found -> {
                            done.add(subject + " " + state);
                            found.add(Rule.MISSING_FILE, SourcePosition.of(subject), state);
                            return "value of " + state;
                        });
        assertEquals("value of " + state, value);
        return problems.sorted();
    }

    @Test
    void whatHasNotChangedIsNotLookedAtAgain() {
        List<Problem> first = look("a", "1");
        assertEquals(first, look("a", "1"));
        assertEquals(List.of("a 1"), done);
    }

    @Test
    void whatHasChangedIsLookedAtAgain() {
        look("a", "1");
        assertEquals("2", look("a", "2").get(0).message());
        look("a", "1");
        assertEquals(List.of("a 1", "a 2", "a 1"), done);
    }

    @Test
    void subjectsDoNotDisturbEachOther() {
        look("a", "1");
        look("b", "1");
        look("a", "1");
        assertEquals(List.of("a 1", "b 1"), done);
    }
}
