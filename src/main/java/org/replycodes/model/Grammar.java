package org.replycodes.model;

import java.util.List;
import java.util.Optional;

/**
 * How a protocol's replies are built, and which questions are asked of every code. It is the
 * content of {@code protocol.json}: the generator knows no protocol by name.
 *
 * @param protocol the protocol's name in addresses and folders
 * @param name the protocol's own name
 * @param classes the reply classes, by digit
 * @param groups the function groups, by digit
 * @param phases when, after a command, a reply can come, in order
 * @param stages the stages of a session, in order
 * @param facts the vocabulary of facts
 * @param axes the rows of a comparison, in order
 * @param decision the key of the fact that says what to do next
 * @param wellKnownServers ids of the servers whose messages stand on the page of a code
 * @param wellKnownClients ids of the clients whose constants stand on the page of a code
 */
public record Grammar(
        String protocol,
        String name,
        List<ReplyClass> classes,
        List<FunctionGroup> groups,
        List<Phase> phases,
        List<String> stages,
        List<FactKind> facts,
        List<String> axes,
        String decision,
        List<String> wellKnownServers,
        List<String> wellKnownClients) {

    /** The rows of a comparison that are computed; all others are facts of the dataset. */
    public static final List<String> COMPUTED_AXES =
            List.of("class", "group", "error", "phase", "commands", "defined-in", "text-form");

    /** Those of them to which a code may have no answer: no document says it. */
    public static final List<String> OPEN_AXES =
            List.of("phase", "commands", "defined-in", "text-form");

    /** Copies the lists. */
    public Grammar {
        classes = List.copyOf(classes);
        groups = List.copyOf(groups);
        phases = List.copyOf(phases);
        stages = List.copyOf(stages);
        facts = List.copyOf(facts);
        axes = List.copyOf(axes);
        wellKnownServers = List.copyOf(wellKnownServers);
        wellKnownClients = List.copyOf(wellKnownClients);
    }

    /** The class of a code; every code of a checked dataset has one. */
    public ReplyClass classOf(ReplyCode code) {
        return classes.stream()
                .filter(candidate -> candidate.digit() == code.firstDigit())
                .findFirst()
                .orElseThrow();
    }

    /** The function group of a code; every code of a checked dataset has one. */
    public FunctionGroup groupOf(ReplyCode code) {
        return groups.stream()
                .filter(candidate -> candidate.digit() == code.secondDigit())
                .findFirst()
                .orElseThrow();
    }

    /** What a reply with this code says of its command. */
    public Outcome outcomeOf(ReplyCode code) {
        return classOf(code).outcome();
    }

    /** The phase with a key, where there is one. */
    public Optional<Phase> phase(String key) {
        return phases.stream().filter(phase -> phase.key().equals(key)).findFirst();
    }

    /** The phase of replies that can answer every command, where there is one. */
    public Optional<Phase> anyCommandPhase() {
        return phases.stream().filter(Phase::anyCommand).findFirst();
    }

    /** The vocabulary of a fact, where there is one. */
    public Optional<FactKind> fact(String key) {
        return facts.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }
}
