package org.replycodes.page;

import java.util.List;
import org.replycodes.language.Language;

/**
 * What a reader of one language can find by typing: codes and commands of every protocol.
 *
 * @param language the language of the names
 * @param protocols the protocols, the default one first
 */
public record SearchIndex(Language language, List<OfProtocol> protocols) {

    /** Copies the list. */
    public SearchIndex {
        protocols = List.copyOf(protocols);
    }

    /** Collects what can be found of a protocol in a language. */
    static OfProtocol of(Edition edition) {
        return new OfProtocol(
                edition.protocol().id(),
                edition.protocol().grammar().name(),
                edition.protocol().codes().keySet().stream()
                        .map(
                                code ->
                                        new Entry(
                                                code.digits(),
                                                code.digits(),
                                                edition.name(code),
                                                Sentences.first(
                                                        edition.plain(
                                                                edition.codeFragment(code)
                                                                        .line("summary")))))
                        .toList(),
                edition.protocol().commands().values().stream()
                        .map(
                                command ->
                                        new Entry(
                                                command.slug(),
                                                command.isEvent()
                                                        ? edition.label("command." + command.verb())
                                                        : command.verb(),
                                                edition.fragment(
                                                                "commands/"
                                                                        + command.slug()
                                                                        + ".md")
                                                        .name(),
                                                ""))
                        .toList());
    }

    /**
     * The entries of a protocol.
     *
     * @param id the first part of its addresses
     * @param name its own name
     * @param codes the codes: three digits, name, summary
     * @param commands the commands: slug, verb or event, name
     */
    public record OfProtocol(String id, String name, List<Entry> codes, List<Entry> commands) {
        /** Copies the lists. */
        public OfProtocol {
            codes = List.copyOf(codes);
            commands = List.copyOf(commands);
        }
    }

    /**
     * A page that can be found.
     *
     * @param key the last part of its address
     * @param term what it is about: a code, a verb, a pattern
     * @param name its short name
     * @param text more words to find it by, which also say what it is; or empty
     */
    public record Entry(String key, String term, String name, String text) {}
}
