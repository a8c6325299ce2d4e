package org.replycodes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.replycodes.build.BuildListener;
import org.replycodes.build.BuildReport;
import org.replycodes.build.Inputs;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.build.SiteFolders;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.publish.SizeLimit;

/**
 * The minimal {@link TestSite} with templates of its own. It builds without a problem; a test
 * changes one thing in its content or its templates.
 */
public final class EditableSite {

    /** The folder of the words of the only language. */
    public static final String WORDS = "text/en/";

    private final Path root;
    private final TestContent files;

    private EditableSite(Path root, TestContent files) {
        this.root = root;
        this.files = files;
    }

    /** Makes the site in a temporary folder. */
    public static EditableSite in(Path temporary) {
        EditableSite site = new EditableSite(temporary, TestSite.minimal(temporary).content());
        FileTree.copy(Path.of("templates"), site.templates());
        return site;
    }

    /** A site of files that somebody else made. */
    static EditableSite of(Path root, TestContent files) {
        return new EditableSite(root, files);
    }

    /** Makes another site with the same source, which is faster. */
    public EditableSite copy(Path temporary) {
        EditableSite site = new EditableSite(temporary, TestContent.at(temporary));
        FileTree.copy(content(), site.content());
        FileTree.copy(templates(), site.templates());
        return site;
    }

    /** The files of the content. */
    public TestContent files() {
        return files;
    }

    /** The text of a file of the content. */
    public String text(String file) {
        return files.folder().read(file, 1 << 20, new Problems()).orElseThrow().text();
    }

    /** The folder that holds all of it. */
    public Path root() {
        return root;
    }

    /** The folder of facts and words. */
    public Path content() {
        return root.resolve("content");
    }

    /** The folder of the templates. */
    public Path templates() {
        return root.resolve("templates");
    }

    /** The folder that is published. */
    public Path output() {
        return root.resolve("site");
    }

    /** Where everything stands. */
    public SiteFolders folders() {
        return new SiteFolders(content(), templates(), output());
    }

    /** Writes a text at the end of a template. */
    public EditableSite addToTemplate(String template, String text) {
        try {
            Path file = templates().resolve(template);
            Files.writeString(file, Files.readString(file) + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Everything that is wrong with the site, without the temporary folder in the names. */
    public List<String> problems() {
        Problems problems = new Problems();
        LoadedSite.load(folders(), false, problems);
        return problems.sorted().stream().map(Problem::toString).map(this::relative).toList();
    }

    /** A text without the temporary folder in it. */
    public String relative(String text) {
        return text.replace(root + "/", "");
    }

    /** The checked source. */
    public LoadedSite load() {
        return BuiltSite.load(folders());
    }

    /** Builds the site. */
    public BuildReport build() {
        return new SiteBuild(load(), 2)
                .run(folders(), Inputs.of(folders(), ""), SizeLimit.OF_HOST, BuildListener.DEAF);
    }
}
