package org.replycodes.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.model.ReplyCode;
import org.replycodes.page.CodePage;
import org.replycodes.page.Frame;
import org.replycodes.page.Page;
import org.replycodes.page.PairPage;
import org.replycodes.picture.CodePictures;
import org.replycodes.render.RenderedFile;

/**
 * The pictures that others show of a link to the page of a code or a pair (Open Graph). A picture
 * holds no word, so that all languages share it: it stands beside the page of the default language.
 *
 * <p>Every build draws all of them, for that takes less than a second; what is the same is not
 * written again.
 */
final class PreviewPictures {

    private static final String SUFFIX = ".png";

    private PreviewPictures() {}

    /** The pictures of all codes and pairs, in the colors of the site. */
    static List<RenderedFile> files(List<ComparedProtocol> protocols, Map<String, Integer> colors) {
        CodePictures pictures = new CodePictures(colors);
        List<RenderedFile> files = new ArrayList<>();
        for (ComparedProtocol compared : protocols) {
            String folder = compared.protocol().id() + "/";
            for (ReplyCode code : compared.protocol().codes().keySet()) {
                files.add(new RenderedFile(folder + code + SUFFIX, pictures.of(code)));
            }
            for (Comparison comparison : compared.comparisons()) {
                files.add(
                        new RenderedFile(
                                folder + comparison.pair().slug() + SUFFIX,
                                pictures.of(comparison.pair())));
            }
        }
        return files;
    }

    /** The public address of the picture of a page, or the empty text when it has none. */
    static String address(Page page) {
        if (!(page instanceof CodePage) && !(page instanceof PairPage)) {
            return "";
        }
        return page.frame().alternates().stream()
                .filter(version -> version.language().isDefault())
                .map(Frame.Alternate::url)
                .findFirst()
                .map(url -> url + SUFFIX)
                .orElseThrow();
    }
}
