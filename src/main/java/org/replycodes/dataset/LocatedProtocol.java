package org.replycodes.dataset;

import org.replycodes.model.Protocol;
import org.replycodes.source.SourceFolder;

/**
 * A protocol as it was read, with what its rules need to know of the files.
 *
 * @param protocol the protocol
 * @param folder its folder below the content folder
 * @param content the content folder
 * @param positions where its values stand
 * @param references the names in it that refer to something
 */
record LocatedProtocol(
        Protocol protocol,
        String folder,
        SourceFolder content,
        Positions positions,
        References references) {}
