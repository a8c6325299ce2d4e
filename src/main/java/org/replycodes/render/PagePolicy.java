package org.replycodes.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.replycodes.text.Html;

/**
 * What a page may load and run, and the scripts it has. Nothing from elsewhere; of inline scripts
 * only the one whose hash stands in the policy.
 *
 * @param text the content security policy
 * @param scripts the elements of the page's scripts
 */
record PagePolicy(Html text, Html scripts) {

    private static final String SITE_SCRIPT = "site.js";

    static PagePolicy of(Assets assets) {
        StringBuilder scripts = new StringBuilder();
        String sources = "'self'";
        if (!assets.inlineScript().isEmpty()) {
            scripts.append("<script>").append(assets.inlineScript()).append("</script>");
            sources += " 'sha256-" + hash(assets.inlineScript()) + "'";
        }
        if (assets.files().containsKey(SITE_SCRIPT)) {
            scripts.append("<script type=\"module\" src=\"")
                    .append(assets.href(SITE_SCRIPT))
                    .append("\"></script>");
        }
        // As markup: its quotation marks are single, and escaped they would weigh more.
        return new PagePolicy(
                new Html(
                        "default-src 'none'; style-src 'self'; img-src 'self'; script-src "
                                + sources
                                + "; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"),
                new Html(scripts.toString()));
    }

    private static String hash(String script) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }
}
