package org.replycodes.model;

import java.util.List;
import java.util.Optional;

/**
 * A number without a page of its own.
 *
 * @param number the digits, leading zeros kept
 * @param kind what sort of number it is
 * @param text the official text it had
 * @param sources where it was seen
 */
public record OtherNumber(
        String number, Kind kind, Optional<Quotation> text, List<Source> sources) {

    /** What sort of number it is. */
    public enum Kind {
        /** Only in documents before the current standard. */
        HISTORIC,
        /** Sent by a special server. */
        SPECIAL,
        /** Not a reply of the protocol at all. */
        NOT_A_REPLY
    }

    /** Copies the list. */
    public OtherNumber {
        sources = List.copyOf(sources);
    }
}
