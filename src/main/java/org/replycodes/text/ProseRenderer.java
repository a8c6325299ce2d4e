package org.replycodes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Turns the tree of a prose into markup. It differs from the library's own renderer in what this
 * project promises of every literal: its language, its direction, and that nobody translates it.
 */
final class ProseRenderer implements NodeRenderer {

    /** A code alone has no letters, and is set apart in any case. */
    private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}§]*[A-Za-z§#][\\p{ASCII}§]*");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter writer;
    private final ProseVocabulary vocabulary;
    private final LinkResolver resolver;

    private ProseRenderer(
            HtmlNodeRendererContext context, ProseVocabulary vocabulary, LinkResolver resolver) {
        this.context = context;
        this.writer = context.getWriter();
        this.vocabulary = vocabulary;
        this.resolver = resolver;
    }

    /** Renders a node with everything below it. */
    static Html render(Node node, ProseVocabulary vocabulary, LinkResolver resolver) {
        return new Html(renderer(vocabulary, resolver).render(node).strip());
    }

    /** Renders what is below a node. */
    static Html renderChildren(Node node, ProseVocabulary vocabulary, LinkResolver resolver) {
        HtmlRenderer renderer = renderer(vocabulary, resolver);
        StringBuilder out = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            renderer.render(child, out);
        }
        return new Html(out.toString());
    }

    private static HtmlRenderer renderer(ProseVocabulary vocabulary, LinkResolver resolver) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .nodeRendererFactory(context -> new ProseRenderer(context, vocabulary, resolver))
                // The tables extension writes the obsolete attribute "align".
                .attributeProviderFactory(
                        context -> (node, tag, attributes) -> attributes.remove("align"))
                .build();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class, Code.class, FencedCodeBlock.class, IndentedCodeBlock.class, Link.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            writer.raw(vocabulary.mark(text.getLiteral()).markup());
        } else if (node instanceof Code code) {
            writer.raw(Html.code(code.getLiteral()).markup());
        } else if (node instanceof FencedCodeBlock block) {
            renderBlock(block.getLiteral());
        } else if (node instanceof IndentedCodeBlock block) {
            renderBlock(block.getLiteral());
        } else if (node instanceof Link link) {
            renderLink(link);
        }
    }

    private void renderBlock(String literal) {
        writer.line();
        writer.raw("<pre>" + Html.code(literal.stripTrailing()).markup() + "</pre>");
        writer.line();
    }

    private void renderLink(Link link) {
        LinkTarget target = LinkTarget.parse(link.getDestination()).orElseThrow();
        boolean isVerb = isVerb(link, vocabulary);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!isVerb && isListed(link)) {
            attributes.put("dir", "ltr");
        }
        attributes.put("href", resolver.resolve(target));
        writer.tag("a", attributes);
        if (isVerb) {
            writer.raw(Html.code(((Text) link.getFirstChild()).getLiteral()).markup());
        } else {
            for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
        writer.tag("/a");
    }

    /**
     * Whether a link shows Latin words beside an Arabic comma. Several of them would run from left
     * to right, the last of them first.
     */
    private static boolean isListed(Link link) {
        return link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && LATIN.matcher(words.getLiteral()).matches()
                && (link.getNext() instanceof Text after && after.getLiteral().startsWith("،")
                        || link.getPrevious() instanceof Text before
                                && before.getLiteral().endsWith("، "));
    }

    /** Whether a link to a command shows nothing but a verb, which needs no backticks there. */
    static boolean isVerb(Link link, ProseVocabulary vocabulary) {
        return link.getDestination().startsWith("command:")
                && link.getFirstChild() instanceof Text verb
                && verb.getNext() == null
                && vocabulary.verbs().contains(verb.getLiteral());
    }
}
