package org.replycodes.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.replycodes.testing.JavaProcess;

/** A program that takes the lock of a site, says {@code !}, and keeps it until it is killed. */
public final class LockingProcess {

    private LockingProcess() {}

    /** Locks the folder that is named, until the input ends. */
    public static void main(String[] arguments) throws IOException {
        try (SitePublisher publisher = SitePublisher.open(Path.of(arguments[0]))) {
            System.out.write('!');
            System.out.flush();
            publisher.add(PublishingProcess.site(0).get(0));
            System.in.read();
        }
    }

    /** Starts the program in a process of its own. */
    public static Process start(Path site) throws IOException {
        return JavaProcess.start(LockingProcess.class, site);
    }
}
