package org.replycodes.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.CodePair;
import org.replycodes.model.Phase;
import org.replycodes.model.Protocol;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.SpecReference;
import org.replycodes.model.TextForm;

/** Compares the codes of a protocol. */
public final class Comparer {

    private final Protocol protocol;
    private final ReplyTable table;
    private final Relations relations;
    private final Map<ReplyCode, Map<String, List<String>>> answers = new ConcurrentHashMap<>();

    /** A comparer for one protocol. */
    public Comparer(Protocol protocol) {
        this.protocol = protocol;
        this.table = new ReplyTable(protocol);
        this.relations = new Relations(protocol, table);
    }

    /** The table that the relations are made of. */
    public ReplyTable table() {
        return table;
    }

    /** Every unordered pair of the protocol's codes, in order. */
    public List<CodePair> pairs() {
        List<ReplyCode> codes = List.copyOf(protocol.codes().keySet());
        List<CodePair> pairs = new ArrayList<>();
        for (int lower = 0; lower < codes.size(); lower++) {
            for (int higher = lower + 1; higher < codes.size(); higher++) {
                pairs.add(CodePair.of(codes.get(lower), codes.get(higher)));
            }
        }
        return pairs;
    }

    /** Compares two codes. */
    public Comparison compare(CodePair pair) {
        List<Axis> axes =
                protocol.grammar().axes().stream()
                        .map(
                                key ->
                                        new Axis(
                                                key,
                                                answers(key, pair.lower()),
                                                answers(key, pair.higher())))
                        .toList();
        return new Comparison(
                pair, relations.of(pair), axes, table.sharedCommands(pair.lower(), pair.higher()));
    }

    /** The answers of a code to a question: keys of values, or literals. */
    public List<String> answers(String axis, ReplyCode code) {
        // Each answer stands in the comparisons with all other codes: it is one object.
        return answers.computeIfAbsent(code, none -> new ConcurrentHashMap<>())
                .computeIfAbsent(axis, none -> answer(axis, code));
    }

    private List<String> answer(String axis, ReplyCode code) {
        CodeEntry entry = protocol.code(code);
        return switch (axis) {
            case "class" -> List.of(protocol.grammar().classOf(code).pattern());
            case "group" -> List.of(protocol.grammar().groupOf(code).pattern());
            case "error" -> List.of(error(code));
            case "phase" -> phases(code);
            case "commands" -> table.commands(code);
            case "defined-in" ->
                    entry.definedBy().stream()
                            .map(SpecReference::specification)
                            .distinct()
                            .toList();
            case "text-form" -> entry.textForms().stream().map(TextForm::form).toList();
            default -> entry.fact(axis);
        };
    }

    private String error(ReplyCode code) {
        return switch (protocol.grammar().outcomeOf(code)) {
            case PROTECTED -> "depends";
            case TRANSIENT, PERMANENT -> "yes";
            case PRELIMINARY, COMPLETION, INTERMEDIATE -> "no";
        };
    }

    private List<String> phases(ReplyCode code) {
        Set<String> found = new LinkedHashSet<>();
        table.standardRows(code)
                .values()
                .forEach(rows -> rows.stream().map(Reply::phase).forEach(found::add));
        return protocol.grammar().phases().stream()
                .map(Phase::key)
                .filter(found::contains)
                .toList();
    }

    /** The name of an enumerated value in messages: lower case with hyphens. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
