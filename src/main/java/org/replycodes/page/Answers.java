package org.replycodes.page;

import java.util.List;

/** Small decisions about how answers and addresses are shown, in one place. */
final class Answers {

    /** The computed axes that stand in an answer box before the facts. */
    static final List<String> SHOWN_FIRST = List.of("error");

    private Answers() {}

    /** An address as a reader recognizes it: without scheme, and threads as owner/name#number. */
    static String shortAddress(String address) {
        String shorter = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return shorter.replaceFirst(
                "^github\\.com/([^/]+/[^/]+)/(?:issues|pull)/(\\d+)$", "$1#$2");
    }
}
