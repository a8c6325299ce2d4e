package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.replycodes.comparison.Axis;
import org.replycodes.comparison.Comparison;
import org.replycodes.comparison.Relation;
import org.replycodes.model.Grammar;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Standing;
import org.replycodes.text.Arguments;
import org.replycodes.text.Html;

/**
 * Chooses the sentences of a pair that nobody wrote by hand. Facts choose keys; every sentence is
 * whole and names its codes, so that nothing is glued and nothing is true of any pair.
 */
final class PairSentences {

    /** Axes whose sentences would only repeat the sentence on the class. */
    private static final List<String> SILENT = List.of("error", "group");

    private static final int MOST_VALUES = 2;
    private static final int MOST_VERBS = 8;

    private final Edition edition;

    /** What is said of one code stands on many pages, and is put into words once. */
    private final Map<Sentence, Html> ofOneCode = new ConcurrentHashMap<>();

    PairSentences(Edition edition) {
        this.edition = edition;
    }

    /** One sentence on how the two relate, then what to do after each. */
    Html verdict(Comparison comparison) {
        Html verdict = Html.EMPTY;
        for (Sentence sentence : verdictSentences(comparison)) {
            verdict = join(verdict, html(sentence));
        }
        return verdict;
    }

    /** The same as plain text. */
    String plainVerdict(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : verdictSentences(comparison)) {
            if (!text.isEmpty()) {
                text.append(edition.label("sentence.separator"));
            }
            text.append(edition.phrases().plain(sentence.key(), sentence.arguments()));
        }
        return text.toString();
    }

    private Html join(Html before, Html after) {
        return before.isEmpty()
                ? after
                : before.then(Html.escape(edition.label("sentence.separator"))).then(after);
    }

    private List<Sentence> verdictSentences(Comparison comparison) {
        List<Sentence> sentences = new ArrayList<>(relation(comparison));
        for (ReplyCode code : inOrder(comparison)) {
            if (edition.protocol().code(code).standing() == Standing.UNOFFICIAL) {
                sentences.add(new Sentence("pair.unofficial", Arguments.code(code)));
            }
        }
        Optional<Axis> axis = decisiveAxis(comparison);
        for (ReplyCode code : inOrder(comparison)) {
            axis.ifPresent(
                    decisive ->
                            sentences.add(
                                    new Sentence(
                                            decisive.key()
                                                    + "."
                                                    + decisiveValue(decisive, comparison, code)
                                                    + ".sentence",
                                            Arguments.code(code))));
        }
        if (axis.isEmpty()) {
            sentences.add(new Sentence("pair.same-decision", codes(comparison)));
        }
        return sentences;
    }

    /** The two codes in the order in which they come, where one follows the other. */
    private static List<ReplyCode> inOrder(Comparison comparison) {
        if (comparison.headline() instanceof Relation.Consecutive consecutive) {
            return List.of(consecutive.first(), consecutive.second());
        }
        return List.of(comparison.pair().lower(), comparison.pair().higher());
    }

    /**
     * The fact that says what to do, or else the first fact that tells the two apart, rather one on
     * which they share no answer. Facts name the likeliest answer first.
     */
    private Optional<Axis> decisiveAxis(Comparison comparison) {
        return decisiveAxis(edition.protocol().grammar().decision(), comparison);
    }

    /** Whether the verdict on a pair says what to do, given the axis that decides. */
    static boolean decides(String decision, Comparison comparison) {
        return decisiveAxis(decision, comparison).isPresent();
    }

    private static Optional<Axis> decisiveAxis(String decision, Comparison comparison) {
        List<Axis> facts =
                comparison.axes().stream()
                        .filter(axis -> !Grammar.COMPUTED_AXES.contains(axis.key()))
                        .filter(axis -> !axis.left().isEmpty() && !axis.right().isEmpty())
                        .filter(axis -> !axis.left().get(0).equals(axis.right().get(0)))
                        .toList();
        return facts.stream()
                .filter(axis -> axis.key().equals(decision))
                .findFirst()
                .or(
                        () ->
                                facts.stream()
                                        .filter(
                                                axis ->
                                                        axis.agreement()
                                                                == Axis.Agreement.DIFFERENT)
                                        .findFirst())
                .or(() -> facts.stream().findFirst());
    }

    private static String decisiveValue(Axis axis, Comparison comparison, ReplyCode code) {
        return (code.equals(comparison.pair().lower()) ? axis.left() : axis.right()).get(0);
    }

    /** The sentences on the headline relation. */
    private List<Sentence> relation(Comparison comparison) {
        Arguments codes = codes(comparison);
        Relation headline = comparison.headline();
        if (headline instanceof Relation.Consecutive consecutive) {
            return consecutive(consecutive);
        } else if (headline instanceof Relation.Alternatives alternatives) {
            return commands(
                    "pair.alternatives",
                    codes,
                    alternatives.places().stream()
                            .map(Relation.Place::command)
                            .distinct()
                            .toList());
        } else if (headline instanceof Relation.SameCommand same) {
            return commands("pair.same-command", codes, same.commands());
        } else if (headline instanceof Relation.Envelope envelope) {
            return List.of(
                    new Sentence(
                            "pair.envelope",
                            Arguments.codes(envelope.carried(), envelope.envelope())));
        } else if (headline instanceof Relation.Mechanisms mechanisms) {
            return List.of(new Sentence("pair.mechanisms." + mechanisms.job(), codes));
        } else if (headline instanceof Relation.SameGroup group) {
            return List.of(new Sentence("pair.same-group." + group.group().pattern(), codes));
        } else if (headline instanceof Relation.Twins twins) {
            return List.of(new Sentence("pair.twins." + twins.condition(), codes));
        }
        return List.of(new Sentence("pair." + headline.key(), codes));
    }

    private static List<Sentence> consecutive(Relation.Consecutive consecutive) {
        Arguments codes = Arguments.codes(consecutive.first(), consecutive.second());
        Relation.Step.Kind kind = consecutive.steps().get(0).kind();
        List<String> verbs =
                consecutive.steps().stream()
                        .filter(step -> step.kind() == kind)
                        .map(Relation.Step::command)
                        .distinct()
                        .toList();
        return kind == Relation.Step.Kind.SAME_COMMAND
                ? commands("pair.consecutive.same", codes, verbs)
                : commands("pair.consecutive.next", codes, verbs);
    }

    /** Events have no verb and a sentence of their own; a long list is counted. */
    private static List<Sentence> commands(String key, Arguments codes, List<String> commands) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> verbs = new ArrayList<>();
        for (String command : commands) {
            if (command.chars().anyMatch(Character::isUpperCase)) {
                verbs.add(command);
            } else {
                sentences.add(new Sentence(key + "." + command, codes));
            }
        }
        if (verbs.size() > MOST_VERBS) {
            sentences.add(new Sentence(key + ".many", codes.number(verbs.size())));
        } else if (!verbs.isEmpty()) {
            sentences.add(new Sentence(key, codes.verbs(verbs)));
        }
        return sentences;
    }

    /**
     * The differences as whole sentences, one point for each axis on which the two differ. What the
     * verdict says stands there only, and an envelope is compared by what it is, not by what it may
     * carry.
     */
    List<PairPage.Point> differences(Comparison comparison) {
        String decisive = decisiveAxis(comparison).map(Axis::key).orElse("");
        boolean envelope = comparison.headline() instanceof Relation.Envelope;
        List<PairPage.Point> points = new ArrayList<>();
        for (Axis axis : comparison.axes()) {
            boolean silent =
                    SILENT.contains(axis.key())
                            || axis.key().equals(decisive)
                            || envelope && !Grammar.COMPUTED_AXES.contains(axis.key());
            if (axis.agreement() != Axis.Agreement.SAME && !silent) {
                List<Html> said = new ArrayList<>();
                for (ReplyCode code : inOrder(comparison)) {
                    sentences(axis, comparison, code).forEach(sentence -> said.add(html(sentence)));
                }
                if (!said.isEmpty()) {
                    points.add(new PairPage.Point(said));
                }
            }
        }
        return points;
    }

    /** What only this code answers to a question. */
    private List<Sentence> sentences(Axis axis, Comparison comparison, ReplyCode code) {
        boolean lower = code.equals(comparison.pair().lower());
        List<String> only = lower ? axis.onlyLeft() : axis.onlyRight();
        Arguments argument = Arguments.code(code);
        if (only.isEmpty()) {
            return List.of();
        }
        return switch (axis.key()) {
            case "commands" -> commands("commands.only", argument, only);
            case "defined-in" ->
                    List.of(
                            new Sentence(
                                    "defined-in.sentence",
                                    argument.specification(
                                            edition.protocol()
                                                    .specifications()
                                                    .get(only.get(0))
                                                    .shortName())));
            case "text-form" ->
                    (lower ? axis.right() : axis.left()).isEmpty()
                            ? List.of(new Sentence("text-form.sentence", argument))
                            : List.of();
            default ->
                    only.stream()
                            .limit(
                                    axis.key().equals(edition.protocol().grammar().decision())
                                            ? 1
                                            : MOST_VALUES)
                            .map(
                                    value ->
                                            new Sentence(
                                                    axis.key() + "." + value + ".sentence",
                                                    argument))
                            .toList();
        };
    }

    private Html html(Sentence sentence) {
        return sentence.arguments().values().size() == 1
                ? ofOneCode.computeIfAbsent(sentence, this::words)
                : words(sentence);
    }

    private Html words(Sentence sentence) {
        return edition.phrases().html(sentence.key(), sentence.arguments());
    }

    private static Arguments codes(Comparison comparison) {
        return Arguments.codes(comparison.pair().lower(), comparison.pair().higher());
    }

    private record Sentence(String key, Arguments arguments) {}
}
