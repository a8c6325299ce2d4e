package org.replycodes.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages that exist once in a language and that a fragment can name: {@code page:about}. */
public enum SinglePage {
    /** The home page. */
    HOME("home", Addresses::home),
    /** About the site. */
    ABOUT("about", Addresses::about),
    /** How a protocol's replies work. */
    PROTOCOL("protocol", Addresses::protocol),
    /** All pairs. */
    COMPARE("compare", Addresses::matrix),
    /** Numbers without a page. */
    OTHER_NUMBERS("other-numbers", Addresses::otherNumbers),
    /** All commands. */
    COMMANDS("commands", addresses -> addresses.index("commands")),
    /** All reply classes. */
    CLASSES("classes", addresses -> addresses.index("classes")),
    /** All function groups. */
    GROUPS("groups", addresses -> addresses.index("groups")),
    /** All messages. */
    MESSAGES("messages", addresses -> addresses.index("messages")),
    /** All servers. */
    SERVERS("servers", addresses -> addresses.index("servers"));

    private final String id;
    private final Function<Addresses, PagePath> path;

    SinglePage(String id, Function<Addresses, PagePath> path) {
        this.id = id;
        this.path = path;
    }

    PagePath path(Addresses addresses) {
        return path.apply(addresses);
    }

    /** The page with a name, where there is one. */
    public static Optional<SinglePage> of(String name) {
        return Arrays.stream(values()).filter(page -> page.id.equals(name)).findFirst();
    }

    /** The names of all. */
    public static List<String> names() {
        return Arrays.stream(values()).map(page -> page.id).toList();
    }
}
