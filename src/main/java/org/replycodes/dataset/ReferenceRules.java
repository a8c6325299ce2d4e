package org.replycodes.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.model.Client;
import org.replycodes.model.FactKind;
import org.replycodes.model.Grammar;
import org.replycodes.model.OtherNumber;
import org.replycodes.model.Phase;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Server;
import org.replycodes.model.Specification;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;

/** Every name that refers to something is the name of something. */
final class ReferenceRules {

    private final LocatedProtocol located;
    private final Protocol protocol;
    private final Problems problems;
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

    ReferenceRules(LocatedProtocol located, Problems problems) {
        this.located = located;
        this.protocol = located.protocol();
        this.problems = problems;
        collectNames();
    }

    private void collectNames() {
        Grammar grammar = protocol.grammar();
        List<String> codes = protocol.codes().keySet().stream().map(ReplyCode::digits).toList();
        List<String> facts = grammar.facts().stream().map(FactKind::key).toList();
        know(Kind.CODE, codes.stream());
        know(
                Kind.NUMBER,
                Stream.concat(
                        codes.stream(), protocol.otherNumbers().stream().map(OtherNumber::number)));
        know(Kind.CLASS, grammar.classes().stream().map(ReplyClass::pattern));
        know(Kind.COMMAND, protocol.commands().keySet().stream());
        know(
                Kind.VERB,
                Stream.concat(protocol.commands().keySet().stream(), observedVerbs(protocol)));
        know(Kind.SPECIFICATION, protocol.specifications().keySet().stream());
        know(Kind.STAGE, grammar.stages().stream());
        know(Kind.PHASE, grammar.phases().stream().map(Phase::key));
        know(Kind.FACT, facts.stream());
        know(Kind.AXIS, Stream.concat(facts.stream(), Grammar.COMPUTED_AXES.stream()));
        know(Kind.SERVER, protocol.servers().stream().map(Server::id));
        know(Kind.CLIENT, protocol.clients().stream().map(Client::id));
    }

    private static Stream<String> observedVerbs(Protocol protocol) {
        return protocol.servers().stream()
                .flatMap(server -> server.messages().stream())
                .flatMap(message -> message.commands().stream());
    }

    private void know(Kind kind, Stream<String> names) {
        known.put(kind, new LinkedHashSet<>(names.toList()));
    }

    void check() {
        for (Reference reference : located.references().all()) {
            if (!located.references().isOpen(reference.kind())) {
                check(reference);
            }
        }
    }

    private void check(Reference reference) {
        switch (reference.kind()) {
            case SECTION -> {
                Specification specification = protocol.specifications().get(reference.scope());
                // An unknown specification is a fault of its own; its sections tell nothing more.
                if (specification != null) {
                    check(reference, specification.sections(), "in " + reference.scope());
                }
            }
            case VALUE ->
                    protocol.grammar()
                            .fact(reference.scope())
                            .ifPresent(
                                    fact ->
                                            check(
                                                    reference,
                                                    fact.values(),
                                                    "of the fact " + fact.key()));
            default -> {
                String folder = located.content().nameOf(located.folder());
                check(reference, known.get(reference.kind()), "in " + folder);
            }
        }
    }

    private void check(Reference reference, Collection<String> names, String place) {
        boolean isExcused = problems.isFull(reference.position().file());
        if (isExcused || names.contains(reference.name())) {
            return;
        }
        List<String> hints = new ArrayList<>();
        hints.add(reference.kind().remedy(reference.name()));
        hints.add(
                reference.kind().remedy("").isEmpty()
                        ? NearestNames.hintOrAll(reference.name(), names)
                        : NearestNames.hint(reference.name(), names));
        hints.removeIf(String::isEmpty);
        problems.add(
                reference.kind().rule(),
                reference.position(),
                "no " + reference.kind().noun() + " " + reference.name() + " " + place,
                String.join("; ", hints));
    }
}
