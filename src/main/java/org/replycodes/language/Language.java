package org.replycodes.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language in which the site is read.
 *
 * @param tag its BCP 47 tag in canonical case ({@code pt-BR})
 * @param autonym its name in itself
 * @param direction how it is written
 * @param isDefault whether its pages stand at the root of the site
 */
public record Language(String tag, String autonym, Direction direction, boolean isDefault) {

    /**
     * A language, script and region (RFC 5646, section 2.1) in canonical case, or subtags for
     * private use (section 2.2.7), which stand for no language.
     */
    private static final Pattern TAG =
            Pattern.compile(
                    "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?|x(-[a-z0-9]{1,8})+");

    /** Whether a text is a tag that a language can have here. It names a folder as well. */
    public static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /**
     * The first part of its addresses: empty for the default language, else the tag in lower case.
     */
    public String path() {
        return isDefault ? "" : tag.toLowerCase(Locale.ROOT);
    }
}
