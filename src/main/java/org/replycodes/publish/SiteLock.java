package org.replycodes.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock of a site's folder: one run at a time writes there. The system gives it back when the
 * process ends, however it ends.
 *
 * @param channel keeps the lock; no other channel may be opened on the file, for closing it would
 *     drop the lock
 * @param lock the lock
 */
record SiteLock(FileChannel channel, FileLock lock) {

    /**
     * Takes the lock.
     *
     * @param file its file
     * @param folder the folder that it locks, as the user named it
     * @throws SiteFolderException if another run has it
     */
    static SiteLock take(Path file, Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new SiteFolderException(
                    "another run is writing "
                            + folder
                            + " (its lock is "
                            + folder.resolve(file.getFileName())
                            + "); wait for it to end",
                    null);
        }
        return new SiteLock(channel, lock);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** Gives the lock back. */
    void release() throws IOException {
        lock.release();
        channel.close();
    }
}
