package org.replycodes.build;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.replycodes.machine.PreviewPictures;
import org.replycodes.publish.SitePublisher;
import org.replycodes.render.RenderedFile;

/**
 * Draws the preview pictures, unless those that are published were drawn by the same program with
 * the same looks.
 *
 * @param looks the fingerprint of program and templates, or empty
 * @param publisher takes the files
 */
record PictureMaker(String looks, SitePublisher publisher) {

    void make(PreviewPictures pictures) {
        pictures.files().entrySet().parallelStream().forEach(this::make);
    }

    private void make(Map.Entry<String, Supplier<RenderedFile>> picture) {
        if (looks.isEmpty() || !publisher.keep(List.of(picture.getKey()), looks)) {
            publisher.add(picture.getValue().get(), looks);
        }
    }
}
