package org.replycodes.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.replycodes.build.BuildReport;
import org.replycodes.json.CanonicalJson;
import org.replycodes.json.CanonicalJson.Layout;
import org.replycodes.json.ObjectWriter;
import org.replycodes.language.Language;
import org.replycodes.model.Ordered;
import org.replycodes.page.Offers;
import org.replycodes.publish.PublishReport;

/**
 * What a build says of itself, to people and to programs.
 *
 * @param report what it did; nothing if there was nothing to do
 * @param published what was written
 * @param stages stage → nanoseconds
 */
record BuildSummary(
        Optional<BuildReport> report, PublishReport published, Map<String, Long> stages) {

    /** Copies the map in its own order. */
    BuildSummary {
        stages = Ordered.copy(stages);
    }

    /** Of a build that found everything as it would have made it. */
    static BuildSummary ofNothing(PublishReport published, Map<String, Long> stages) {
        return new BuildSummary(Optional.empty(), published, stages);
    }

    /** Of a build. */
    static BuildSummary of(BuildReport report, Map<String, Long> stages) {
        return new BuildSummary(Optional.of(report), report.published(), stages);
    }

    private double seconds() {
        return BuildWatch.seconds(stages.values().stream().mapToLong(Long::longValue).sum());
    }

    /**
     * For people.
     *
     * @param output the folder that was published
     * @param withStages whether they want to know where the time went
     */
    String text(Path output, boolean withStages) {
        StringBuilder text = new StringBuilder();
        report.ifPresentOrElse(
                done -> facts(text, done),
                () -> text.append("nothing has changed since the site was built\n"));
        text.append("files\n");
        row(text, "all", published.files());
        row(text, "written", published.written());
        row(text, "deleted", published.deleted());
        row(text, "KiB", (int) (published.bytes() / 1024));
        if (withStages) {
            text.append("seconds\n");
            stages.forEach(
                    (stage, nanos) ->
                            text.append(
                                    String.format(
                                            Locale.ROOT,
                                            "  %-16s %6.2f%n",
                                            stage,
                                            BuildWatch.seconds(nanos))));
        }
        return text.append(
                        String.format(
                                Locale.ROOT,
                                "%.1f s; look at %s%n",
                                seconds(),
                                output.resolve("index.html")))
                .toString();
    }

    private static void facts(StringBuilder text, BuildReport report) {
        text.append("pages\n");
        report.pages().forEach((kind, count) -> row(text, kind, count));
        text.append("pairs by headline relation\n");
        report.relations().forEach((relation, count) -> row(text, relation, count));
        row(text, "related pairs", report.relatedPairs());
        report.offers()
                .languages()
                .keySet()
                .forEach(language -> offers(text, report.offers(), language));
    }

    private static void offers(StringBuilder text, Offers offers, Language language) {
        int pages = offers.languages().get(language).size();
        text.append("offered to search engines, ").append(language.tag()).append('\n');
        row(text, "pages", pages);
        row(text, "offered", offers.offered(language));
        offers.failures(language)
                .forEach(
                        (gate, failed) ->
                                text.append(
                                        String.format(
                                                Locale.ROOT,
                                                "  %-16s %6d passed %6d failed%n",
                                                gate.key(),
                                                pages - failed,
                                                failed)));
    }

    private static void row(StringBuilder text, String label, int count) {
        text.append(String.format(Locale.ROOT, "  %-16s %6d%n", label, count));
    }

    /** For programs. Times are in milliseconds. */
    byte[] json() {
        return CanonicalJson.object(Layout.INDENTED, this::json);
    }

    private void json(ObjectWriter object) {
        object.flag("changed", report.isPresent());
        report.ifPresent(
                done ->
                        object.object("pages", pages -> done.pages().forEach(pages::integer))
                                .object(
                                        "relations",
                                        pairs -> done.relations().forEach(pairs::integer))
                                .objects(
                                        "offers",
                                        done.offers().languages().keySet(),
                                        (row, language) -> json(row, done.offers(), language)));
        Map<String, Integer> milliseconds = new LinkedHashMap<>();
        stages.forEach((stage, nanos) -> milliseconds.put(stage, (int) (nanos / 1_000_000)));
        object.integer("files", published.files())
                .integer("written", published.written())
                .integer("deleted", published.deleted())
                .integer("kibibytes", (int) (published.bytes() / 1024))
                .object("milliseconds", times -> milliseconds.forEach(times::integer));
    }

    private static void json(ObjectWriter row, Offers offers, Language language) {
        row.text("language", language.tag())
                .integer("pages", offers.languages().get(language).size())
                .integer("offered", offers.offered(language))
                .object(
                        "failed",
                        gates ->
                                offers.failures(language)
                                        .forEach(
                                                (gate, count) -> gates.integer(gate.key(), count)));
    }
}
