package org.replycodes.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.CodePair;
import org.replycodes.model.Outcome;
import org.replycodes.model.Phase;
import org.replycodes.model.Protocol;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Sequence;

/** Finds the relations of a pair: what the data says, plus what editors have seen. */
final class Relations {

    private final Protocol protocol;
    private final ReplyTable table;

    Relations(Protocol protocol, ReplyTable table) {
        this.protocol = protocol;
        this.table = table;
    }

    /** All relations of a pair, the weightiest first; never empty. */
    List<Relation> of(CodePair pair) {
        List<Relation> relations = new ArrayList<>();
        Optional<Relation> envelope = envelope(pair);
        if (envelope.isPresent()) {
            // It can answer every command, so a common command would say nothing.
            confused(pair).ifPresent(relations::add);
            relations.add(0, envelope.get());
            return relations;
        }
        twins(pair).ifPresent(relations::add);
        consecutive(pair.lower(), pair.higher()).ifPresent(relations::add);
        consecutive(pair.higher(), pair.lower()).ifPresent(relations::add);
        List<String> shared = table.sharedCommands(pair.lower(), pair.higher());
        alternatives(pair, shared).ifPresent(relations::add);
        sameCommand(pair, shared).ifPresent(relations::add);
        mechanisms(pair).ifPresent(relations::add);
        sameGroup(pair, shared).ifPresent(relations::add);
        confused(pair).ifPresent(relations::add);
        if (relations.isEmpty()) {
            relations.add(new Relation.Unrelated());
        }
        relations.sort(Comparator.comparingInt(Relation::weight));
        return relations;
    }

    private Optional<Relation> envelope(CodePair pair) {
        boolean lower = protocol.grammar().outcomeOf(pair.lower()) == Outcome.PROTECTED;
        boolean higher = protocol.grammar().outcomeOf(pair.higher()) == Outcome.PROTECTED;
        if (lower == higher) {
            return Optional.empty();
        }
        ReplyCode envelope = lower ? pair.lower() : pair.higher();
        return Optional.of(new Relation.Envelope(envelope, pair.other(envelope)));
    }

    private Optional<Relation> twins(CodePair pair) {
        CodeEntry lower = protocol.code(pair.lower());
        CodeEntry higher = protocol.code(pair.higher());
        Outcome lowerOutcome = protocol.grammar().outcomeOf(pair.lower());
        Outcome higherOutcome = protocol.grammar().outcomeOf(pair.higher());
        boolean twins =
                !lower.condition().isEmpty()
                        && lower.condition().equals(higher.condition())
                        && lowerOutcome.isError()
                        && higherOutcome.isError()
                        && lowerOutcome != higherOutcome;
        return twins ? Optional.of(new Relation.Twins(lower.condition())) : Optional.empty();
    }

    /**
     * Two ways lead from one code to another: within one command, when a preliminary reply is
     * followed by a reply of the phase it opens; and over the next command of a declared sequence.
     */
    private Optional<Relation> consecutive(ReplyCode first, ReplyCode second) {
        List<Relation.Step> steps = new ArrayList<>();
        for (String command : table.sharedCommands(first, second)) {
            following(command, first, second)
                    .ifPresent(
                            reply ->
                                    steps.add(
                                            new Relation.Step(
                                                    command,
                                                    Relation.Step.Kind.SAME_COMMAND,
                                                    reply.reference())));
        }
        for (Sequence sequence : protocol.code(first).sequences()) {
            if (sequence.codes().contains(second)) {
                steps.add(
                        new Relation.Step(
                                sequence.command(),
                                Relation.Step.Kind.NEXT_COMMAND,
                                sequence.reference()));
            }
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relation.Consecutive(first, second, steps));
    }

    private Optional<Reply> following(String command, ReplyCode first, ReplyCode second) {
        Outcome outcome = protocol.grammar().outcomeOf(first);
        return table.standardRows(second).get(command).stream()
                .filter(reply -> phase(reply).after().equals(Optional.of(outcome)))
                .findFirst();
    }

    private Phase phase(Reply reply) {
        return protocol.grammar().phase(reply.phase()).orElseThrow();
    }

    private Optional<Relation> alternatives(CodePair pair, List<String> shared) {
        List<Relation.Place> places = new ArrayList<>();
        for (String command : shared) {
            Set<String> phases = phases(pair.lower(), command);
            phases.retainAll(phases(pair.higher(), command));
            phases.removeIf(phase -> comeTogether(pair, phase));
            phases.forEach(phase -> places.add(new Relation.Place(command, phase)));
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Relation.Alternatives(places));
    }

    /** In a phase that a preliminary reply opened, a further preliminary reply ends nothing. */
    private boolean comeTogether(CodePair pair, String phase) {
        Optional<Outcome> opener = protocol.grammar().phase(phase).flatMap(Phase::after);
        return opener.isPresent()
                && (protocol.grammar().outcomeOf(pair.lower()) == opener.get())
                        != (protocol.grammar().outcomeOf(pair.higher()) == opener.get());
    }

    private Set<String> phases(ReplyCode code, String command) {
        Set<String> phases = new LinkedHashSet<>();
        Map<String, List<Reply>> rows = table.standardRows(code);
        rows.getOrDefault(command, List.of()).forEach(reply -> phases.add(reply.phase()));
        return phases;
    }

    private Optional<Relation> sameCommand(CodePair pair, List<String> shared) {
        List<String> commands =
                shared.stream()
                        .filter(
                                command -> {
                                    Set<String> phases = phases(pair.lower(), command);
                                    phases.retainAll(phases(pair.higher(), command));
                                    return phases.isEmpty();
                                })
                        .toList();
        return commands.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relation.SameCommand(commands));
    }

    private Optional<Relation> mechanisms(CodePair pair) {
        String job = protocol.code(pair.lower()).job();
        return !job.isEmpty() && job.equals(protocol.code(pair.higher()).job())
                ? Optional.of(new Relation.Mechanisms(job))
                : Optional.empty();
    }

    private Optional<Relation> sameGroup(CodePair pair, List<String> shared) {
        return shared.isEmpty() && pair.lower().secondDigit() == pair.higher().secondDigit()
                ? Optional.of(new Relation.SameGroup(protocol.grammar().groupOf(pair.lower())))
                : Optional.empty();
    }

    private Optional<Relation> confused(CodePair pair) {
        return protocol.confusedPairs().stream()
                .filter(confused -> confused.pair().equals(pair))
                .findFirst()
                .map(confused -> new Relation.Confused(confused.rank(), confused.sources()));
    }
}
