package org.replycodes.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Tells whether a file changed: the first twelve hexadecimal digits of the SHA-256 of its bytes.
 *
 * @param digits twelve digits in lower case
 */
public record Fingerprint(String digits) {

    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    /** Refuses anything but twelve digits. */
    public Fingerprint {
        if (!isFingerprint(digits)) {
            throw new IllegalArgumentException("not a fingerprint: " + digits);
        }
    }

    /** Whether a text has the form of a fingerprint. */
    public static boolean isFingerprint(String text) {
        return FORM.matcher(text).matches();
    }

    /** The fingerprint of a file with these bytes. */
    public static Fingerprint of(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Fingerprint(HexFormat.of().formatHex(hash).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint of a file that was read as text without a problem. */
    public static Fingerprint of(SourceText source) {
        return of(source.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return digits;
    }
}
