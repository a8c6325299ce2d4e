package org.replycodes.text;

import java.util.Map;
import org.replycodes.language.Language;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/**
 * How long a text may be. The limits are those of the author's guide, in words of the default
 * language; other languages are compared with it.
 */
final class LengthRules {

    private static final int LONGEST_FIRST_SENTENCE = 155;
    private static final Map<String, Integer> CODE_LIMITS =
            Map.of(
                    "meaning", 80,
                    "when", 120,
                    "user", 90,
                    "administrator", 90,
                    "developer", 90,
                    "client-author", 110,
                    "server-author", 110);
    private static final int SUMMARY_LIMIT = 40;

    private final Problems problems;

    LengthRules(Problems problems) {
        this.problems = problems;
    }

    void check(Fragment fragment, Language language) {
        if (!language.isDefault()) {
            return;
        }
        Prose summary = fragment.lines().get("summary");
        if (summary != null) {
            words("summary", summary, SUMMARY_LIMIT);
            firstSentence(summary);
        }
        if (fragment.kind() == FragmentKind.CODE) {
            fragment.sections()
                    .forEach(
                            (key, section) -> {
                                if (CODE_LIMITS.containsKey(key)) {
                                    words(key, section.body(), CODE_LIMITS.get(key));
                                }
                            });
        }
    }

    private void words(String key, Prose text, int limit) {
        if (text.words() > limit) {
            problems.add(
                    Rule.TEXT_TOO_LONG,
                    text.position(),
                    key + " has " + text.words() + " words",
                    "at most " + limit + " fit in its place; cut it");
        }
    }

    private void firstSentence(Prose summary) {
        String plain = summary.plain();
        int end = plain.indexOf(". ");
        int length = end < 0 ? plain.length() : end + 1;
        if (length > LONGEST_FIRST_SENTENCE) {
            problems.add(
                    Rule.TEXT_TOO_LONG,
                    summary.position(),
                    "the first sentence of the summary has " + length + " characters",
                    "it stands alone as the description of the page: at most "
                            + LONGEST_FIRST_SENTENCE);
        }
    }
}
