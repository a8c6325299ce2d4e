package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** An address is resolved from the page it stands on: short, relative, and never empty. */
class HrefTest {

    private static final String CODE = Href.ROOT + "ftp/421" + Href.LEAF;
    private static final String COMMAND = Href.ROOT + "ftp/commands/retr" + Href.LEAF;
    private static final String COMMANDS = Href.ROOT + "ftp/commands/" + Href.INDEX;
    private static final String PROTOCOL = Href.ROOT + "ftp/" + Href.INDEX;
    private static final String HOME = "" + Href.ROOT + Href.INDEX;

    private static String published(String address, String folder, String root) {
        return resolve(address, folder, root, "", "");
    }

    private static String onDisk(String address, String folder, String root) {
        return resolve(address, folder, root, ".html", "index.html");
    }

    private static String resolve(
            String address, String folder, String root, String leaf, String index) {
        return Href.resolve("<a href=\"" + address + "\">", folder, root, leaf, index)
                .replaceAll("^<a href=\"|\">$", "");
    }

    @Test
    void whatStandsInTheSameFolderIsNamedFromThere() {
        assertEquals("421", published(CODE, "ftp/", "../"));
        assertEquals("commands/retr", published(COMMAND, "ftp/", "../"));
        assertEquals("421.html", onDisk(CODE, "ftp/", "../"));
    }

    @Test
    void whatStandsElsewhereIsNamedFromTheRoot() {
        assertEquals("../../ftp/421", published(CODE, "ftp/commands/", "../../"));
        assertEquals("./ftp/421", published(CODE, "", "./"));
        assertEquals("../../ftp/421.html", onDisk(CODE, "ftp/commands/", "../../"));
    }

    @Test
    void aFolderIsNotTakenForAnotherThatBeginsAlike() {
        String secure = Href.ROOT + "ftps/421" + Href.LEAF;
        assertEquals("../ftps/421", published(secure, "ftp/", "../"));
    }

    @Test
    void theIndexOfTheFolderItselfIsNeverTheEmptyAddress() {
        assertEquals("./", published(PROTOCOL, "ftp/", "../"));
        assertEquals("./index.html", onDisk(PROTOCOL, "ftp/", "../"));
        assertEquals("./#top", published(PROTOCOL + "#top", "ftp/", "../"));
    }

    @Test
    void anIndexEndsInASlashOrInItsFile() {
        assertEquals("commands/", published(COMMANDS, "ftp/", "../"));
        assertEquals("commands/index.html", onDisk(COMMANDS, "ftp/", "../"));
    }

    @Test
    void theHomePageIsTheRoot() {
        assertEquals("../", published(HOME, "ftp/", "../"));
        assertEquals("./", published(HOME, "", "./"));
        assertEquals("../index.html", onDisk(HOME, "ftp/", "../"));
    }

    @Test
    void aPageServedAtEveryDepthHasAbsoluteAddresses() {
        assertEquals("/project/ftp/421", published(CODE, "", "/project/"));
        assertEquals("/project/", published(HOME, "", "/project/"));
    }

    @Test
    void anchorsStayBehindTheEndOfTheAddress() {
        assertEquals("421.html#idle-timeout", onDisk(CODE + "#idle-timeout", "ftp/", "../"));
    }

    @Test
    void theRestOfThePageStays() {
        String page = "<p>ftp/ ./ 😀</p>" + CODE + "|" + HOME + "<!-- -->";
        assertEquals("<p>ftp/ ./ 😀</p>421|../<!-- -->", Href.resolve(page, "ftp/", "../", "", ""));
    }

    @Test
    void aMarkAtTheEndOfThePageIsResolvedToo() {
        assertEquals("../", Href.resolve("" + Href.ROOT, "ftp/", "../", "", ""));
        assertEquals("./", Href.resolve(Href.ROOT + "ftp/", "ftp/", "../", "", ""));
    }
}
