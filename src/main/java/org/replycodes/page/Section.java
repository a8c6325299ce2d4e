package org.replycodes.page;

import org.replycodes.text.Html;

/**
 * A piece of a page with a heading.
 *
 * @param id its anchor
 * @param heading the heading
 * @param body what stands below
 */
public record Section(String id, Html heading, Html body) {}
