/**
 * What machines read: the head of a page, sitemaps, structured data, preview pictures, JSON, the
 * feed and Markdown.
 *
 * <p>In: planned {@link org.replycodes.page.Page}s, which of them are offered, and the dataset.
 * Out: {@link org.replycodes.render.RenderedFile}s and markup. May import {@code model}, {@code
 * language}, {@code text}, {@code json}, {@code comparison}, {@code page}, {@code picture} and
 * {@code render}; {@code build} may import it.
 */
package org.replycodes.machine;
