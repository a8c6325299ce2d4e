package org.replycodes.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.Writer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * What is wrong with the templates of one page. Rendering goes on behind a fault, so that a page
 * tells all of them.
 */
final class TemplateFaults implements TemplateExceptionHandler {

    /** A loop would tell the same fault as often as it runs. */
    private static final int MOST = 100;

    /** What the library says about its own types, which tells an author nothing. */
    private static final Pattern KINDS =
            Pattern.compile(
                    ".*: Expected (.+), but this has evaluated to (.+?)(?: \\(wrapper: .*| \\(.*wrapped.*)?:?");

    private static final Pattern JARGON = Pattern.compile(" \\(wrapper: [^)]*\\)|:$");

    private final TemplateSet templates;
    private final Problems problems = new Problems();
    private int found;

    TemplateFaults(TemplateSet templates) {
        this.templates = templates;
    }

    @Override
    public void handleTemplateException(
            TemplateException fault, Environment environment, Writer out) throws TemplateException {
        found++;
        if (found > MOST) {
            throw fault;
        }
        add(fault, environment);
    }

    /** Adds a fault that ended the page. */
    void add(TemplateException end) {
        add(end, "", message(end), "");
    }

    /** Adds a fault that no place in a template is known of. */
    void add(String template, String message, String hint) {
        problems.add(
                Rule.INVALID_TEMPLATE,
                SourcePosition.of(templates.nameInProblems(template)),
                message,
                hint);
    }

    /** Ends the rendering of a page that had a fault. */
    void throwIfAny() {
        if (problems.hasErrors()) {
            throw new TemplateFaultException(problems);
        }
    }

    private void add(TemplateException fault, Environment environment)
            throws TemplateModelException {
        if (fault instanceof UnknownNameException unknown) {
            add(fault, unknown.name(), unknown.getMessageWithoutStackTop(), unknown.hint());
        } else if (fault instanceof InvalidReferenceException) {
            String name = fault.getBlamedExpressionString();
            SortedSet<String> known = new TreeSet<>();
            for (Object each : environment.getKnownVariableNames()) {
                known.add(each.toString());
            }
            // What the library adds by itself, no template of ours uses.
            known.removeAll(environment.getConfiguration().getSharedVariableNames());
            add(fault, "", "there is no " + name, NearestNames.hintOrAll(name, known));
        } else if (fault.getCause() instanceof TemplateNotFoundException missing) {
            String name = missing.getTemplateName();
            add(
                    fault,
                    "",
                    "there is no template " + name,
                    NearestNames.hint(
                            name,
                            templates.names(),
                            "templates are named from the folder of this one"));
        } else if (fault.getCause() instanceof MalformedTemplateNameException malformed) {
            add(
                    fault,
                    "",
                    "`" + malformed.getTemplateName() + "` is no name of a template",
                    "name it from the folder of this one, without leaving the templates");
        } else {
            add(fault, "", message(fault), "");
        }
    }

    private void add(TemplateException fault, String name, String message, String hint) {
        String template = fault.getTemplateSourceName();
        Integer line = fault.getLineNumber();
        Integer column = fault.getColumnNumber();
        SourcePosition position =
                template == null || line == null || column == null
                        ? SourcePosition.of(templates.nameInProblems(String.valueOf(template)))
                        : templates.position(template, line, column, name);
        problems.add(Rule.INVALID_TEMPLATE, position, message, hint);
    }

    /** What went wrong; where our own code refused, its words. */
    private static String message(TemplateException fault) {
        String message =
                fault.getCause() instanceof RuntimeException refusal
                        ? refusal.getMessage()
                        : fault.getMessageWithoutStackTop();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        Matcher kinds = KINDS.matcher(first);
        return kinds.matches()
                ? "here belongs " + kind(kinds.group(1)) + ", not " + kind(kinds.group(2))
                : JARGON.matcher(first).replaceAll("");
    }

    /** What the library calls a kind of value, in the words of this project. */
    private static String kind(String name) {
        if (name.startsWith("a string")) {
            return "a text";
        }
        if (name.startsWith("a sequence") || name.startsWith("a collection")) {
            return "a list";
        }
        return switch (name) {
            case "a hash", "an extended_hash" -> "a record";
            case "a boolean" -> "true or false";
            default -> name;
        };
    }
}
