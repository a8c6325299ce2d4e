package org.replycodes.language;

import java.util.Locale;

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
     * The first part of its addresses: empty for the default language, else the tag in lower case.
     */
    public String path() {
        return isDefault ? "" : tag.toLowerCase(Locale.ROOT);
    }
}
