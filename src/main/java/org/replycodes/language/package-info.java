/**
 * The languages in which the site is read.
 *
 * <p>In: nothing. Out: records. Anybody may import it; it imports nothing of ours.
 */
package org.replycodes.language;
