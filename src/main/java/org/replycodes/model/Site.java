package org.replycodes.model;

import java.util.List;

/**
 * What is true of the whole site: the content of {@code site.json}.
 *
 * @param title the site's name
 * @param address its public address, with a slash at the end
 * @param repository the address of the repository that holds its source
 * @param editAddress what stands before a file's path in an edit link
 * @param license the address of what permits others to use the dataset, or empty
 * @param defaultProtocol the protocol whose codes stand on the home page
 */
public record Site(
        String title,
        String address,
        String repository,
        String editAddress,
        String license,
        String defaultProtocol) {

    /** First parts of addresses that the site itself needs: no language or protocol has them. */
    public static final List<String> ADDRESSES = List.of("about", "api", "assets", "index");

    /** The same site at another public address, with a slash at the end. */
    public Site at(String other) {
        return new Site(title, other, repository, editAddress, license, defaultProtocol);
    }
}
