package org.replycodes.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparer;
import org.replycodes.comparison.Comparison;
import org.replycodes.language.Language;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Source;
import org.replycodes.model.SpecReference;
import org.replycodes.model.Specification;
import org.replycodes.model.WebSource;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;
import org.replycodes.text.Message;
import org.replycodes.text.Note;
import org.replycodes.text.Pattern;
import org.replycodes.text.Phrases;
import org.replycodes.text.Prose;
import org.replycodes.text.ProseVocabulary;
import org.replycodes.text.TextLibrary;

/**
 * One protocol in one language: its facts, its comparisons and its words, with the small pieces
 * that many pages are made of.
 */
final class Edition {

    private final ComparedProtocol compared;
    private final TextLibrary library;
    private final Phrases phrases;
    private final Addresses addresses;
    private final ProseVocabulary vocabulary;
    private final TranslationNotes translationNotes;
    private final RenderedProse rendered;
    private final Map<ReplyCode, CodeItem> items = new ConcurrentHashMap<>();

    Edition(
            ComparedProtocol compared,
            TextLibrary library,
            TextLibrary original,
            ProseVocabulary vocabulary) {
        this.compared = compared;
        this.library = library;
        this.vocabulary = vocabulary;
        this.addresses = new Addresses(library.language(), compared.protocol());
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        List<Map<String, Message>> catalogs =
                List.of(
                        library.siteMessages(),
                        library.protocolMessages()
                                .getOrDefault(compared.protocol().id(), Map.of()));
        catalogs.forEach(
                catalog -> catalog.forEach((key, message) -> patterns.put(key, message.pattern())));
        this.phrases = new Phrases(library.language(), patterns);
        this.translationNotes = new TranslationNotes(library, original, phrases);
        this.rendered = new RenderedProse(addresses, phrases);
    }

    Protocol protocol() {
        return compared.protocol();
    }

    ComparedProtocol compared() {
        return compared;
    }

    Language language() {
        return library.language();
    }

    TranslationNotes translationNotes() {
        return translationNotes;
    }

    Addresses addresses() {
        return addresses;
    }

    Phrases phrases() {
        return phrases;
    }

    String label(String key) {
        return phrases.label(key);
    }

    /** A fragment of the whole site. */
    Fragment siteFragment(String path) {
        return library.fragment(path).orElseThrow();
    }

    /** A fragment of this protocol that has to exist. */
    Fragment fragment(String path) {
        return siteFragment(protocol().id() + "/" + path);
    }

    /** A fragment of this protocol, where there is one. */
    Optional<Fragment> optionalFragment(String path) {
        return library.fragment(protocol().id() + "/" + path);
    }

    /** The fragment of a code. */
    Fragment codeFragment(ReplyCode code) {
        return fragment("codes/" + code + ".md");
    }

    /** The path of a file of this protocol's facts. */
    String dataFile(String path) {
        return "dataset/" + protocol().id() + "/" + path;
    }

    /** The short name of a code. */
    String name(ReplyCode code) {
        return codeFragment(code).name();
    }

    /** A line of front matter as markup. */
    Html line(Fragment fragment, String key) {
        return inline(fragment.line(key));
    }

    /** Running text without markup, for titles and descriptions. */
    String plain(Prose prose) {
        return rendered.plain(prose);
    }

    /** A message in running text without placeholders: codes are set apart. */
    Html marked(String key) {
        return vocabulary.markNote(label(key));
    }

    /** The text of a section, or nothing. */
    Html body(Fragment fragment, String section) {
        return fragment.section(section).map(found -> blocks(found.body())).orElse(Html.EMPTY);
    }

    Html blocks(Prose prose) {
        return rendered.blocks(prose);
    }

    Html inline(Prose prose) {
        return rendered.inline(prose);
    }

    List<Html> items(Prose prose) {
        return rendered.items(prose);
    }

    /** Sections of a fragment under the headings that messages give them. */
    List<Section> sections(Fragment fragment, String prefix, List<String> keys) {
        List<Section> sections = new ArrayList<>();
        for (String key : keys) {
            fragment.section(key)
                    .ifPresent(
                            section ->
                                    sections.add(
                                            new Section(
                                                    key,
                                                    Html.escape(label(prefix + "." + key)),
                                                    blocks(section.body()))));
        }
        return sections;
    }

