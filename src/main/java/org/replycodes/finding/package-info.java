/**
 * From a pasted log line to the messages it may be.
 *
 * <p>In: a {@link org.replycodes.model.Protocol} and a line. Out: matches, the best first. May
 * import {@code model}; {@code cli} may import it.
 */
package org.replycodes.finding;
