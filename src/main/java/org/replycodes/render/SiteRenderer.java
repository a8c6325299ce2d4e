package org.replycodes.render;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.replycodes.language.Language;
import org.replycodes.page.Frame;
import org.replycodes.page.NotFoundPage;
import org.replycodes.page.Page;
import org.replycodes.text.Html;
import org.replycodes.text.Phrases;

/**
 * Renders pages to memory. May be used by several threads.
 *
 * <p>{@code label("key")} in a template is a message of the page's language, {@code
 * asset("site.css")} the address of an asset, {@code search} that of the search index of the
 * language, {@code policy} the content security policy, {@code scripts} what it admits, and {@code
 * head} what search engines read of the page.
 */
public final class SiteRenderer {

    private final TemplateSet templates;
    private final Assets assets;
    private final Map<Language, Phrases> phrases;
    private final LinkStyle linkStyle;
    private final String siteRoot;
    private final PagePolicy policy;
    private final Map<Place, PieceEncoder> encoders = new ConcurrentHashMap<>();

    /** Where pages stand whose pieces come out alike. */
    private record Place(Language language, String folder, String root) {}

    /**
     * A renderer.
     *
     * @param templates the templates
     * @param assets the style sheet
     * @param phrases the labels of each language
     * @param linkStyle what stands at the end of a link
     * @param siteRoot the path of the public address, which the page for unknown addresses needs
     *     because it is served at every depth
     */
    public SiteRenderer(
            TemplateSet templates,
            Assets assets,
            Map<Language, Phrases> phrases,
            LinkStyle linkStyle,
            String siteRoot) {
        this.templates = templates;
        this.assets = assets;
        this.phrases = phrases;
        this.linkStyle = linkStyle;
        this.siteRoot = siteRoot;
        this.policy = PagePolicy.of(assets, linkStyle);
    }

    /** Renders a page that has nothing for search engines. */
    public RenderedFile render(Page page) {
        return render(page, Html.EMPTY);
    }

    /**
     * Renders a page.
     *
     * @param page the page
     * @param head what search engines read in its head
     * @throws TemplateFaultException if its template asks for something that the page does not have
     */
    public RenderedFile render(Page page, Html head) {
        String name = templateName(page.getClass());
        TemplateFaults faults = new TemplateFaults(templates);
        PageWriter out = new PageWriter(encoder(page));
        try {
            Template template = templates.template(name);
            Environment environment = template.createProcessingEnvironment(model(page, head), out);
            environment.setTemplateExceptionHandler(faults);
            environment.process();
        } catch (TemplateException end) {
            faults.add(end);
        } catch (IOException exception) {
            faults.add(name, exception.getMessage(), "does a loop have no end?");
        } catch (StackOverflowError endless) {
            faults.add(
                    name,
                    "a macro, a function or a template uses itself without end",
                    "end it with a condition");
        }
        faults.throwIfAny();
        return new RenderedFile(page.frame().path().file(), out.page());
    }

    private PieceEncoder encoder(Page page) {
        Frame frame = page.frame();
        boolean everywhere = page instanceof NotFoundPage;
        String folder = everywhere ? "" : frame.path().folder();
        String root = everywhere ? siteRoot : frame.path().toRoot();
        return encoders.computeIfAbsent(
                new Place(frame.language(), folder, root),
                place ->
                        new PieceEncoder(Compaction.of(frame.language()), folder, root, linkStyle));
    }

    private Map<String, Object> model(Page page, Html head) {
        Phrases labels = phrases.get(page.frame().language());
        TemplateMethodModelEx label = arguments -> label(labels, only(arguments));
        TemplateMethodModelEx asset = arguments -> asset(only(arguments));
        return Map.of(
                "page",
                page,
                "label",
                label,
                "asset",
                asset,
                "head",
                head,
                "policy",
                policy.text(),
                "scripts",
                policy.scripts(),
                "search",
                assets.href(Assets.searchName(page.frame().language().tag())));
    }

    private static String only(List<?> arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("this takes one name, not " + arguments.size());
        }
        return arguments.get(0).toString();
    }

    private static String label(Phrases labels, String key) throws TemplateModelException {
        if (!labels.has(key)) {
            throw new UnknownNameException("there is no label " + key, key, labels.keys());
        }
        return labels.label(key);
    }

    private String asset(String name) throws TemplateModelException {
        if (!assets.files().containsKey(name)) {
            throw new UnknownNameException(
                    "there is no asset " + name, name, assets.files().keySet());
        }
        return assets.href(name);
    }

    /** The template of a kind of page: that of {@code CodePage} is {@code code-page}. */
    static String templateName(Class<?> page) {
        return "pages/"
                + page.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                + ".ftlh";
    }
}
