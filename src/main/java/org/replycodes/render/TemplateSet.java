package org.replycodes.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.page.Page;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.SourceFolder;
import org.replycodes.source.SourceText;

/**
 * All templates of a folder, read and parsed before the first page is made.
 *
 * <p>Templates are content: they come with positions for their problems, and what could reach the
 * machine or depend on it is refused ({@code ?eval}, {@code ?interpret}, {@code .now} and others
 * cannot be switched off in the library).
 */
public final class TemplateSet {

    private static final int LIMIT = 256 << 10;
    private static final Pattern LABEL = Pattern.compile("\\blabel\\(\"([^\"]+)\"\\)");

    /** What the library allows between the mark of a built-in and its name. */
    private static final String GAP = "(?:\\s|[<\\[][#!]--.*?--[>\\]])*";

    /** The library knows built-ins in snake case and in camel case. */
    private static final Pattern REFUSED =
            Pattern.compile(
                    "\\?"
                            + GAP
                            + "(?:eval|eval_?json|interpret|new|api|no_?esc|sort|sort_?by|lower_?case"
                            + "|upper_?case|cap_?first|uncap_?first|capitalize|date|time|datetime"
                            + "|number_?to_?(?:date|time|datetime)|absolute_?template_?name)\\b"
                            + "|\\."
                            + GAP
                            + "(?:now|data_?model|globals|locale|locale_?object|time_?zone|vars)\\b"
                            + "|<#(?:attempt|setting|ftl|no_?auto_?esc|output_?format)\\b"
                            + "|\\.\\."
                            + GAP
                            + "(?:as\\b|[>)},])"
                            + "|\\b(?:style|on[a-z]+)\\s*=|<script\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static {
        // The library would pick whatever logger it finds, and write before anybody asked.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final SourceFolder folder;
    private final Map<String, SourceText> sources = new TreeMap<>();
    private final Configuration configuration;

    private TemplateSet(SourceFolder folder, Map<String, SourceText> sources) {
        this.folder = folder;
        this.sources.putAll(sources);
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.forEach((name, source) -> loader.putTemplate(name, source.text()));
        Configuration settings = new Configuration(Configuration.VERSION_2_3_35);
        settings.setTemplateLoader(loader);
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setRecognizeStandardFileExtensions(true);
        settings.setObjectWrapper(new PageWrapper(Configuration.VERSION_2_3_35));
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setLocalizedLookup(false);
        settings.setLocale(Locale.ROOT);
        settings.setNumberFormat("c");
        settings.setBooleanFormat("c");
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setFallbackOnNullLoopVariable(false);
        this.configuration = settings;
    }

    /** Reads the templates of a folder. */
    public static TemplateSet read(SourceFolder templates, Problems problems) {
        Map<String, SourceText> sources = new TreeMap<>();
        for (String folder : new String[] {"layouts", "pages", "partials"}) {
            templates.list(folder, problems).stream()
                    .filter(entry -> !entry.isFolder())
                    .map(entry -> folder + "/" + entry.name())
                    .forEach(
                            name ->
                                    templates
                                            .read(name, LIMIT, problems)
                                            .ifPresent(source -> sources.put(name, source)));
        }
        return new TemplateSet(templates, sources);
    }

    /** Parses every template and refuses what no template may do. */
    public void check(Problems problems) {
        for (Class<?> page : Page.class.getPermittedSubclasses()) {
            String name = SiteRenderer.templateName(page);
            if (!folder.has(name)) {
                problems.add(
                        Rule.INVALID_TEMPLATE,
                        folder.positionOf(name),
                        "no template for " + page.getSimpleName());
            }
        }
        sources.forEach(
                (name, source) -> {
                    Matcher matcher = REFUSED.matcher(source.text());
                    while (matcher.find()) {
                        problems.add(
                                Rule.INVALID_TEMPLATE,
                                source.position(matcher.start()),
                                matcher.group() + " in a template",
                                "decide it in the page's planner, and let the template place the result");
                    }
                    try {
                        template(name);
                    } catch (ParseException exception) {
                        problems.add(
                                Rule.INVALID_TEMPLATE,
                                new SourcePosition(
                                        source.name(),
                                        Math.max(1, exception.getLineNumber()),
                                        Math.max(1, exception.getColumnNumber())),
                                exception
                                        .getEditorMessage()
                                        .lines()
                                        .findFirst()
                                        .orElse("syntax error"),
                                "");
                    } catch (IOException exception) {
                        problems.add(
                                Rule.INVALID_TEMPLATE,
                                SourcePosition.of(source.name()),
                                String.valueOf(exception.getMessage()),
                                "");
                    } catch (StackOverflowError deep) {
                        problems.add(
                                Rule.INVALID_TEMPLATE,
                                SourcePosition.of(source.name()),
                                "the template is nested too deeply");
                    }
                });
    }

    /** The keys of all labels that the templates ask for. */
    public SortedSet<String> labels() {
        SortedSet<String> labels = new TreeSet<>();
        for (SourceText source : sources.values()) {
            Matcher matcher = LABEL.matcher(source.text());
            while (matcher.find()) {
                labels.add(matcher.group(1));
            }
        }
        return labels;
    }

    /** A parsed template. */
    Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** The name of a template in problems. */
    String nameInProblems(String template) {
        return sources.containsKey(template) ? sources.get(template).name() : template;
    }
}
