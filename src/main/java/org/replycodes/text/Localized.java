package org.replycodes.text;

import org.replycodes.language.Direction;

/**
 * A text and the language it is really in, which may differ from the language of its page.
 *
 * @param value the text
 * @param language the BCP 47 tag of the language it is really in
 * @param direction how that language is written
 * @param <T> the type of the text
 */
public record Localized<T>(T value, String language, Direction direction) {

    /** Words of a specification: all of them are published in English. */
    public static Localized<String> ofSpecification(String words) {
        return new Localized<>(words, "en", Direction.LTR);
    }
}
