package org.replycodes.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.model.Protocol;
import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;

/**
 * Finds the messages of servers that a pasted line may be.
 *
 * <p>A message that fits as a whole, its placeholders filled, comes before one that shares a
 * passage, and that before one that shares words. With a code in the line only messages of that
 * code count, unless there is none.
 */
public final class MessageFinder {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final int WHOLE = 2000;
    private static final int PASSAGE = 1000;
    private static final int SHORTEST_PASSAGE = 6;
    private static final int FEWEST_WORDS_IN_PERCENT = 50;

    private final Protocol protocol;

    /** A finder for the messages of a protocol. */
    public MessageFinder(Protocol protocol) {
        this.protocol = protocol;
    }

    /** The messages that a line may be, the best first. */
    public List<MessageMatch> find(PastedLine line, int most) {
        List<MessageMatch> all = matches(line);
        List<MessageMatch> sameCode =
                all.stream()
                        .filter(
                                match ->
                                        line.code()
                                                .map(
                                                        code ->
                                                                code.digits()
                                                                        .equals(
                                                                                match.message()
                                                                                        .number()))
                                                .orElse(true))
                        .toList();
        return (sameCode.isEmpty() ? all : sameCode).stream().limit(most).toList();
    }

    private List<MessageMatch> matches(PastedLine line) {
        String wanted = PastedLine.folded(line.text());
        List<MessageMatch> matches = new ArrayList<>();
        if (wanted.isEmpty()) {
            return matches;
        }
        for (Server server : protocol.servers()) {
            for (ServerMessage message : server.messages()) {
                int score = score(wanted, PastedLine.folded(message.text()));
                if (score > 0) {
                    matches.add(new MessageMatch(server, message, score));
                }
            }
        }
        List<String> wellKnown = protocol.grammar().wellKnownServers();
        matches.sort(
                Comparator.comparingInt(MessageMatch::score)
                        .reversed()
                        .thenComparing(match -> !wellKnown.contains(match.server().id()))
                        .thenComparing(match -> match.message().number())
                        .thenComparing(match -> match.server().id()));
        return matches;
    }

    private static int score(String wanted, String text) {
        String literal = PLACEHOLDER.matcher(text).replaceAll("").strip();
        if (wanted.equals(text)) {
            return WHOLE + text.length();
        }
        if (literal.length() >= SHORTEST_PASSAGE && filled(text).matcher(wanted).matches()) {
            return WHOLE - 1 + literal.length();
        }
        if (wanted.length() >= SHORTEST_PASSAGE && text.contains(wanted)
                || literal.equals(text)
                        && text.length() >= SHORTEST_PASSAGE
                        && wanted.contains(text)) {
            return PASSAGE
                    + 100
                            * Math.min(wanted.length(), text.length())
                            / Math.max(wanted.length(), text.length());
        }
        int shared = sharedWordsInPercent(wanted, literal);
        return shared >= FEWEST_WORDS_IN_PERCENT ? shared : 0;
    }

    /** The text as a pattern: a placeholder is anything, a choice is one of its words. */
    private static Pattern filled(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int done = 0;
        while (matcher.find()) {
            pattern.append(Pattern.quote(text.substring(done, matcher.start())));
            pattern.append(matcher.group(1).contains("|") ? choice(matcher.group(1)) : ".+");
            done = matcher.end();
        }
        return Pattern.compile(pattern.append(Pattern.quote(text.substring(done))).toString());
    }

    private static String choice(String words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words.split("\\|", -1)) {
            quoted.add(Pattern.quote(word));
        }
        return "(?:" + String.join("|", quoted) + ")";
    }

    private static int sharedWordsInPercent(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return words.size() < 2 || all.isEmpty() ? 0 : 100 * words.size() / all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
