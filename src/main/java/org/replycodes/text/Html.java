package org.replycodes.text;

/**
 * Markup that is ready to stand on a page. Everything that is not {@code Html} is escaped by the
 * template, so a value of this type is the only way for an element to get onto a page.
 *
 * <p>Links to pages of this site are kept with the {@linkplain Href marks} of their address until
 * the page they stand on is known.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {

    /** No markup at all. */
    public static final Html EMPTY = new Html("");

    /** Escapes a text, for element content and for double-quoted attributes. */
    public static Html escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(character);
            }
        }
        return new Html(out.toString());
    }

    /** A reply code, a class pattern or another number, apart from the direction of its text. */
    public static Html isolated(String literal) {
        return new Html("<bdi dir=\"ltr\" translate=\"no\">" + escape(literal).markup() + "</bdi>");
    }

    /** A verb or a literal of the protocol, in its own language and direction. */
    public static Html code(String literal) {
        return new Html(
                "<code lang=\"en\" dir=\"ltr\" translate=\"no\">"
                        + escape(literal).markup()
                        + "</code>");
    }

    /** A link. */
    public static Html link(String href, Html text) {
        return new Html("<a href=\"" + escape(href).markup() + "\">" + text.markup() + "</a>");
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** This markup followed by another. */
    public Html then(Html other) {
        return new Html(markup + other.markup());
    }

    /** This markup, a space, and another, unless one of them is empty. */
    public Html thenSpaced(Html other) {
        if (isEmpty()) {
            return other;
        }
        return other.isEmpty() ? this : new Html(markup + " " + other.markup());
    }
}
