package org.replycodes.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** In a list of different things, no thing stands twice. */
final class UniqueRules {

    private final Positions positions;
    private final Problems problems;

    UniqueRules(Positions positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    /**
     * Reports each thing that has been in the list before.
     *
     * @param things the list, read from objects
     * @param key the key at which a repetition is reported
     * @param name what tells one thing from another, as it is shown in the problem
     */
    <T> void check(List<T> things, String key, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        for (T thing : things) {
            if (!names.add(name.apply(thing))) {
                problems.add(
                        Rule.DUPLICATE_ENTRY,
                        positions.of(thing, key),
                        name.apply(thing) + " stands here a second time",
                        "keep one of the two");
            }
        }
    }
}
