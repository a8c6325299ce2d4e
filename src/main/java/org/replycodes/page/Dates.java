package org.replycodes.page;

import java.util.List;

/** When the files that a page is made of last changed. */
@FunctionalInterface
public interface Dates {

    /**
     * The latest date of several files, or the empty text when none is known.
     *
     * @param files paths below {@code content}
     */
    String lastChange(List<String> files);
}
