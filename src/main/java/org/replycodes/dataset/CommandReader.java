package org.replycodes.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonObject.Member;
import org.replycodes.json.JsonText;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.Command;
import org.replycodes.model.Grammar;
import org.replycodes.model.Phase;
import org.replycodes.model.Reply;
import org.replycodes.model.Standing;
import org.replycodes.problem.Rule;

/** Reads {@code commands/<verb>.json}. */
final class CommandReader {

    private final References references;
    private final Positions positions;
    private final List<String> phases;

    CommandReader(References references, Positions positions, Grammar grammar) {
        this.references = references;
        this.positions = positions;
        this.phases = grammar.phases().stream().map(Phase::key).toList();
    }

    /** Reads the file of a command, whose name is the verb in lower case. */
    Command read(String slug, ObjectReader object) {
        return new Command(
                verb(slug, object),
                object.enumeration("standing", Standing.class),
                object.optionalTexts("syntax").stream().map(JsonText::value).toList(),
                references.sections(object, "definedBy"),
                references.name(Kind.STAGE, object, "stage"),
                object.object("replies", this::replies).orElse(List.of()));
    }

    /** An event is written in lower case, a verb in capitals; the file's name cannot tell. */
    private static String verb(String slug, ObjectReader object) {
        String verb = object.text("command");
        String capitals = slug.toUpperCase(Locale.ROOT);
        if (verb.equals(slug) || verb.equals(capitals)) {
            return verb;
        }
        if (!verb.isEmpty()) {
            object.problems()
                    .add(
                            Rule.PATH_MISMATCH,
                            object.position("command"),
                            "the file is that of " + capitals + ", its content that of " + verb,
                            "correct this key, or rename the file");
        }
        return verb.equals(verb.toLowerCase(Locale.ROOT)) && !verb.isEmpty() ? slug : capitals;
    }

    private List<Reply> replies(ObjectReader object) {
        List<Reply> replies = new ArrayList<>();
        for (Member member : object.source().members()) {
            String phase = member.key().value();
            references.add(Kind.PHASE, "", member.key());
            object.objects(phase, row -> reply(phase, row))
                    .forEach(reply -> reply.ifPresent(replies::add));
        }
        replies.sort(Comparator.comparingInt(reply -> phases.indexOf(reply.phase())));
        return replies;
    }

    private Optional<Reply> reply(String phase, ObjectReader object) {
        String sentBy = object.optionalText("sentBy");
        var reference = references.section(object);
        return references
                .code(object, "code")
                .map(code -> new Reply(code, phase, reference, sentBy))
                .map(reply -> positions.put(reply, object.source()));
    }
}
