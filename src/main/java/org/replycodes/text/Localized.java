package org.replycodes.text;

import org.replycodes.language.Language;

/**
 * A text and the language it is really in, which may differ from the language of its page.
 *
 * @param value the text
 * @param language the language it is really in
 * @param <T> the type of the text
 */
public record Localized<T>(T value, Language language) {}
