package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * A command and the replies it may get.
 *
 * @param frame what stands around
 * @param verb the verb, or empty for an event without one
 * @param name the name in words
 * @param summary the opening paragraph
 * @param facts standing, stage, syntax and definition
 * @param phases the replies, phase by phase
 * @param observed codes that servers send beyond the documents
 * @param sections purpose, how to read the replies, pitfalls
 */
public record CommandPage(
        Frame frame,
        String verb,
        String name,
        Html summary,
        List<Labeled> facts,
        List<PhaseTable> phases,
        List<ObservedReply> observed,
        List<Section> sections)
        implements Page {

    /** Copies the lists. */
    public CommandPage {
        facts = List.copyOf(facts);
        phases = List.copyOf(phases);
        observed = List.copyOf(observed);
        sections = List.copyOf(sections);
    }

    /**
     * The replies of one phase.
     *
     * @param id its anchor
     * @param label the phase in words
     * @param rows a row for each code
     */
    public record PhaseTable(String id, String label, List<ReplyRow> rows) {
        /** Copies the list. */
        public PhaseTable {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A code in a phase.
     *
     * @param code the code
     * @param origins the sections that allow it, with how strong they are and who sends it
     */
    public record ReplyRow(CodeItem code, List<Origin> origins) {
        /** Copies the list. */
        public ReplyRow {
            origins = List.copyOf(origins);
        }
    }

    /**
     * A code that servers send in reply to the command, against the documents.
     *
     * @param code the code
     * @param servers the servers
     */
    public record ObservedReply(CodeItem code, List<Link> servers) {
        /** Copies the list. */
        public ObservedReply {
            servers = List.copyOf(servers);
        }
    }
}
