package org.replycodes.dataset;

import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * A name in the dataset that has to be the name of something.
 *
 * @param kind what it names
 * @param scope within what: the specification of a section, the fact of a value, else empty
 * @param name the name
 * @param position where it stands
 */
record Reference(Kind kind, String scope, String name, SourcePosition position) {

    /** What a name can refer to. */
    enum Kind {
        CODE(Rule.UNKNOWN_CODE, "reply code", "add codes/%s.json, or correct the number"),
        NUMBER(Rule.UNKNOWN_NUMBER, "number", "add it to other-numbers.json, or correct it"),
        CLASS(Rule.UNDECLARED_CLASS, "reply class", ""),
        COMMAND(Rule.UNKNOWN_COMMAND, "command", "add its file to commands, or correct the verb"),
        /** A command, or a verb that only servers are known to answer. */
        VERB(Rule.UNKNOWN_COMMAND, "command", "correct the verb"),
        SPECIFICATION(
                Rule.UNKNOWN_SPECIFICATION,
                "specification",
                "add it to specifications.json, or correct the id"),
        SECTION(Rule.UNKNOWN_SECTION, "section", "open the document"),
        STAGE(Rule.UNKNOWN_STAGE, "stage", ""),
        PHASE(Rule.UNKNOWN_PHASE, "phase", ""),
        FACT(Rule.UNKNOWN_FACT, "fact", ""),
        VALUE(Rule.UNKNOWN_VALUE, "value", ""),
        AXIS(Rule.UNKNOWN_AXIS, "axis", ""),
        SERVER(Rule.UNKNOWN_SERVER, "server", "add server-messages/%s.json, or correct the id"),
        CLIENT(Rule.UNKNOWN_CLIENT, "client", "add it to client-constants.json, or correct the id");

        private final Rule rule;
        private final String noun;
        private final String remedy;

        Kind(Rule rule, String noun, String remedy) {
            this.rule = rule;
            this.noun = noun;
            this.remedy = remedy;
        }

        /** The rule that a name without a thing breaks. */
        Rule rule() {
            return rule;
        }

        /** What the thing is called in problems. */
        String noun() {
            return noun;
        }

        /** What an author can do about a name without a thing, or empty. */
        String remedy(String name) {
            // Not by a formatter: the name is an author's.
            return remedy.replace("%s", name);
        }
    }
}
