package org.replycodes.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what readers and rules found, so that looking again at what has not changed costs a
 * comparison. Keeps one result for each subject. Not for use by several threads at once.
 */
public final class Memory {

    private final Map<String, Result> results = new HashMap<>();

    private record Result(Object state, Object value, Problems problems) {}

    /**
     * The result for a subject: the one of last time where its state is equal, with the same
     * problems, else a new one.
     *
     * @param subject what is looked at and by whom; one subject always has results of one type
     * @param state everything that the result depends on
     * @param problems receives what is wrong
     * @param work finds the result, and adds problems to those it is given
     */
    public <T> T recall(
            String subject, Object state, Problems problems, Function<Problems, T> work) {
        Result known = results.get(subject);
        if (known == null || !known.state().equals(state)) {
            Problems found = new Problems();
            known = new Result(state, work.apply(found), found);
            results.put(subject, known);
        }
        problems.addAll(known.problems());
        @SuppressWarnings("unchecked")
        T value = (T) known.value();
        return value;
    }
}
