package org.replycodes.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.model.ReplyCode;

/**
 * A line as somebody copied it from a log or a client's window: {@code Response: 425 Can't open
 * data connection}, {@code <--- 530 Login incorrect.}, or the text alone.
 *
 * @param code the code in it, where there is one
 * @param text the words after the code, or all of them
 */
public record PastedLine(Optional<ReplyCode> code, String text) {

    /** A code that begins the line or follows what clients put before it. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:^|[\\s:=<>\"'(\\[-])([1-6][0-9]{2})(?=[ .,;:)\\]\"'-]|$)(?![.,][0-9])[ .,;:)\\]\"'-]*");

    /** Reads a line; digits of other scripts count as ASCII digits. */
    public static PastedLine of(String line) {
        String folded = foldDigits(Normalizer.normalize(line, Normalizer.Form.NFKC)).strip();
        Matcher matcher = CODE.matcher(folded);
        if (matcher.find()) {
            return new PastedLine(
                    Optional.of(new ReplyCode(matcher.group(1))),
                    folded.substring(matcher.end()).strip());
        }
        return new PastedLine(Optional.empty(), folded);
    }

    /** A text as it is compared: lower case, white space folded, no sign at its end. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[.!\\s]+$", "")
                .strip();
    }

    private static String foldDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        point ->
                                out.appendCodePoint(
                                        Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER
                                                ? '0' + Character.digit(point, 10)
                                                : point));
        return out.toString();
    }
}
