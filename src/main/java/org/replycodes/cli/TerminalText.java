package org.replycodes.cli;

import org.replycodes.page.Labeled;
import org.replycodes.text.Html;

/** Collects the text of an answer for a terminal. */
final class TerminalText {

    private final StringBuilder out = new StringBuilder();

    void title(String title) {
        out.append(title).append('\n');
        out.append("=".repeat(title.codePointCount(0, title.length()))).append("\n\n");
    }

    void heading(String heading) {
        out.append('\n').append(heading).append('\n');
    }

    void block(Html text) {
        out.append(PlainText.wrapped(text, "  "));
    }

    void item(Html text) {
        out.append(PlainText.wrapped(text, "     "));
    }

    void line(String line) {
        out.append("  ").append(line).append('\n');
    }

    void fact(Labeled fact) {
        line(fact.label() + ": " + PlainText.of(fact.value()));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
