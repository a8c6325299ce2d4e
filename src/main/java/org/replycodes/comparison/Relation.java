package org.replycodes.comparison;

import java.util.List;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Source;
import org.replycodes.model.SpecReference;

/**
 * Why a reader may compare two codes, with the evidence. The cases stand in the order of their
 * weight: a pair has a set of relations, and the first of them is its headline.
 */
public sealed interface Relation {

    /** Its name in messages and in data for machines. */
    String key();

    /** Its place in the order of weight, from 0. */
    default int weight() {
        return RelationOrder.of(this);
    }

    /**
     * One condition, reported once as transient and once as permanent.
     *
     * @param condition the condition
     */
    record Twins(String condition) implements Relation {
        @Override
        public String key() {
            return "twins";
        }
    }

    /**
     * One code comes first and the other may follow.
     *
     * @param first the code that comes first
     * @param second the code that may follow
     * @param steps how the one leads to the other
     */
    record Consecutive(ReplyCode first, ReplyCode second, List<Step> steps) implements Relation {
        /** Copies the list. */
        public Consecutive {
            steps = List.copyOf(steps);
        }

        @Override
        public String key() {
            return "consecutive";
        }
    }

    /**
     * A command that joins two consecutive codes.
     *
     * @param command the verb
     * @param kind whether both codes answer it, or it is sent between them
     * @param reference the section that says so
     */
    record Step(String command, Kind kind, SpecReference reference) {
        /** How a command joins two codes. */
        public enum Kind {
            /** Both codes answer the command, one after the other. */
            SAME_COMMAND,
            /** The client sends the command after the first code, and the second answers it. */
            NEXT_COMMAND
        }
    }

    /**
     * One command, one phase, either code.
     *
     * @param places the commands and phases
     */
    record Alternatives(List<Place> places) implements Relation {
        /** Copies the list. */
        public Alternatives {
            places = List.copyOf(places);
        }

        @Override
        public String key() {
            return "alternatives";
        }
    }

    /**
     * A command and a phase.
     *
     * @param command the verb
     * @param phase the key of the phase
     */
    record Place(String command, String phase) {}

    /**
     * One command may receive either code, in different phases.
     *
     * @param commands the verbs
     */
    record SameCommand(List<String> commands) implements Relation {
        /** Copies the list. */
        public SameCommand {
            commands = List.copyOf(commands);
        }

        @Override
        public String key() {
            return "same-command";
        }
    }

    /**
     * One job, done by different commands.
     *
     * @param job the job
     */
    record Mechanisms(String job) implements Relation {
        @Override
        public String key() {
            return "mechanisms";
        }
    }

    /**
     * No common command, but the same function group.
     *
     * @param group the group
     */
    record SameGroup(FunctionGroup group) implements Relation {
        @Override
        public String key() {
            return "same-group";
        }
    }

    /**
     * The documents do not join the two, but people confuse them.
     *
     * @param rank 1 for the pair that is confused most
     * @param sources where it was seen
     */
    record Confused(int rank, List<Source> sources) implements Relation {
        /** Copies the list. */
        public Confused {
            sources = List.copyOf(sources);
        }

        @Override
        public String key() {
            return "confused";
        }
    }

    /**
     * One code is an envelope that can carry a reply with the other (RFC 2228, section 5.2).
     *
     * @param envelope the code of the envelope
     * @param carried the code that it can carry
     */
    record Envelope(ReplyCode envelope, ReplyCode carried) implements Relation {
        @Override
        public String key() {
            return "envelope";
        }
    }

    /** Nothing joins the two. */
    record Unrelated() implements Relation {
        @Override
        public String key() {
            return "unrelated";
        }
    }
}
