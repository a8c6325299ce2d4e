package org.replycodes.page;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether search engines are offered a page, and why not. A person sees no difference.
 *
 * @param failed the gates that the page does not pass, in their order
 * @param title its title, plain text
 * @param description its description, plain text
 * @param updated the date of the last change of its data, or empty
 */
public record Offer(Set<Gate> failed, String title, String description, String updated) {

    /** Copies the set in the order of the gates. */
    public Offer {
        Set<Gate> copy = EnumSet.noneOf(Gate.class);
        copy.addAll(failed);
        failed = Collections.unmodifiableSet(copy);
    }

    /** Whether the page passes every gate. */
    public boolean isOffered() {
        return failed.isEmpty();
    }
}
