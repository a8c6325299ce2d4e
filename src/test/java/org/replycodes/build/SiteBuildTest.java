package org.replycodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.EditableSite;

/** A site is built from its source, and only what changed is written again. */
class SiteBuildTest {

    @TempDir private Path temporary;

    private EditableSite site;

    @BeforeEach
    void makeSite() {
        site = EditableSite.in(temporary);
    }

    @Test
    void theTestSiteHasNoProblem() {
        assertEquals(List.of(), site.problems());
    }

    @Test
    void everyKindOfPageIsBuilt() {
        assertEquals(6, site.build().pages().get("code"));
    }
}
