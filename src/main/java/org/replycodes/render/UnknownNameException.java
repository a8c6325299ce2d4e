package org.replycodes.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import org.replycodes.problem.NearestNames;

/** A template uses a name that nothing has. */
final class UnknownNameException extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String hint;

    /**
     * @param message what is wrong
     * @param name the name
     * @param known the names that exist, in the order in which they are shown
     */
    UnknownNameException(String message, String name, Collection<String> known) {
        super(message);
        this.name = name;
        this.hint = NearestNames.hintOrAll(name, known);
    }

    /** The name. */
    String name() {
        return name;
    }

    /** What may have been meant. */
    String hint() {
        return hint;
    }
}
