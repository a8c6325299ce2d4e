package org.replycodes.comparison;

import java.util.List;

/** The order of weight of the relations, in one place. */
public final class RelationOrder {

    /** The names of all relations, the weightiest first. */
    public static final List<String> KEYS =
            List.of(
                    "twins",
                    "consecutive",
                    "alternatives",
                    "same-command",
                    "mechanisms",
                    "same-group",
                    "envelope",
                    "confused",
                    "unrelated");

    private RelationOrder() {}

    static int of(Relation relation) {
        return KEYS.indexOf(relation.key());
    }
}
