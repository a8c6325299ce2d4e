package org.replycodes.page;

import java.util.List;

/**
 * A session from left to right, with the codes that occur at each of its stages.
 *
 * @param stages the stages, in order
 */
public record Timeline(List<Stage> stages) {

    /** Copies the list. */
    public Timeline {
        stages = List.copyOf(stages);
    }

    /**
     * A stage.
     *
     * @param label its name in words
     * @param place its place in the drawing, from 0
     * @param codes the codes of the page that occur in it
     */
    public record Stage(String label, int place, List<CodeItem> codes) {
        /** Copies the list. */
        public Stage {
            codes = List.copyOf(codes);
        }
    }
}
