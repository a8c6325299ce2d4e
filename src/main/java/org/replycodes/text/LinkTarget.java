package org.replycodes.text;

import java.util.Locale;
import java.util.Optional;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.SpecReference;

/** What a link in a fragment names. Its address is found when the pages are planned. */
public sealed interface LinkTarget {

    /** The destination as an author writes it. */
    String destination();

    /** The page of a code. */
    record OfCode(ReplyCode code) implements LinkTarget {
        @Override
        public String destination() {
            return "code:" + code;
        }
    }

    /** The page of a pair. */
    record OfPair(CodePair pair) implements LinkTarget {
        @Override
        public String destination() {
            return "pair:" + pair.lower() + "-" + pair.higher();
        }
    }

    /** The page of a command, by its slug. */
    record OfCommand(String slug) implements LinkTarget {
        @Override
        public String destination() {
            return "command:" + slug;
        }
    }

    /** The page of a reply class, by its pattern. */
    record OfClass(String pattern) implements LinkTarget {
        @Override
        public String destination() {
            return "class:" + pattern;
        }
    }

    /** The page of a function group, by its pattern. */
    record OfGroup(String pattern) implements LinkTarget {
        @Override
        public String destination() {
            return "group:" + pattern;
        }
    }

    /** The page of a server, by its id. */
    record OfServer(String id) implements LinkTarget {
        @Override
        public String destination() {
            return "server:" + id;
        }
    }

    /** All messages of a code. */
    record OfMessages(ReplyCode code) implements LinkTarget {
        @Override
        public String destination() {
            return "messages:" + code;
        }
    }

    /** A page that exists once, by its name. */
    record OfPage(String name) implements LinkTarget {
        @Override
        public String destination() {
            return "page:" + name;
        }
    }

    /** A section of a specification. */
    record OfSection(SpecReference reference) implements LinkTarget {
        @Override
        public String destination() {
            return reference.specification() + ":" + reference.section();
        }
    }

    /** An address outside the site. */
    record Outside(String address) implements LinkTarget {
        @Override
        public String destination() {
            return address;
        }
    }

    /** Reads the destination of a link; empty when it has no form that a link may have. */
    static Optional<LinkTarget> parse(String destination) {
        int colon = destination.indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        String scheme = destination.substring(0, colon);
        String rest = destination.substring(colon + 1);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return switch (scheme) {
            case "https", "http", "mailto", "ftp", "ftps" -> Optional.of(new Outside(destination));
            case "code" -> code(rest).map(OfCode::new);
            case "messages" -> code(rest).map(OfMessages::new);
            case "pair" -> pair(rest).map(OfPair::new);
            case "command" -> Optional.of(new OfCommand(rest));
            case "class" -> Optional.of(new OfClass(rest));
            case "group" -> Optional.of(new OfGroup(rest));
            case "server" -> Optional.of(new OfServer(rest));
            case "page" -> Optional.of(new OfPage(rest));
            default -> specification(scheme, rest);
        };
    }

    private static Optional<ReplyCode> code(String text) {
        return ReplyCode.isReplyCode(text) ? Optional.of(new ReplyCode(text)) : Optional.empty();
    }

    private static Optional<CodePair> pair(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            return Optional.empty();
        }
        return code(text.substring(0, hyphen))
                .flatMap(
                        one ->
                                code(text.substring(hyphen + 1))
                                        .filter(other -> !one.equals(other))
                                        .map(other -> CodePair.of(one, other)));
    }

    private static Optional<LinkTarget> specification(String scheme, String section) {
        return scheme.equals(scheme.toLowerCase(Locale.ROOT))
                        && scheme.chars().allMatch(Character::isLetterOrDigit)
                        && scheme.chars().anyMatch(Character::isDigit)
                ? Optional.of(new OfSection(new SpecReference(scheme, section)))
                : Optional.empty();
    }
}
