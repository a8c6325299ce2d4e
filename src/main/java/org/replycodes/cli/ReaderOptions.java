package org.replycodes.cli;

import java.util.List;
import java.util.Optional;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.language.Language;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyCode;
import org.replycodes.page.Page;
import org.replycodes.page.SitePlan;
import org.replycodes.problem.NearestNames;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that answer a reader have in common: protocol and language. */
final class ReaderOptions {

    @Mixin private SourceOptions source;

    @Option(
            names = {"-l", "--language"},
            paramLabel = "TAG",
            description = "The language of the answer (default: the first of languages.json).")
    private String language;

    @Option(
            names = {"-p", "--protocol"},
            paramLabel = "NAME",
            description = "The protocol (default: that of site.json).")
    private String protocol;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    private LoadedSite site;

    boolean json() {
        return json;
    }

    LoadedSite site() {
        if (site == null) {
            site = source.load(false);
        }
        return site;
    }

    Protocol protocol() {
        if (protocol == null) {
            return site().dataset().defaultProtocol();
        }
        List<String> known = site().dataset().protocols().stream().map(Protocol::id).toList();
        return site().dataset().protocols().stream()
                .filter(candidate -> candidate.id().equals(protocol))
                .findFirst()
                .orElseThrow(() -> unknown("protocol", protocol, known));
    }

    private Language language() {
        if (language == null) {
            return site().languages().defaultLanguage();
        }
        List<String> known = site().languages().all().stream().map(Language::tag).toList();
        return site().languages()
                .find(language)
                .orElseThrow(() -> unknown("language", language, known));
    }

    /** A code that exists. */
    ReplyCode code(String text) {
        List<String> known = protocol().codes().keySet().stream().map(ReplyCode::digits).toList();
        if (!known.contains(text)) {
            throw unknown("reply code", text, known);
        }
        return new ReplyCode(text);
    }

    /** A page in the language of the answer. */
    <P extends Page> P page(String kind, String slug, Class<P> type) {
        Optional<SitePlan.PlannedPage> planned =
                new SiteBuild(site(), 1).plan().find(kind, language(), protocol().id(), slug);
        return type.cast(planned.orElseThrow().page().get());
    }

    /** A label in the language of the answer. */
    String label(String key) {
        return site().label(language(), key);
    }

    private static UsageException unknown(String noun, String name, List<String> known) {
        String hint = NearestNames.hint(name, known);
        return new UsageException(
                "no "
                        + noun
                        + " "
                        + name
                        + (hint.isEmpty()
                                ? "; there are " + String.join(", ", known)
                                : "; " + hint));
    }
}
