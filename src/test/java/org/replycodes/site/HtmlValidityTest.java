package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.TestSite;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu checker of the HTML standard has nothing to say, not even a warning. It reads some pages
 * of each kind; with {@code -Devery-page=true}, which the profile of that name sets, all of them.
 */
@ExtendWith(RealSite.class)
class HtmlValidityTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final int PAGES_OF_A_KIND = Boolean.getBoolean("every-page") ? 1 << 20 : 3;

    private static final String POLICY_AND_DATA =
            "Inline script violates Content Security Policy (meta tag): blocked by “script-src”"
                    + " directive (missing “‘unsafe-inline’” or nonce/hash).";

    private static SimpleDocumentValidator validator;

    private final List<String> findings = new ArrayList<>();

    /** Reading the schema takes longer than reading a hundred pages. */
    @BeforeAll
    static void readTheSchema() throws Exception {
        validator = new SimpleDocumentValidator(true, true, false);
        validator.setUpMainSchema(SCHEMA, new Findings("schema", new ArrayList<>()));
    }

    @Test
    void thePagesOfTheRealSiteAreValid(BuiltSite site) {
        Map<String, Integer> read = new HashMap<>();
        for (SitePage page : site.pages()) {
            if (read.merge(page.kind(), 1, Integer::sum) <= PAGES_OF_A_KIND) {
                validate(site, page);
            }
        }
        assertNothingFound();
    }

    @Test
    void aPageWithEverythingIsValidFromRightToLeft(@TempDir Path temporary) {
        BuiltSite site = TestSite.of("right-to-left", temporary).build();
        site.pages().forEach(page -> validate(site, page));
        assertNothingFound();
    }

    @Test
    void aPageInSeveralLanguagesIsValid(@TempDir Path temporary) {
        BuiltSite site = TestSite.of("bilingual", temporary).build();
        site.pages().forEach(page -> validate(site, page));
        assertNothingFound();
    }

    private void assertNothingFound() {
        assertEquals(List.of(), findings);
    }

    private void validate(BuiltSite site, SitePage page) {
        try {
            validator.setUpValidatorAndParsers(new Findings(page.file(), findings), true, false);
            byte[] bytes = Files.readAllBytes(site.folder().resolve(page.file()));
            InputSource source = new InputSource(new ByteArrayInputStream(bytes));
            source.setEncoding("UTF-8");
            source.setSystemId("https://example.com/" + page.file());
            validator.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Collects what the checker says. */
    private record Findings(String file, List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            // The checker takes every inline script for one that runs. Data does not, and the
            // standard
            // asks no policy for it ("prepare the script element" ends before that step).
            if (exception.getMessage().equals(POLICY_AND_DATA)) {
                return;
            }
            found.add(
                    file
                            + ":"
                            + exception.getLineNumber()
                            + ":"
                            + exception.getColumnNumber()
                            + ": "
                            + exception.getMessage());
        }

        @Override
        public void error(SAXParseException exception) {
            warning(exception);
        }

        @Override
        public void fatalError(SAXParseException exception) {
            warning(exception);
        }
    }
}
