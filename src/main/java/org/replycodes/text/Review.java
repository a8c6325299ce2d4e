package org.replycodes.text;

import java.util.Locale;
import java.util.Optional;

/** How far a translation has been read. Only a person who reads the language sets the last. */
public enum Review {
    /** Nobody has read it against the facts. */
    DRAFT,
    /** It has been read a second time against the facts. */
    CHECKED,
    /** A person who speaks the language has read it. */
    NATIVE;

    /** The state that a fragment notes in its front matter, where it notes one. */
    static Optional<Review> of(Fragment fragment) {
        for (Review review : values()) {
            if (review.id().equals(fragment.text("review"))) {
                return Optional.of(review);
            }
        }
        return Optional.empty();
    }

    /** Its name in front matter and in messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
