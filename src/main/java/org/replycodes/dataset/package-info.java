/**
 * The facts: files in, values out, and the rules that the values have to keep.
 *
 * <p>In: the content folder. Out: {@link org.replycodes.model.Dataset} with the places its values
 * came from, the languages, the dates of change, and problems. It imports {@code model}, {@code
 * language}, {@code problem}, {@code source} and {@code json}; the rooms above it may import it.
 */
package org.replycodes.dataset;
