/**
 * The files that authors write, read with suspicion: text is what it seems, and nothing outside the
 * folder is touched.
 *
 * <p>In: a folder. Out: text whose places have positions, and fingerprints. It imports {@code
 * problem}; any room that reads files may import it.
 */
package org.replycodes.source;
