/**
 * Pages become files: the only room that knows FreeMarker.
 *
 * <p>In: a {@link org.replycodes.page.Page} and the templates. Out: {@link
 * org.replycodes.render.RenderedFile}s. May import {@code model}, {@code json}, {@code language},
 * {@code problem}, {@code source}, {@code text} and {@code page}; {@code machine}, {@code publish},
 * {@code build}, {@code serve} and {@code cli} may import it.
 */
package org.replycodes.render;
