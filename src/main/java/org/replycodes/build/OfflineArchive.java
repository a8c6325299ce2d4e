package org.replycodes.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.replycodes.language.Language;
import org.replycodes.model.Site;
import org.replycodes.page.SitePlan;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.publish.SiteFolderException;
import org.replycodes.render.Assets;
import org.replycodes.render.RenderedFile;
import org.replycodes.render.SiteRenderer;

/**
 * All pages of one language in an archive that opens from disk without a server. The page for
 * unknown addresses is left out, for a disk has none.
 *
 * @param site what is true of the site
 * @param language the language
 * @param plan the pages of all languages, which lead to this language alone
 * @param assets what the pages need, for use from disk
 */
record OfflineArchive(Site site, Language language, SitePlan plan, Assets assets) {

    /** The earliest time that the format knows: the same input gives the same archive. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * Writes the archive.
     *
     * @param folder where to
     * @param renderer makes the pages, with links to files
     * @return the archive
     */
    Path write(Path folder, SiteRenderer renderer) {
        String name =
                site.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                        + "-"
                        + language.tag();
        Path archive = folder.resolve(name + ".zip");
        Path unfinished = folder.resolve(name + ".zip.part");
        try {
            Files.createDirectories(folder);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                for (RenderedFile file : assets.files().values()) {
                    add(out, name, file);
                }
                for (PlannedPage page : plan.pages()) {
                    if (page.language().equals(language) && !page.kind().equals("not-found")) {
                        add(out, name, renderer.render(page.page().get()));
                    }
                }
            }
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
            return archive;
        } catch (IOException exception) {
            throw new SiteFolderException(
                    "cannot write " + archive + ": " + exception + "; the site itself is published",
                    exception);
        }
    }

    private static void add(ZipOutputStream out, String folder, RenderedFile file)
            throws IOException {
        ZipEntry entry = new ZipEntry(folder + "/" + file.path());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(file.bytes());
        out.closeEntry();
    }
}
