package org.replycodes.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.replycodes.problem.Problem;

/**
 * What the preview adds to pages, and shows in their place. The script and the style sheet come
 * from the preview itself, which the policy of every page admits as {@code 'self'}; so a previewed
 * page has the policy that is published.
 */
final class PreviewPages {

    /** No page of a site begins with a low line. */
    static final String FOLDER = "/_preview/";

    private static final String END = "</body>";

    private PreviewPages() {}

    /** One of the files of the preview itself. */
    static byte[] resource(String name) {
        try (InputStream input = PreviewPages.class.getResourceAsStream(name)) {
            return input.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** A page with the script that reloads it. */
    static byte[] reloading(byte[] page, String edition) {
        String markup = new String(page, StandardCharsets.UTF_8);
        int end = markup.lastIndexOf(END);
        int place = end < 0 ? markup.length() : end;
        return bytes(markup.substring(0, place) + script(edition) + markup.substring(place));
    }

    /** A page of problems, for when there is nothing else to show. */
    static byte[] problems(List<Problem> problems, String edition) {
        String lines = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return bytes(
                String.format(
                        Locale.ROOT,
                        """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Problems in the content</title>
                <link rel="stylesheet" href="%1$spreview.css">
                </head>
                <body>
                <section id="preview-problems"><h1>Problems in the content</h1>
                <pre dir="ltr">%2$s</pre></section>
                %3$s
                </body>
                </html>
                """,
                        FOLDER,
                        escaped(lines),
                        script(edition)));
    }

    private static String script(String edition) {
        return "<script src=\""
                + FOLDER
                + "preview.js\" data-edition=\""
                + edition
                + "\" defer></script>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
