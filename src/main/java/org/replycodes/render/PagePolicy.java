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

    /** A browser gives a file no origin, so there is no {@code 'self'}. */
    private static final Html ON_DISK =
            new Html(
                    "default-src 'none'; style-src file:; img-src file:; script-src file:;"
                            + " base-uri 'none'; form-action file:");

    static PagePolicy of(Assets assets, LinkStyle links) {
        return new PagePolicy(
                links == LinkStyle.FILES ? ON_DISK : POLICY,
                assets.files().containsKey(SITE_SCRIPT)
                        ? new Html("<script src=\"" + assets.href(SITE_SCRIPT) + "\"></script>")
                        : Html.EMPTY);
    }
}
