package org.replycodes.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the dataset says of one reply code. Prose stands elsewhere; class, group and the
 * commands that may receive it are computed.
 *
 * @param code the code
 * @param standing how it stands in today's standard
 * @param definedBy the sections that define it; empty for an unofficial code
 * @param rfcText today's official text, absent for an unofficial code
 * @param variants other official wordings
 * @param historicMeanings what the number meant before
 * @param meanings several meanings where documents clash
 * @param textForms texts whose form is prescribed
 * @param anyCommand the section that lets it answer every command
 * @param commands for a code in no table: commands that are known to receive it
 * @param stages where in a session it occurs
 * @param sequences what normally comes after it
 * @param facts fact key → values, the most likely first
 * @param condition the condition that twins share, or empty
 * @param job the job that several mechanisms do, or empty
 * @param misuses known uses against the documents
 */
public record CodeEntry(
        ReplyCode code,
        Standing standing,
        List<SpecReference> definedBy,
        Optional<Quotation> rfcText,
        List<Quotation> variants,
        List<Quotation> historicMeanings,
        List<Meaning> meanings,
        List<TextForm> textForms,
        Optional<SpecReference> anyCommand,
        List<String> commands,
        List<String> stages,
        List<Sequence> sequences,
        Map<String, List<String>> facts,
        String condition,
        String job,
        List<Misuse> misuses) {

    /** Copies the collections; the facts keep their order. */
    public CodeEntry {
        definedBy = List.copyOf(definedBy);
        variants = List.copyOf(variants);
        historicMeanings = List.copyOf(historicMeanings);
        meanings = List.copyOf(meanings);
        textForms = List.copyOf(textForms);
        commands = List.copyOf(commands);
        stages = List.copyOf(stages);
        sequences = List.copyOf(sequences);
        facts = Ordered.copy(facts);
        misuses = List.copyOf(misuses);
    }

    /** The values of a fact; empty when the dataset does not state it. */
    public List<String> fact(String key) {
        return facts.getOrDefault(key, List.of());
    }

    /** Whether nothing is known of it but its number, because its file cannot be read. */
    public boolean isUnknown() {
        return definedBy.isEmpty() && stages.isEmpty() && facts.isEmpty();
    }
}
