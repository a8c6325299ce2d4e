/**
 * Pages become files: the only room that knows FreeMarker.
 *
 * <p>In: a {@link org.replycodes.page.Page} and the templates. Out: {@link
 * org.replycodes.render.RenderedFile}s. May import {@code model}, {@code language}, {@code
 * problem}, {@code source}, {@code json}, {@code text} and {@code page}; {@code publish}, {@code build} and
 * {@code cli} may import it.
 */
package org.replycodes.render;
