package org.replycodes.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.replycodes.render.RenderedFile;
import org.replycodes.testing.JavaProcess;

/**
 * A program that publishes one of two sites after the other until it is killed, and says so step by
 * step: {@code +} for each file that is staged, {@code !} before and {@code .} after each
 * publication.
 */
public final class PublishingProcess {

    private static final int FILES = 120;

    private PublishingProcess() {}

    /** Publishes into the folder that is named, for ever. */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        for (int round = 0; ; round++) {
            try (SitePublisher publisher = SitePublisher.open(site)) {
                for (RenderedFile file : site(round % 2)) {
                    publisher.add(file);
                    say('+');
                }
                say('!');
                publisher.publish();
                say('.');
            }
        }
    }

    private static void say(char step) {
        System.out.write(step);
        System.out.flush();
    }

    /** One of the two sites; each has files that the other has not. */
    static List<RenderedFile> site(int which) {
        List<RenderedFile> files = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            if (number % 10 != which) {
                String text = ("site " + which + ", file " + number + "\n").repeat(400);
                files.add(
                        new RenderedFile(
                                "folder-" + number % 7 + "/" + number + ".html",
                                text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    /** Starts the program in a process of its own. */
    static Process start(Path site) throws IOException {
        return JavaProcess.start(PublishingProcess.class, site);
    }
}
