package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import org.replycodes.comparison.Axis;
import org.replycodes.comparison.Comparison;
import org.replycodes.comparison.Relation;
import org.replycodes.model.CodePair;
import org.replycodes.model.Outcome;
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

    PairSentences(Edition edition) {
        this.edition = edition;
    }

    /** One sentence on how the two relate, then what to do after each. */
    Html verdict(Comparison comparison) {
        Html verdict = Html.EMPTY;
        for (Sentence sentence : verdictSentences(comparison)) {
            verdict = join(verdict, edition.phrases().html(sentence.key(), sentence.arguments()));
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
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(relation(comparison));
        for (ReplyCode code : codes(comparison.pair())) {
            if (edition.protocol().code(code).standing() == Standing.UNOFFICIAL) {
                sentences.add(new Sentence("pair.unofficial", Arguments.code(code)));
            }
        }
        decisiveAxis(comparison).ifPresentOrElse(
                axis -> {
                    sentences.add(first(axis, axis.onlyLeft(), axis.left(),
                            comparison.pair().lower()));
                    sentences.add(first(axis, axis.onlyRight(), axis.right(),
                            comparison.pair().higher()));
                },
                () -> sentences.add(new Sentence("pair.same-decision",
                        Arguments.codes(comparison.pair().lower(), comparison.pair().higher()))));
        return sentences;
    }

    /** The axis that tells what to do, or the first other fact that differs. */
    private java.util.Optional<Axis> decisiveAxis(Comparison comparison) {
        String decision = edition.protocol().grammar().decision();
        List<Axis> facts =
                comparison.axes().stream()
                        .filter(axis -> !Axis.COMPUTED.contains(axis.key()))
                        .filter(axis -> !axis.left().isEmpty() && !axis.right().isEmpty())
                        .toList();
        return facts.stream()
                .filter(axis -> axis.key().equals(decision))
                .filter(axis -> !axis.left().get(0).equals(axis.right().get(0)))
                .findFirst()
                .or(() -> facts.stream()
                        .filter(axis -> !axis.left().get(0).equals(axis.right().get(0)))
                        .findFirst());
    }

    private static Sentence first(
            Axis axis, List<String> only, List<String> all, ReplyCode code) {
        String value = only.isEmpty() ? all.get(0) : all.contains(only.get(0)) ? all.get(0) : "";
        return new Sentence(axis.key() + "." + value + ".sentence", Arguments.code(code));
    }

    /** The sentence on the headline relation. */
    private Sentence relation(Comparison comparison) {
        CodePair pair = comparison.pair();
        Arguments codes = Arguments.codes(pair.lower(), pair.higher());
        if (edition.protocol().grammar().outcomeOf(pair.higher()) == Outcome.PROTECTED
                && edition.protocol().grammar().outcomeOf(pair.lower()) != Outcome.PROTECTED) {
            return new Sentence("pair.protected", codes);
        }
        Relation headline = comparison.headline();
        if (headline instanceof Relation.Consecutive consecutive) {
            return consecutive(consecutive);
        } else if (headline instanceof Relation.Alternatives alternatives) {
            return commands("pair.alternatives", codes,
                    alternatives.places().stream()
                            .map(Relation.Place::command).distinct().toList());
        } else if (headline instanceof Relation.SameCommand same) {
            return commands("pair.same-command", codes, same.commands());
        } else if (headline instanceof Relation.Mechanisms mechanisms) {
            return new Sentence("pair.mechanisms." + mechanisms.job(), codes);
        } else if (headline instanceof Relation.SameGroup group) {
            return new Sentence("pair.same-group." + group.group().pattern(), codes);
        } else if (headline instanceof Relation.Twins twins) {
            return new Sentence("pair.twins." + twins.condition(), codes);
        }
        return new Sentence("pair." + headline.key(), codes);
    }

    private Sentence consecutive(Relation.Consecutive consecutive) {
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

    /** Events have no verb, and a long list is counted. */
    private static Sentence commands(String key, Arguments codes, List<String> commands) {
        List<String> verbs =
                commands.stream()
                        .filter(verb -> verb.chars().anyMatch(Character::isUpperCase))
                        .toList();
        if (verbs.isEmpty()) {
            return new Sentence(key + "." + commands.get(0), codes);
        }
        return verbs.size() > MOST_VERBS
                ? new Sentence(key + ".many", codes.number(verbs.size()))
                : new Sentence(key, codes.verbs(verbs));
    }

    /** The differences as whole sentences, one item for each axis on which the two differ. */
    List<Html> differences(Comparison comparison) {
        List<Html> items = new ArrayList<>();
        for (Axis axis : comparison.axes()) {
            if (axis.agreement() != Axis.Agreement.SAME && !SILENT.contains(axis.key())) {
                Html item = join(
                        sentences(axis, axis.onlyLeft(), comparison.pair().lower()),
                        comparison.pair().higher(), axis);
                if (!item.isEmpty()) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private Html join(Html left, ReplyCode higher, Axis axis) {
        Html right = sentences(axis, axis.onlyRight(), higher);
        return right.isEmpty() ? left : join(left, right);
    }

    private Html sentences(Axis axis, List<String> values, ReplyCode code) {
        return switch (axis.key()) {
            case "commands" -> commandSentence(values, code);
            case "defined-in" -> definition(values, code);
            case "text-form" -> new Html(
                    edition.phrases().html(
                            values.isEmpty() ? "text-form.free.sentence" : "text-form.sentence",
                            Arguments.code(code)).markup());
            default -> values.stream()
                    .limit(MOST_VALUES)
                    .map(value -> edition.phrases().html(
                            axis.key() + "." + value + ".sentence", Arguments.code(code)))
                    .reduce(Html.EMPTY, this::join);
        };
    }

    private Html commandSentence(List<String> verbs, ReplyCode code) {
        if (verbs.isEmpty()) {
            return Html.EMPTY;
        }
        Sentence sentence = commands("commands.only", Arguments.code(code), verbs);
        return edition.phrases().html(sentence.key(), sentence.arguments());
    }

    private Html definition(List<String> specifications, ReplyCode code) {
        return specifications.stream()
                .limit(1)
                .map(id -> edition.phrases().html(
                        "defined-in.sentence",
                        Arguments.code(code).specification(
                                edition.protocol().specifications().get(id).shortName())))
                .reduce(Html.EMPTY, this::join);
    }

    private static List<ReplyCode> codes(CodePair pair) {
        return List.of(pair.lower(), pair.higher());
    }

    private record Sentence(String key, Arguments arguments) {}
}
