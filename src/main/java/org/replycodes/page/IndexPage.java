package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * The index of a folder: commands, classes, groups, messages or servers.
 *
 * @param frame what stands around
 * @param kind the folder, for style sheets
 * @param name the heading
 * @param summary the opening paragraph
 * @param entries what is in it
 */
public record IndexPage(Frame frame, String kind, String name, Html summary, List<Entry> entries)
        implements Page {

    /** Copies the list. */
    public IndexPage {
        entries = List.copyOf(entries);
    }

    /**
     * A page of the folder.
     *
     * @param href its address
     * @param term what it is about
     * @param name its name in words
     * @param note what it says, or empty
     */
    public record Entry(String href, Html term, String name, Html note) {}
}
