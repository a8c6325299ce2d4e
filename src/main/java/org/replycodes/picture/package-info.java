/**
 * Draws reply codes, byte for byte the same on every machine: no font and no library has a part in
 * it.
 *
 * <p>In: reply codes and the colors of the site. Out: PNG files. Imports {@code model}; {@code
 * machine} may import it.
 */
package org.replycodes.picture;
