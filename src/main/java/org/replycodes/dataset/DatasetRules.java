package org.replycodes.dataset;

import org.replycodes.problem.Problems;

/** Whether the facts agree with one another. */
public final class DatasetRules {

    private DatasetRules() {}

    /** Applies every rule to every protocol. Files that could not be read are left in peace. */
    public static void check(LocatedDataset dataset, Problems problems) {
        for (LocatedProtocol protocol : dataset.protocols()) {
            new ReferenceRules(protocol, problems).check();
            new GrammarRules(protocol, problems).check();
            new CodeRules(protocol, problems).check();
            new KinshipRules(protocol, problems).check();
            new TableRules(protocol, problems).check();
            new DialogueRules(protocol, problems).check();
            new EvidenceRules(protocol, problems).check();
        }
    }
}
