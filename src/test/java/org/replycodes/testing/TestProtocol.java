package org.replycodes.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.CodePair;
import org.replycodes.model.Command;
import org.replycodes.model.ConfusedPair;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.Grammar;
import org.replycodes.model.Outcome;
import org.replycodes.model.Phase;
import org.replycodes.model.Protocol;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Sequence;
import org.replycodes.model.Server;
import org.replycodes.model.SpecReference;
import org.replycodes.model.Specification;
import org.replycodes.model.Standing;
import org.replycodes.model.Strength;

/**
 * A protocol made by hand: classes 1 to 6 with the outcomes of the real ones, groups 0 to 9, the
 * phases {@code first}, {@code second} (after a preliminary reply) and {@code any}, and as many
 * codes and rows as a test needs.
 */
public final class TestProtocol {

    /** The section that makes relations. */
    public static final SpecReference STANDARD = new SpecReference("std1", "1");

    /** The section of an Informational document. */
    public static final SpecReference ADVICE = new SpecReference("info1", "1");

    private final SortedMap<ReplyCode, CodeEntry> codes = new TreeMap<>();
    private final SortedMap<String, List<Reply>> rows = new TreeMap<>();
    private final List<ConfusedPair> confused = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();

    /** Codes about which nothing is known but their number. */
    public TestProtocol codes(String... digits) {
        for (String code : digits) {
            code(code, Map.of(), "", "");
        }
        return this;
    }

    /** A code with facts, a condition and a job, each of which may be empty. */
    public TestProtocol code(
            String digits, Map<String, List<String>> facts, String condition, String job) {
        return put(digits, facts, condition, job, Optional.empty(), List.of());
    }

    /** A code that can answer every command. */
    public TestProtocol answersAll(String digits) {
        return put(digits, Map.of(), "", "", Optional.of(STANDARD), List.of());
    }

    /** A code after which a command is sent. */
    public TestProtocol then(String digits, String command, String... answers) {
        return put(
                digits,
                Map.of(),
                "",
                "",
                Optional.empty(),
                List.of(
                        new Sequence(
                                command,
                                List.of(answers).stream().map(ReplyCode::new).toList(),
                                STANDARD)));
    }

    private TestProtocol put(
            String digits,
            Map<String, List<String>> facts,
            String condition,
            String job,
            Optional<SpecReference> anyCommand,
            List<Sequence> sequences) {
        ReplyCode code = new ReplyCode(digits);
        codes.put(
                code,
                new CodeEntry(
                        code,
                        Standing.STANDARD,
                        List.of(STANDARD),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        anyCommand,
                        List.of(),
                        List.of(),
                        sequences,
                        facts,
                        condition,
                        job,
                        List.of()));
        return this;
    }

    /** Rows of the standard for one command and phase. */
    public TestProtocol rows(String command, String phase, String... digits) {
        for (String code : digits) {
            row(command, phase, code, STANDARD, "");
        }
        return this;
    }

    /** One row. */
    public TestProtocol row(
            String command, String phase, String code, SpecReference reference, String sentBy) {
        rows.computeIfAbsent(command, verb -> new ArrayList<>())
                .add(new Reply(new ReplyCode(code), phase, reference, sentBy));
        return this;
    }

    /** One more pair that people confuse. */
    public TestProtocol confused(String one, String other) {
        confused.add(
                new ConfusedPair(
                        CodePair.of(new ReplyCode(one), new ReplyCode(other)),
                        confused.size() + 1,
                        List.of(STANDARD)));
        return this;
    }

    /** One more server, well known if its id begins with {@code known}. */
    public TestProtocol server(Server server) {
        servers.add(server);
        return this;
    }

    /** The protocol. */
    public Protocol build() {
        Map<String, Command> commands = new TreeMap<>();
        rows.forEach(
                (verb, replies) ->
                        commands.put(
                                verb,
                                new Command(
                                        verb,
                                        Standing.STANDARD,
                                        List.of(),
                                        List.of(STANDARD),
                                        "talk",
                                        replies)));
        return new Protocol(
                grammar(),
                Map.of(
                        "std1", specification("std1", Strength.STANDARD),
                        "info1", specification("info1", Strength.ADVICE)),
                codes,
                commands,
                Map.of(),
                confused,
                servers,
                List.of(),
                List.of());
    }

    private Grammar grammar() {
        List<ReplyClass> classes = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            classes.add(new ReplyClass(outcome.ordinal() + 1, outcome));
        }
        List<FunctionGroup> groups = new ArrayList<>();
        for (int digit = 0; digit < 10; digit++) {
            groups.add(new FunctionGroup(digit));
        }
        return new Grammar(
                "test",
                "TEST",
                classes,
                groups,
                List.of(
                        new Phase("first", Optional.empty(), false),
                        new Phase("second", Optional.of(Outcome.PRELIMINARY), false),
                        new Phase("any", Optional.empty(), true)),
                List.of("talk"),
                List.of(),
                List.of("class", "group", "error", "phase", "commands", "defined-in", "acts"),
                "acts",
                servers.stream().map(Server::id).filter(id -> id.startsWith("known")).toList(),
                List.of());
    }

    private static Specification specification(String id, Strength strength) {
        return new Specification(
                id, id, "", 2000, strength, true, "https://example.com/" + id, List.of("1"));
    }
}
