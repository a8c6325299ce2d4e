/**
 * Files become the site: only what changed is written, whole or not at all.
 *
 * <p>In: {@link org.replycodes.render.RenderedFile}s one by one. Out: the folder that is published.
 * May import {@code render}; {@code build} and {@code cli} may import it.
 */
package org.replycodes.publish;
