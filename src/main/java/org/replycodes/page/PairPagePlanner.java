package org.replycodes.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replycodes.comparison.Axis;
import org.replycodes.comparison.Comparison;
import org.replycodes.comparison.Relation;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.CodePair;
import org.replycodes.model.Dialogue;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.SpecReference;
import org.replycodes.text.Arguments;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;

/** Plans the page of a pair: hand-written words where there are any, composed ones elsewhere. */
final class PairPagePlanner {

    private static final int NEIGHBORS = 6;
    private static final int NEIGHBORS_OF_UNRELATED = 4;
    private static final int INSTEAD = 2;

    private final Edition edition;
    private final Frames frames;
    private final Answers answers;
    private final PairSentences sentences;
    private final Timelines timelines;

    PairPagePlanner(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.answers = new Answers(edition);
        this.sentences = new PairSentences(edition);
        this.timelines = new Timelines(edition);
    }

    PairPage plan(CodePair pair) {
        Comparison comparison = edition.compared().neighborhood().of(pair);
        Optional<Fragment> written = edition.optionalFragment("pairs/" + pair.slug() + ".md");
        List<Comparison> beside = edition.compared().neighborhood().beside(pair, NEIGHBORS);
        return new PairPage(
                frame(comparison, written),
                side(pair.lower()),
                side(pair.higher()),
                comparison.headline().key(),
                comparison.relations().stream()
                        .map(relation -> edition.label("relation." + relation.key()))
                        .toList(),
                written.map(fragment -> edition.body(fragment, "verdict"))
                        .orElseGet(() -> paragraph(sentences.verdict(comparison))),
                timelines.of(List.of(pair.lower(), pair.higher())),
                differing(comparison),
                shared(comparison),
                written.map(this::written).orElseGet(() -> sentences.differences(comparison)),
                dialogues(comparison),
                written.map(fragment -> edition.body(fragment, "react"))
                        .orElseGet(() -> lines(pair, "react")),
                written.map(fragment -> edition.body(fragment, "choose"))
                        .orElseGet(() -> lines(pair, "send")),
                written.isPresent() || !comparison.isRelated() ? List.of() : instead(pair, beside),
                written.map(fragment -> edition.body(fragment, "mixed-up")).orElse(Html.EMPTY),
                beside.stream()
                        .limit(comparison.isRelated() ? NEIGHBORS : NEIGHBORS_OF_UNRELATED)
                        .map(edition::item)
                        .toList(),
                learnMore(pair),
                edition.references(sources(comparison)),
                step(pair, -1),
                step(pair, 1));
    }

    private Frame frame(Comparison comparison, Optional<Fragment> written) {
        CodePair pair = comparison.pair();
        String description =
                written.map(fragment -> fragment.section("verdict").orElseThrow().body())
                        .map(edition::plain)
                        .orElseGet(() -> sentences.plainVerdict(comparison));
        List<String> files = new ArrayList<>();
        written.ifPresent(fragment -> files.add(fragment.file()));
        for (ReplyCode code : List.of(pair.lower(), pair.higher())) {
            files.add(edition.codeFragment(code).file());
            files.add(edition.dataFile("codes/" + code + ".json"));
        }
        return frames.frame(
                edition.addresses().pair(pair),
                edition.phrases().plain("pair.title", Arguments.codes(pair.lower(), pair.higher())),
                description,
                List.of(frames.protocolCrumb(), compareCrumb()),
                files);
    }

    private Link compareCrumb() {
        return new Link(
                edition.addresses().matrix().href(), Html.escape(edition.label("nav.compare")));
    }

    private PairPage.Side side(ReplyCode code) {
        Fragment fragment = edition.codeFragment(code);
        return new PairPage.Side(
                edition.item(code),
                edition.protocol().grammar().outcomeOf(code).isError(),
                edition.body(fragment, "meaning"),
                edition.body(fragment, "when"),
                edition.body(fragment, "user"));
    }

    private List<PairPage.Row> differing(Comparison comparison) {
        return comparison.axes().stream()
                .filter(axis -> axis.agreement() != Axis.Agreement.SAME)
                .map(
                        axis ->
                                new PairPage.Row(
                                        edition.label("axis." + axis.key()),
                                        answers.cell(axis.key(), axis.left()),
                                        answers.cell(axis.key(), axis.right())))
                .toList();
    }

    private List<Labeled> shared(Comparison comparison) {
        return comparison.axes().stream()
                .filter(axis -> axis.agreement() == Axis.Agreement.SAME)
                .map(axis -> answers.labeled(axis.key(), axis.left()))
                .toList();
    }

