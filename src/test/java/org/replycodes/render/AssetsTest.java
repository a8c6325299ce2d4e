package org.replycodes.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceFolder;
import org.replycodes.testing.FileTree;

/** The colors that are drawn outside of pages are those of the style sheet. */
class AssetsTest {

    @TempDir private Path temporary;

    private final Problems problems = new Problems();

    private Map<String, Integer> colors(String tokens) throws IOException {
        FileTree.copy(Path.of("templates"), temporary);
        Files.writeString(temporary.resolve("assets/css/tokens.css"), tokens);
        return Assets.read(new SourceFolder(temporary, "templates"), problems).colors();
    }

    @Test
    void aColorIsThatOfTheLightTheme() throws IOException {
        assertEquals(
                Map.of("paper", 0xffffff, "ink", 0x1a2129, "c5", 0xaabbcc),
                colors(
                        """
                        :root {
                          --paper: light-dark(#fff, #14181d);
                          --ink: light-dark( #1a2129, #e6eaee);
                          --c5: light-dark(#abc, #000);
                          --class: var(--ink);
                          --gap: 1rem;
                        }
                        """));
        assertEquals(List.of(), problems.sorted());
    }

    @Test
    void theColorsOfPaperAndInkAreThere() throws IOException {
        colors(":root { --ink: light-dark(#000, #fff); --paper: white }\n");
        assertEquals(
                List.of(
                        """
                        templates/assets/css/tokens.css:1:1: error[missing-key] no color --paper, in which preview pictures are drawn
                            hint: add --paper: light-dark(#ffffff, #000000) with its two colors\
                        """),
                problems.sorted().stream().map(Problem::toString).toList());
    }
}
