package org.replycodes.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/** Whether a fragment has the front matter, sections, items and parts of its kind. */
final class FragmentRules {

    private static final String KEY = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private final String file;
    private final Problems problems;

    /**
     * Rules for one file.
     *
     * @param file its name in problems
     */
    FragmentRules(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check(Fragment fragment) {
        checkFrontMatter(fragment);
        checkSections(fragment);
        checkOrder(fragment);
    }

    private void checkFrontMatter(Fragment fragment) {
        List<String> known = fragment.kind().frontMatter();
        for (String key : known) {
            Prose line = fragment.lines().get(key);
            if (line == null || line.isEmpty()) {
                problems.add(
                        Rule.MISSING_FRONT_MATTER,
                        line == null ? SourcePosition.of(file) : line.position(),
                        "no " + key + " in the front matter",
                        "add a line " + key + ": …");
            }
        }
        fragment.lines()
                .forEach(
                        (key, line) -> {
                            if (!known.contains(key) && !FrontMatter.TRANSLATION.contains(key)) {
                                problems.add(
                                        Rule.UNKNOWN_FRONT_MATTER,
                                        new SourcePosition(file, line.position().line(), 1),
                                        "unknown front matter " + key,
                                        NearestNames.hintOrAll(key, known));
                            }
                        });
    }

    private void checkSections(Fragment fragment) {
        List<String> known = fragment.kind().sections();
        for (String key : known) {
            if (fragment.kind().requires(key) && !fragment.sections().containsKey(key)) {
                problems.add(
                        Rule.MISSING_HEADING,
                        SourcePosition.of(file),
                        "no section " + key,
                        "add ## " + key);
            }
        }
        for (Fragment.Section section : fragment.sections().values()) {
            if (known.contains(section.key())) {
                checkSection(section);
            } else {
                problems.add(
                        Rule.UNKNOWN_HEADING,
                        section.position(),
                        "unknown section " + section.key(),
                        NearestNames.hintOrAll(section.key(), known));
            }
        }
    }

    private void checkSection(Fragment.Section section) {
        if (section.body().isEmpty() && section.items().isEmpty()) {
            empty("section " + section.key(), section.position());
        }
        Set<String> keys = new HashSet<>();
        for (Fragment.Item item : section.items()) {
            if (!item.key().matches(KEY)) {
                problems.add(
                        Rule.UNKNOWN_HEADING,
                        item.position(),
                        "an item whose heading is no key: " + item.key(),
                        "write small letters, digits and hyphens; it becomes an anchor");
            } else if (!keys.add(item.key())) {
                problems.add(
                        Rule.UNKNOWN_HEADING,
                        item.position(),
                        "item " + item.key() + " stands twice",
                        "join the two");
            }
            if (item.body().isEmpty()) {
                empty("item " + item.key(), item.position());
            }
            checkParts(section.key(), item);
        }
    }

    private void checkParts(String section, Fragment.Item item) {
        List<String> parts = FragmentKind.parts(section);
        if (!List.copyOf(item.parts().keySet()).equals(parts)) {
            problems.add(
                    Rule.MISSING_HEADING,
                    item.position(),
                    "item "
                            + item.key()
                            + " of "
                            + section
                            + " has "
                            + (item.parts().isEmpty()
                                    ? "no parts"
                                    : "the parts " + String.join(", ", item.parts().keySet())),
                    parts.isEmpty()
                            ? "make them paragraphs"
                            : "its parts are " + String.join(", ", parts) + ", in this order");
        }
        item.parts()
                .forEach(
                        (key, part) -> {
                            if (part.isEmpty()) {
                                empty("part " + key + " of " + item.key(), part.position());
                            }
                        });
    }

    private void empty(String noun, SourcePosition position) {
        problems.add(
                Rule.MISSING_HEADING,
                position,
                noun + " is empty",
                "write it, or take its heading out");
    }

    private void checkOrder(Fragment fragment) {
        List<String> known = fragment.kind().sections();
        List<String> found = fragment.sections().keySet().stream().filter(known::contains).toList();
        List<String> order = known.stream().filter(found::contains).toList();
        for (int i = 0; i < found.size(); i++) {
            if (!order.get(i).equals(found.get(i))) {
                problems.add(
                        Rule.HEADING_ORDER,
                        fragment.sections().get(found.get(i)).position(),
                        "section " + found.get(i) + " stands in the place of " + order.get(i),
                        "the order is " + String.join(", ", order));
                return;
            }
        }
    }
}
