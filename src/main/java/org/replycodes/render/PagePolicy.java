package org.replycodes.render;

import org.replycodes.text.Html;

/**
 * What a page may load and run: nothing from elsewhere, and nothing that stands on the page itself.
 *
 * @param text the content security policy; as markup, because its quotation marks are single, and
 *     escaped they would weigh more
 * @param scripts the element of the site's script, if it has one
 */
record PagePolicy(Html text, Html scripts) {

    private static final String SITE_SCRIPT = "site.js";

    private static final Html POLICY =
            new Html(
                    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
                            + " connect-src 'self'; manifest-src 'self'; base-uri 'none';"
                            + " form-action 'self'");

    static PagePolicy of(Assets assets) {
        return new PagePolicy(
                POLICY,
                assets.files().containsKey(SITE_SCRIPT)
                        ? new Html("<script src=\"" + assets.href(SITE_SCRIPT) + "\"></script>")
                        : Html.EMPTY);
    }
}
