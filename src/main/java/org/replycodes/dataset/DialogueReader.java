package org.replycodes.dataset;

import java.util.List;
import java.util.Optional;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonText;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.Dialogue;
import org.replycodes.model.Dialogue.Line;
import org.replycodes.model.Dialogue.Speaker;
import org.replycodes.model.ReplyCode;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** Reads {@code dialogues/<code>.json}. */
final class DialogueReader {

    private final References references;
    private final Positions positions;

    DialogueReader(References references, Positions positions) {
        this.references = references;
        this.positions = positions;
    }

    /** Reads the file of a code. */
    List<Dialogue> read(ReplyCode code, ObjectReader object) {
        PathRules.check(object, "code", code.digits());
        return object.objects("dialogues", this::dialogue);
    }

    private Dialogue dialogue(ObjectReader object) {
        Dialogue dialogue =
                new Dialogue(
                        references.name(Kind.VERB, object, "command"),
                        object.texts("lines").stream()
                                .flatMap(text -> line(text, object.problems()).stream())
                                .toList());
        return positions.put(dialogue, object.source());
    }

    private Optional<Line> line(JsonText text, Problems problems) {
        for (Speaker speaker : Speaker.values()) {
            String start = speaker.name() + ": ";
            if (text.value().startsWith(start)) {
                Line line = new Line(speaker, text.value().substring(start.length()));
                return Optional.of(positions.put(line, text));
            }
        }
        problems.add(
                Rule.DIALOGUE_LINE,
                text.position(),
                "the line does not begin with its speaker",
                "begin it with `C: `, `S: ` or `D: `");
        return Optional.empty();
    }
}
