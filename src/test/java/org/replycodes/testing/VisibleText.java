package org.replycodes.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** What readers see or hear of a page. */
public final class VisibleText {

    /** Stands for a literal in the sentence around it. */
    public static final String LITERAL = "◦";

    private static final Set<String> HIDDEN = Set.of("script", "style", "template");
    private static final Set<String> BREAKS = Set.of("br", "option");
    private static final Set<String> LITERALS = Set.of("code", "samp", "kbd", "q", "pre");
    private static final List<String> SPOKEN =
            List.of("aria-label", "title", "alt", "placeholder", "aria-description");

    private VisibleText() {}

    /** The pieces of text between elements that hold more than space, the title included. */
    public static List<TextNode> nodes(Document document) {
        List<TextNode> nodes = new ArrayList<>();
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text
                            && !text.isBlank()
                            && !HIDDEN.contains(text.parent().normalName())) {
                        nodes.add(text);
                    }
                },
                document);
        return nodes;
    }

    /** Whole blocks as they are read, each literal as a mark. */
    public static List<String> sentences(Document document) {
        List<String> sentences = new ArrayList<>();
        sentences.add(document.title());
        StringBuilder block = new StringBuilder();
        collect(document.body(), block, sentences);
        finish(block, sentences);
        return sentences;
    }

    private static void collect(Element element, StringBuilder block, List<String> sentences) {
        if (LITERALS.contains(element.normalName()) || isForeign(element)) {
            block.append(LITERAL);
            return;
        }
        if (HIDDEN.contains(element.normalName())) {
            return;
        }
        boolean breaks = element.isBlock() || BREAKS.contains(element.normalName());
        if (breaks) {
            finish(block, sentences);
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                block.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                collect(inner, block, sentences);
            }
        }
        if (breaks) {
            finish(block, sentences);
        }
    }

    /** Words of a specification or a server, in English on every page. */
    private static boolean isForeign(Element element) {
        return element.attr("translate").equals("no") && !element.normalName().equals("bdi");
    }

    private static void finish(StringBuilder block, List<String> sentences) {
        String text = block.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            sentences.add(text);
        }
        block.setLength(0);
    }

    /** Words in attributes that are shown or read aloud. */
    public static List<String> attributes(Document document) {
        List<String> texts = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            for (String attribute : SPOKEN) {
                if (element.hasAttr(attribute)) {
                    texts.add(element.attr(attribute));
                }
            }
        }
        texts.add(document.select("meta[name=description]").attr("content"));
        return texts;
    }
}
