package org.replycodes.dataset;

import java.util.List;
import org.replycodes.model.Dataset;
import org.replycodes.model.Site;

/** All facts as they were read, together with the places they came from. */
public final class LocatedDataset {

    private final Dataset dataset;
    private final List<LocatedProtocol> protocols;

    LocatedDataset(Site site, List<LocatedProtocol> protocols) {
        this.dataset =
                new Dataset(site, protocols.stream().map(LocatedProtocol::protocol).toList());
        this.protocols = List.copyOf(protocols);
    }

    /** The facts alone. */
    public Dataset dataset() {
        return dataset;
    }

    /** The protocols with their places, the default one first. */
    List<LocatedProtocol> protocols() {
        return protocols;
    }
}
