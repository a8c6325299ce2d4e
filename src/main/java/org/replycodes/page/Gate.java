package org.replycodes.page;

import java.util.Locale;

/** What a page has to pass before search engines are offered it. */
public enum Gate {
    /** The two codes of a pair have a relation. */
    RELATION,
    /** At least five facts stand on it, in a combination that no other page has. */
    FACTS,
    /** It states what to do. */
    DECISION,
    /** With its digits masked it is no near-duplicate of another pair. */
    DISTINCT,
    /** Its text is written in the letters of its language. */
    LANGUAGE,
    /** No other page of the language has its title or its description. */
    UNIQUE;

    /** The name in reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
