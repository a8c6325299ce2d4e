package org.replycodes.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * Why a text is not JSON, in the words of an author. Jackson's own messages speak of its settings
 * and its input.
 *
 * @param message what is wrong
 * @param hint what helps, or empty
 * @param offset where the text stops to be JSON
 */
record SyntaxFault(String message, String hint, int offset) {

    private static final String MARKS = "a text stands between quotation marks";

    /** What Jackson says, and what an author needs to read; the first that fits counts. */
    private static final List<Saying> SAYINGS =
            List.of(
                    new Saying(
                            "Unexpected character \\('([}\\]])'\\).*",
                            "a value or a key is missing before $1",
                            "take out the comma before it"),
                    new Saying(
                            "Unexpected close marker '(.)': expected '(.)'.*",
                            "$1 where $2 belongs",
                            "close first what was opened last"),
                    new Saying(
                            "Unexpected character \\('/'\\).*",
                            "a comment",
                            "take it out; JSON has none"),
                    new Saying(
                            ".*was expecting comma.*",
                            "a comma is missing before this",
                            "put it behind the value before"),
                    new Saying(
                            ".*was expecting a colon.*",
                            "a colon is missing before this",
                            "put it behind the key"),
                    new Saying(
                            ".*double-quote to start (?:property|field) name.*",
                            "a key without quotation marks",
                            "write it like \"key\""),
                    new Saying(
                            ".*CTRL-CHAR, code 10.*",
                            "a text that does not end on its line",
                            "close it with a quotation mark; write a line feed in it as \\\\n"),
                    new Saying(
                            "Unexpected end-of-input in .*String.*",
                            "the file ends within a text",
                            "close it with a quotation mark"),
                    new Saying(
                            "Unexpected end-of-input.*",
                            "the file ends before its last value does",
                            "close every { and ["),
                    new Saying(
                            "Unrecognized character escape '?(.+?)'?",
                            "an escape that JSON does not have",
                            "write a backslash as \\\\\\\\"),
                    new Saying(
                            ".*Leading zeroes.*",
                            "a number that begins with a zero",
                            "write it between quotation marks if it is a code"),
                    new Saying(
                            "(?:Unrecognized|Non-standard) token '([^']*)'.*",
                            "$1 is no value of JSON",
                            MARKS),
                    new Saying("Unexpected character \\('(.+?)'.*", "$1 begins no value", MARKS));

    private record Saying(Pattern said, String message, String hint) {
        Saying(String said, String message, String hint) {
            this(Pattern.compile(said, Pattern.DOTALL), message, hint);
        }
    }

    /** Why the parser stopped. */
    static SyntaxFault of(JacksonException stop) {
        String original = stop.getOriginalMessage().replaceAll(" \\(code [0-9]+\\)", "");
        int offset = (int) stop.getLocation().getCharOffset();
        for (Saying saying : SAYINGS) {
            Matcher matcher = saying.said().matcher(original);
            if (matcher.matches()) {
                // Of such a token, Jackson tells the end.
                int length = original.startsWith("Non-standard") ? matcher.group(1).length() : 0;
                return new SyntaxFault(
                        matcher.replaceFirst(saying.message()),
                        matcher.replaceFirst(saying.hint()),
                        offset - length);
            }
        }
        return new SyntaxFault(original.lines().findFirst().orElse("this is not JSON"), "", offset);
    }
}
