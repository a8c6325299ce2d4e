package org.replycodes.comparison;

import java.util.List;
import java.util.Optional;
import org.replycodes.model.CodePair;

/**
 * Everything that is computed about a pair.
 *
 * @param pair the two codes
 * @param relations why a reader may compare them, the weightiest first; never empty
 * @param axes the answers of both to every question of the protocol, in its order
 * @param sharedCommands the commands that may receive either code, in standards-track documents
 */
public record Comparison(
        CodePair pair, List<Relation> relations, List<Axis> axes, List<String> sharedCommands) {

    /** Copies the lists. */
    public Comparison {
        relations = List.copyOf(relations);
        axes = List.copyOf(axes);
        sharedCommands = List.copyOf(sharedCommands);
    }

    /** The weightiest relation. */
    public Relation headline() {
        return relations.get(0);
    }

    /** Whether anything joins the two. */
    public boolean isRelated() {
        return !(headline() instanceof Relation.Unrelated);
    }

    /** The relation of a kind, where the pair has it. */
    public <R extends Relation> Optional<R> relation(Class<R> kind) {
        return relations.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The answers to one question, where the protocol asks it. */
    public Optional<Axis> axis(String key) {
        return axes.stream().filter(axis -> axis.key().equals(key)).findFirst();
    }
}
