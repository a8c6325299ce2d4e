/**
 * The words of the site: messages with their strict formatter, and Markdown fragments.
 *
 * <p>In: the files below {@code content/text}. Out: a {@link org.replycodes.text.TextLibrary} and
 * problems. The only room that knows commonmark. May import {@code model}, {@code language}, {@code
 * problem}, {@code source} and {@code json}; {@code page}, {@code render}, {@code build} and {@code
 * cli} may import it.
 */
package org.replycodes.text;
