package org.replycodes.text;

import java.util.List;
import java.util.Set;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;

/** A fragment for tests, as it is read, and what is printed about it. */
record Fragments(Fragment fragment, List<String> problems) {

    /** A protocol of few words. */
    static final ProseVocabulary VOCABULARY =
            new ProseVocabulary(Set.of("421", "550"), Set.of("RETR", "STOR"));

    /** Reads a text as a fragment of a kind; its file is {@code a.md}. */
    static Fragments read(FragmentKind kind, String text) {
        Problems problems = new Problems();
        Fragment fragment =
                new FragmentParser(kind, "text/en/a.md", "a.md", VOCABULARY, problems).parse(text);
        return new Fragments(fragment, problems.sorted().stream().map(Problem::toString).toList());
    }

    /** Reads a text as the only section of a function group, which begins on line 7. */
    static Fragments section(String text) {
        return read(
                FragmentKind.GROUP,
                """
                ---
                name: N
                summary: S.
                ---
                ## meaning

                %s

                ## choose

                C.
                """
                        .formatted(text));
    }

    /** The text of the section. */
    Prose prose() {
        return fragment.section("meaning").orElseThrow().body();
    }
}
