package org.replycodes.page;

import java.util.List;
import org.replycodes.model.Dialogue;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Arguments;
import org.replycodes.text.Html;

/**
 * A dialogue as it stands on a page.
 *
 * @param caption what it shows
 * @param lines its lines
 */
public record DialogueView(Html caption, List<Line> lines) {

    /** Copies the list. */
    public DialogueView {
        lines = List.copyOf(lines);
    }

    /** A dialogue under a caption that names the command and the code. */
    static DialogueView of(Edition edition, ReplyCode code, Dialogue dialogue) {
        boolean event = dialogue.command().chars().noneMatch(Character::isUpperCase);
        Html caption =
                event
                        ? edition.phrases()
                                .html("dialogue." + dialogue.command(), Arguments.code(code))
                        : edition.phrases()
                                .html(
                                        "dialogue.caption",
                                        Arguments.code(code).verb(dialogue.command()));
        return new DialogueView(
                caption,
                dialogue.lines().stream()
                        .map(line -> new DialogueView.Line(line.speaker().name(), line.text()))
                        .toList());
    }

    /**
     * A line.
     *
     * @param speaker the letter before it
     * @param text the literal text
     */
    public record Line(String speaker, String text) {}
}
