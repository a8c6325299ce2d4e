package org.replycodes.build;

import java.nio.file.Path;

/**
 * Where a site's source stands, and where it is published.
 *
 * @param content the folder of facts and words
 * @param templates the folder of templates
 * @param output the folder that is published
 */
public record SiteFolders(Path content, Path templates, Path output) {}
