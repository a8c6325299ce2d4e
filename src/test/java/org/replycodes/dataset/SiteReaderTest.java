package org.replycodes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.language.Languages;
import org.replycodes.model.Site;
import org.replycodes.problem.Problems;
import org.replycodes.testing.TestContent;

class SiteReaderTest {

    @TempDir private Path temporary;

    private TestContent content;

    @BeforeEach
    void writeContent() {
        content = TestContent.minimal(temporary);
    }

    @Test
    void theSiteIsRead() {
        assertEquals(
                new Site(
                        "toycodes",
                        "https://toycodes.example.com/",
                        "https://example.com/toycodes",
                        "https://example.com/toycodes/edit/main/",
                        "",
                        "toy"),
                SiteReader.read(content.folder(), new Problems()));
    }

    @Test
    void aLicenseIsAnAddress() {
        content.replace(
                "site.json",
                "\"defaultProtocol\"",
                "\"license\": \"https://example.com/license\", \"defaultProtocol\"");
        assertProblems();
        assertEquals(
                "https://example.com/license",
                SiteReader.read(content.folder(), new Problems()).license());
        content.replace("site.json", "https://example.com/license", "free");
        assertProblems(
                "content/site.json:6:14: error[invalid-value] `free` is not an absolute https"
                        + " address\n    hint: write it like https://example.com/path");
    }

    @Test
    void thePublicAddressEndsInASlash() {
        content.replace(
                "site.json", "https://toycodes.example.com/", "https://toycodes.example.com");
        assertProblems(
                """
                content/site.json:3:14: error[invalid-value] the address does not end in a slash
                    hint: write https://toycodes.example.com/\
                """);
    }

    @Test
    void theDefaultProtocolExists() {
        content.replace("site.json", "\"toy\"", "\"boy\"");
        assertProblems(
                """
                content/site.json:6:22: error[unknown-protocol] no protocol boy in content/dataset
                    hint: did you mean `toy`?\
                """);
    }

    @Test
    void theFirstLanguageIsTheDefault() {
        assertEquals(
                new Languages(
                        List.of(
                                new Language("en", "English", Direction.LTR, true),
                                new Language("ar", "العربية", Direction.RTL, false))),
                LanguagesReader.read(content.folder(), new Problems()).orElseThrow());
    }

    @Test
    void languageTagsAreInCanonicalCase() {
        content.replace("languages.json", "\"ar\"", "\"pt-br\"");
        assertProblems(
                """
                content/languages.json:3:12: error[invalid-value] `pt-br` is not a language tag
                    hint: write it like en, pt-BR or zh-Hant\
                """);
        content.replace("languages.json", "\"pt-br\"", "\"zh-Hant-TW\"");
        assertProblems();
    }

    @Test
    void aLanguageStandsOnce() {
        content.replace("languages.json", "\"ar\"", "\"en\"");
        assertProblems(
                "content/languages.json:3:12: error[duplicate-entry] the language en stands here a"
                        + " second time\n    hint: keep one of the two");
    }

    @Test
    void thereIsALanguage() {
        content.write("languages.json", "[]\n");
        assertProblems(
                "content/languages.json:1:1: error[invalid-value] there has to be a language"
                        + "\n    hint: write { \"tag\": \"en\", \"autonym\": \"English\","
                        + " \"direction\": \"ltr\" }");
    }

    private void assertProblems(String... expected) {
        assertEquals(List.of(expected), content.printedProblems());
    }
}