    /** The differences that somebody wrote, each a point of its own. */
    private List<PairPage.Point> written(Fragment fragment) {
        return fragment.section("differences").stream()
                .flatMap(found -> edition.items(found.body()).stream())
                .map(item -> new PairPage.Point(List.of(item)))
                .toList();
    }

    private static Html paragraph(Html sentences) {
        return new Html("<p>" + sentences.markup() + "</p>");
    }

    /** A line of both codes as a list. */
    private Html lines(CodePair pair, String key) {
        StringBuilder list = new StringBuilder("<ul>");
        for (ReplyCode code : List.of(pair.lower(), pair.higher())) {
            list.append("<li>")
                    .append(edition.line(edition.codeFragment(code), key).markup())
                    .append("</li>");
        }
        return new Html(list.append("</ul>").toString());
    }

    /** The codes beside this pair that a server may have meant, with when it sends them. */
    private List<Html> instead(CodePair pair, List<Comparison> beside) {
        Set<ReplyCode> others = new LinkedHashSet<>();
        for (Comparison comparison : beside) {
            if (comparison.headline() instanceof Relation.Envelope) {
                continue;
            }
            for (ReplyCode own : List.of(pair.lower(), pair.higher())) {
                if (comparison.pair().contains(own)) {
                    others.add(comparison.pair().other(own));
                }
            }
        }
        return others.stream()
                .limit(INSTEAD)
                .map(code -> edition.line(edition.codeFragment(code), "send"))
                .toList();
    }

    /** Two dialogues, where one command can get both codes or one code follows the other. */
    private List<DialogueView> dialogues(Comparison comparison) {
        CodePair pair = comparison.pair();
        for (String command : comparison.sharedCommands()) {
            Optional<Dialogue> lower = dialogue(pair.lower(), command);
            Optional<Dialogue> higher = dialogue(pair.higher(), command);
            if (lower.isPresent() && higher.isPresent()) {
                return List.of(
                        DialogueView.of(edition, pair.lower(), lower.get()),
                        DialogueView.of(edition, pair.higher(), higher.get()));
            }
        }
        return comparison
                .relation(Relation.Consecutive.class)
                .flatMap(this::consecutiveDialogues)
                .orElse(List.of());
    }

    private Optional<List<DialogueView>> consecutiveDialogues(Relation.Consecutive consecutive) {
        Optional<Dialogue> first =
                edition.protocol().dialogues().getOrDefault(consecutive.first(), List.of()).stream()
                        .findFirst();
        Optional<Dialogue> second =
                consecutive.steps().stream()
                        .flatMap(step -> dialogue(consecutive.second(), step.command()).stream())
                        .findFirst();
        return first.isPresent() && second.isPresent()
                ? Optional.of(
                        List.of(
                                DialogueView.of(edition, consecutive.first(), first.get()),
                                DialogueView.of(edition, consecutive.second(), second.get())))
                : Optional.empty();
    }

    private Optional<Dialogue> dialogue(ReplyCode code, String command) {
        return edition.protocol().dialogues().getOrDefault(code, List.of()).stream()
                .filter(dialogue -> dialogue.command().equals(command))
                .findFirst();
    }

    /** All there is about each of the two, and all texts that servers send with it. */
    private List<Link> learnMore(CodePair pair) {
        List<Link> links = new ArrayList<>();
        for (ReplyCode code : List.of(pair.lower(), pair.higher())) {
            links.add(
                    new Link(
                            edition.addresses().code(code).href(),
                            edition.phrases().html("pair.all-about", Arguments.code(code))));
        }
        return links;
    }

    /** The sections behind the claims: what defines the codes, and the rows they share. */
    private List<SpecReference> sources(Comparison comparison) {
        List<SpecReference> sources = new ArrayList<>();
        for (ReplyCode code : List.of(comparison.pair().lower(), comparison.pair().higher())) {
            CodeEntry entry = edition.protocol().code(code);
            entry.definedBy().stream().limit(1).forEach(sources::add);
            comparison
                    .sharedCommands()
                    .forEach(
                            command ->
                                    edition
                                            .compared()
                                            .table()
                                            .standardRows(code)
                                            .get(command)
                                            .stream()
                                            .map(Reply::reference)
                                            .forEach(sources::add));
        }
        comparison
                .relation(Relation.Consecutive.class)
                .ifPresent(
                        consecutive ->
                                consecutive.steps().forEach(step -> sources.add(step.reference())));
        return sources;
    }

    /** The related pair before or after a related pair. */
    private List<PairItem> step(CodePair pair, int direction) {
        return edition.compared().neighborhood().step(pair, direction).stream()
                .map(edition::item)
                .toList();
    }
}
