package org.replycodes.render;

import freemarker.core.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.SourceText;

/**
 * What no template may do: reach beyond its page, depend on the machine, switch escaping off, or
 * load what the policy of the page refuses. The library cannot switch all of it off, so the text is
 * searched for it.
 */
final class TemplateRules {

    /** What the library allows between the mark of a built-in and its name. */
    private static final String GAP = "(?:\\s|[<\\[][#!]--.*?--[>\\]])*";

    /** The library knows built-ins in snake case and in camel case. */
    private static final List<Refusal> REFUSED =
            List.of(
                    new Refusal(
                            "\\?"
                                    + GAP
                                    + "(?:eval|eval_?json|interpret|new|api|absolute_?template_?name)\\b"
                                    + "|\\."
                                    + GAP
                                    + "(?:data_?model|globals|vars)\\b",
                            "a template reaches nothing but its page; give the page what is needed"),
                    new Refusal(
                            "\\?"
                                    + GAP
                                    + "(?:sort|sort_?by|lower_?case|upper_?case|cap_?first|uncap_?first"
                                    + "|capitalize|date|time|datetime"
                                    + "|number_?to_?(?:date|time|datetime))\\b"
                                    + "|\\."
                                    + GAP
                                    + "(?:now|locale|locale_?object|time_?zone)\\b",
                            "decide it in the page's planner, and let the template place the result"),
                    new Refusal(
                            "\\?"
                                    + GAP
                                    + "no_?esc\\b|<#(?:setting|ftl|no_?auto_?esc|output_?format)\\b",
                            "everything is escaped, except a component of the page that is Html"),
                    new Refusal("<#attempt\\b", "correct what may fail, and let a fault show"),
                    new Refusal(
                            "\\.\\." + GAP + "(?:as\\b|[>)},])|\\.\\.[<!*]?\\s*[0-9]{4,}",
                            "list what the page has; a range has an end, which is near"),
                    new Refusal(
                            "\\b(?:style|on[a-z]+)\\s*=|<script\\b",
                            "the policy of the page refuses it; put it into templates/assets"),
                    new Refusal("\\\\x[0-9a-f]+", "write the character itself"));

    private static final Pattern SYNTAX =
            Pattern.compile(", but was expecting.*| Check if the FreeMarker.*| Help \\(.*");
    private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(\\w+)\".*");

    private TemplateRules() {}

    private record Refusal(Pattern pattern, String hint) {
        Refusal(String pattern, String hint) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), hint);
        }
    }

    /** Refuses what no template may do. */
    static void check(SourceText source, Problems problems) {
        for (Refusal refusal : REFUSED) {
            Matcher matcher = refusal.pattern().matcher(source.text());
            while (matcher.find()) {
                problems.add(
                        Rule.INVALID_TEMPLATE,
                        source.position(matcher.start()),
                        matcher.group() + " in a template",
                        refusal.hint());
            }
        }
    }

    /**
     * Tells why a template cannot be parsed.
     *
     * @param builtIns the names of all built-ins
     */
    static void add(
            ParseException fault,
            SourceText source,
            Collection<String> builtIns,
            Problems problems) {
        String line = fault.getEditorMessage().lines().findFirst().orElse("");
        Matcher builtIn = BUILT_IN.matcher(line);
        problems.add(
                Rule.INVALID_TEMPLATE,
                new SourcePosition(
                        source.name(),
                        Math.max(1, fault.getLineNumber()),
                        Math.max(1, fault.getColumnNumber())),
                "the template cannot be read: "
                        + SYNTAX.matcher(line)
                                .replaceAll("")
                                .replaceFirst("^Encountered (\".*\")$", "$1 is not expected here"),
                builtIn.matches() ? NearestNames.hint(builtIn.group(1), builtIns) : "");
    }
}
