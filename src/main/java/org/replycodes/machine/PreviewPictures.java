package org.replycodes.machine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
 */
public final class PreviewPictures {

    private static final String SUFFIX = ".png";

    private final Map<String, Integer> colors;
    private final Map<String, Supplier<RenderedFile>> files = new LinkedHashMap<>();
    private Optional<CodePictures> pictures = Optional.empty();

    /**
     * The pictures of all codes and pairs.
     *
     * @param protocols the protocols
     * @param colors the colors of the site
     */
    public PreviewPictures(List<ComparedProtocol> protocols, Map<String, Integer> colors) {
        this.colors = colors;
        for (ComparedProtocol compared : protocols) {
            String folder = compared.protocol().id() + "/";
            for (ReplyCode code : compared.protocol().codes().keySet()) {
                add(folder + code, drawn -> drawn.of(code));
            }
            for (Comparison comparison : compared.comparisons()) {
                add(folder + comparison.pair().slug(), drawn -> drawn.of(comparison.pair()));
            }
        }
    }

    private void add(String name, Function<CodePictures, byte[]> picture) {
        String path = name + SUFFIX;
        files.put(path, () -> new RenderedFile(path, picture.apply(pictures())));
    }

    /** The digits, which are drawn when the first picture is. */
    private synchronized CodePictures pictures() {
        if (pictures.isEmpty()) {
            pictures = Optional.of(new CodePictures(colors));
        }
        return pictures.get();
    }

    /** Path → what draws the picture. Several threads may draw. */
    public Map<String, Supplier<RenderedFile>> files() {
        return Collections.unmodifiableMap(files);
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
