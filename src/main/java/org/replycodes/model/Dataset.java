package org.replycodes.model;

import java.util.List;

/**
 * All facts: the site and its protocols.
 *
 * @param site what is true of the whole site
 * @param protocols the protocols, the default one first
 */
public record Dataset(Site site, List<Protocol> protocols) {

    /** Copies the list. */
    public Dataset {
        protocols = List.copyOf(protocols);
    }

    /** The protocol whose codes stand on the home page. */
    public Protocol defaultProtocol() {
        return protocols.get(0);
    }

    /** The same facts for a site at another public address, with a slash at the end. */
    public Dataset at(String address) {
        return new Dataset(site.at(address), protocols);
    }
}
