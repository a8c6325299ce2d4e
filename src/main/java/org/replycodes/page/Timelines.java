package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import org.replycodes.model.ReplyCode;

/** Finds where in a session codes occur. */
final class Timelines {

    private final Edition edition;

    Timelines(Edition edition) {
        this.edition = edition;
    }

    /** The stages of a session with those of the given codes that occur in each. */
    Timeline of(List<ReplyCode> codes) {
        List<Timeline.Stage> stages = new ArrayList<>();
        for (String stage : edition.protocol().grammar().stages()) {
            stages.add(
                    new Timeline.Stage(
                            edition.label("stage." + stage),
                            stages.size(),
                            codes.stream()
                                    .filter(
                                            code ->
                                                    edition.protocol()
                                                            .code(code)
                                                            .stages()
                                                            .contains(stage))
                                    .map(edition::item)
                                    .toList()));
        }
        return new Timeline(stages);
    }
}
