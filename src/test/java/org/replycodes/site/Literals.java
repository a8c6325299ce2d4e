package org.replycodes.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Text that is in no language: codes, verbs, lines of the protocol, names. */
final class Literals {

    private static final List<String> TAGS = List.of("bdi", "code", "samp", "q");
    private static final Pattern ISOLATED = Pattern.compile("\u2066[^\u2066\u2069]*\u2069");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}_.,:/-])[0-9]{3}(?![\\p{L}\\p{N}_/])");

    private Literals() {}

    /** Whether an element above a text gives it a direction of its own. */
    static boolean isSetApart(TextNode text) {
        for (Element element = text.parent();
                !element.normalName().equals("html");
                element = element.parent()) {
            if (TAGS.contains(element.normalName()) || element.attr("dir").equals("ltr")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element above a text says that nobody translates it. */
    static boolean isForeign(TextNode text) {
        for (Element element = text.parent();
                !element.normalName().equals("html");
                element = element.parent()) {
            if (TAGS.contains(element.normalName())
                    || element.attr("translate").equals("no")
                    || element.attr("lang").equals("en")) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of three digits that stand in plain text outside every isolate. */
    static List<String> bareNumbers(String text) {
        return NUMBER.matcher(outsideIsolates(text)).results().map(MatchResult::group).toList();
    }

    /** Plain text without what stands between U+2066 and U+2069. */
    static String outsideIsolates(String text) {
        return ISOLATED.matcher(text).replaceAll("");
    }
}
