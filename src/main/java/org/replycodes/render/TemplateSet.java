package org.replycodes.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.List;
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
 * machine or depend on it is refused by {@link TemplateRules}.
 */
public final class TemplateSet {

    private static final int LIMIT = 256 << 10;
    private static final List<String> FOLDERS = List.of("layouts", "pages", "partials");
    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.ftlh");
    private static final Pattern LABEL = Pattern.compile("\\blabel\\(\"([^\"]+)\"\\)");

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

    /** Reads the templates of a folder, and refuses everything else in it. */
    public static TemplateSet read(SourceFolder templates, Problems problems) {
        Map<String, SourceText> sources = new TreeMap<>();
        for (SourceFolder.Entry entry : templates.list("", problems)) {
            if (entry.isFolder() && FOLDERS.contains(entry.name())) {
                readFolder(templates, entry.name(), sources, problems);
            } else if (!entry.isFolder() || !entry.name().equals(Assets.FOLDER)) {
                unexpected(
                        templates,
                        entry.name(),
                        "there are: " + String.join(", ", FOLDERS) + " and " + Assets.FOLDER,
                        problems);
            }
        }
        return new TemplateSet(templates, sources);
    }

    private static void readFolder(
            SourceFolder templates,
            String folder,
            Map<String, SourceText> sources,
            Problems problems) {
        for (SourceFolder.Entry entry : templates.list(folder, problems)) {
            String name = folder + "/" + entry.name();
            if (entry.isFolder() || !FILE.matcher(entry.name()).matches()) {
                unexpected(templates, name, "templates are named like code-page.ftlh", problems);
            } else {
                templates
                        .read(name, LIMIT, problems)
                        .ifPresent(source -> sources.put(name, source));
            }
        }
    }

    /** Refuses a file or folder that no page would use. */
    static void unexpected(SourceFolder folder, String name, String hint, Problems problems) {
        problems.add(
                Rule.UNEXPECTED_FILE,
                folder.positionOf(name),
                "nothing of this name belongs here",
                hint);
    }

    /** Parses every template and refuses what no template may do. */
    public void check(Problems problems) {
        for (Class<?> page : Page.class.getPermittedSubclasses()) {
            String name = SiteRenderer.templateName(page);
            if (!folder.has(name)) {
                problems.add(
                        Rule.INVALID_TEMPLATE,
                        folder.positionOf(name),
                        "no template for " + page.getSimpleName(),
                        "every kind of page has one");
            }
        }
        sources.forEach(
                (name, source) -> {
                    TemplateRules.check(source, problems);
                    try {
                        template(name);
                    } catch (ParseException exception) {
                        TemplateRules.add(
                                exception,
                                source,
                                configuration.getSupportedBuiltInNames(
                                        Configuration.AUTO_DETECT_NAMING_CONVENTION),
                                problems);
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
                                "the template is nested too deeply",
                                "look for a parenthesis too many");
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

    /** The names of all templates, sorted. */
    SortedSet<String> names() {
        return new TreeSet<>(sources.keySet());
    }

    /** The name of a template in problems. */
    String nameInProblems(String template) {
        return sources.containsKey(template) ? sources.get(template).name() : template;
    }

    /**
     * Where something stands in a template.
     *
     * @param line the line of the element that holds it, from 1
     * @param column the column of that element, from 1
     * @param component the name of a component that the element asks for, or empty
     */
    SourcePosition position(String template, int line, int column, String component) {
        SourceText source = sources.get(template);
        SourcePosition element = new SourcePosition(source.name(), line, column);
        Matcher name =
                Pattern.compile("[.\"]\\s*(" + Pattern.quote(component) + ")\\b")
                        .matcher(source.text());
        return !component.isEmpty() && name.find(source.offset(element))
                ? source.position(name.start(1))
                : element;
    }
}
