package org.replycodes.render;

/**
 * A file of the site.
 *
 * @param path its path below the site's folder, with slashes
 * @param bytes its content; not copied, and not to be changed
 */
public record RenderedFile(String path, byte[] bytes) {}
