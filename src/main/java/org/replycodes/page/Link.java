package org.replycodes.page;

import org.replycodes.text.Html;

/**
 * A link that a template places.
 *
 * @param href the address, with the marks that the renderer resolves
 * @param text what a reader sees
 */
public record Link(String href, Html text) {}
