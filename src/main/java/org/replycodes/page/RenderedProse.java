package org.replycodes.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.replycodes.text.Html;
import org.replycodes.text.Phrases;
import org.replycodes.text.Prose;

/**
 * The running text of one language as markup, each piece rendered once, however many pages carry
 * it: a code's words stand on the page of the code and on the pages of all its pairs. May be used
 * by several threads.
 */
final class RenderedProse {

    private final Addresses addresses;
    private final Phrases phrases;

    /** A prose is its own key: two pieces of equal words are two pieces. */
    private final Map<Prose, Html> blocks = new ConcurrentHashMap<>();

    private final Map<Prose, Html> inlines = new ConcurrentHashMap<>();
    private final Map<Prose, List<Html>> items = new ConcurrentHashMap<>();
    private final Map<Prose, String> plains = new ConcurrentHashMap<>();

    RenderedProse(Addresses addresses, Phrases phrases) {
        this.addresses = addresses;
        this.phrases = phrases;
    }

    /** The text as blocks. */
    Html blocks(Prose prose) {
        return blocks.computeIfAbsent(prose, found -> found.blocks(addresses));
    }

    /** The text of its only paragraph, without the paragraph. */
    Html inline(Prose prose) {
        return inlines.computeIfAbsent(prose, found -> found.inline(addresses));
    }

    /** The paragraphs or list items one by one. */
    List<Html> items(Prose prose) {
        return items.computeIfAbsent(prose, found -> List.copyOf(found.items(addresses)));
    }

    /** The words without markup, for titles and descriptions; literals are isolated. */
    String plain(Prose prose) {
        return plains.computeIfAbsent(prose, found -> found.plain(phrases::isolate));
    }
}