    /** A code with its name and page. */
    CodeItem item(ReplyCode code) {
        return items.computeIfAbsent(code, found -> item(found, Html.EMPTY));
    }

    /** A code with its name, page and a note. */
    CodeItem item(ReplyCode code, Html note) {
        return new CodeItem(
                addresses.code(code).href(), code.digits(), code.firstDigit(), name(code), note);
    }

    /** A code in a list of codes, with its summary. */
    CodeItem summarized(ReplyCode code) {
        return item(code, line(codeFragment(code), "summary"));
    }

    /** A pair in a list. */
    PairItem item(Comparison comparison) {
        String relation = comparison.headline().key();
        return new PairItem(
                addresses.pair(comparison.pair()).href(),
                comparison.pair().lower().digits(),
                comparison.pair().higher().digits(),
                relation,
                label("relation." + relation));
    }

    /** A link to a section of a specification: {@code RFC 959 §4.2.2}. */
    Link reference(SpecReference reference) {
        Specification specification = protocol().specification(reference);
        String section = Specification.sectionName(reference.section());
        String name = specification.shortName() + (section.isEmpty() ? "" : " " + section);
        return new Link(specification.address(reference.section()), Html.isolated(name));
    }

    /** Links to sections, each once, in their order. */
    List<Link> references(List<SpecReference> references) {
        Set<SpecReference> once = new LinkedHashSet<>(references);
        return once.stream().map(this::reference).toList();
    }

    /** A verb, linked where it has a page. */
    Html verb(String verb) {
        boolean event = verb.chars().noneMatch(Character::isUpperCase);
        Html text = event ? Html.escape(label("command." + verb)) : Html.code(verb);
        return protocol().commands().containsKey(verb)
                ? Html.link(addresses.command(verb).href(), text)
                : text;
    }

    /** Verbs one after another. */
    Html verbs(List<String> verbs) {
        return joined(verbs.stream().map(this::verb).toList());
    }

    /** Pieces one after another, with the separator of the language. */
    Html joined(List<Html> pieces) {
        return new Html(
                pieces.stream()
                        .map(Html::markup)
                        .collect(
                                Collectors.joining(Html.escape(label("list.separator")).markup())));
    }

    /** A server with its page. */
    Link server(String id) {
        return new Link(
                addresses.server(id).href(),
                Html.isolated(protocol().server(id).orElseThrow().name()));
    }

    /** A literal text of a server with its placeholders marked. */
    Html literal(String text) {
        StringBuilder out = new StringBuilder("<code lang=\"en\" dir=\"ltr\" translate=\"no\">");
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(Html.escape(text.substring(done, open)).markup())
                    .append("<var>")
                    .append(Html.escape(text.substring(open + 1, close)).markup())
                    .append("</var>");
            done = close + 1;
        }
        return new Html(
                out.append(Html.escape(text.substring(done)).markup())
                        .append("</code>")
                        .toString());
    }

    /** A note as markup, or nothing. */
    Html note(Optional<Note> note) {
        return note.map(found -> vocabulary.markNote(found.text())).orElse(Html.EMPTY);
    }

    Html serverNote(String server, String key) {
        return note(library.serverNote(protocol().id(), server, key));
    }

    Html clientNote(String key) {
        return note(library.clientNote(protocol().id(), key));
    }

    /** A link to where a fact comes from. */
    Link source(Source source) {
        if (source instanceof SpecReference reference) {
            return reference(reference);
        }
        String address = ((WebSource) source).address();
        return new Link(address, Html.isolated(shortAddress(address)));
    }

    /** An address as a reader recognizes it: without scheme, and threads as owner/name#number. */
    static String shortAddress(String address) {
        String shorter = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return shorter.replaceFirst("^github\\.com/([^/]+/[^/]+)/(?:issues|pull)/(\\d+)$", "$1#$2");
    }

    /** The name of an enumerated value in words. */
    String word(String prefix, Enum<?> value) {
        return label(prefix + "." + Comparer.key(value));
    }
}
