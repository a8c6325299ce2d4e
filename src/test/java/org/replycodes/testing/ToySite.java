package org.replycodes.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.replycodes.build.BuildReport;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.build.SiteFolders;
import org.replycodes.dataset.DatasetReader;
import org.replycodes.json.CanonicalJson;
import org.replycodes.model.Dataset;
import org.replycodes.model.Protocol;
import org.replycodes.page.MessageContract;
import org.replycodes.problem.Problem;
import org.replycodes.problem.Problems;
import org.replycodes.render.TemplateSet;
import org.replycodes.source.SourceFolder;
import org.replycodes.text.FragmentKind;

/**
 * A whole site on the facts of {@link TestContent}: made-up words in its default language, and a
 * copy of the real templates. It builds without a problem; a test changes one thing.
 */
public final class ToySite {

    /** The folder of the words of the default language. */
    public static final String WORDS = "text/en/";

    private final Path root;
    private final TestContent files;

    private ToySite(Path root) {
        this.root = root;
        this.files = TestContent.minimal(root);
    }

    /** Makes the site in a temporary folder. */
    public static ToySite in(Path temporary) {
        ToySite site = new ToySite(temporary);
        FileTree.copy(Path.of("templates"), site.templates());
        site.files.write(
                "languages.json",
                "[{ \"tag\": \"en\", \"autonym\": \"English\", \"direction\": \"ltr\" }]\n");
        Dataset dataset =
                DatasetReader.read(site.files.folder(), new Problems()).orElseThrow().dataset();
        site.writeWords(dataset);
        return site;
    }

    private void writeWords(Dataset dataset) {
        TemplateSet templates =
                TemplateSet.read(new SourceFolder(templates(), "templates"), new Problems());
        messages("messages.json", MessageContract.ofSite(templates.labels()));
        fragment("home.md");
        fragment("about.md");
        for (Protocol protocol : dataset.protocols()) {
            String folder = protocol.id() + "/";
            messages(folder + "messages.json", MessageContract.ofProtocol(protocol));
            fragment(folder + "protocol.md");
            fragment(folder + "other-numbers.md");
            protocol.codes().keySet().forEach(code -> fragment(folder + "codes/" + code + ".md"));
            protocol.commands()
                    .values()
                    .forEach(command -> fragment(folder + "commands/" + command.slug() + ".md"));
            protocol.grammar()
                    .classes()
                    .forEach(item -> fragment(folder + "classes/" + item.pattern() + ".md"));
            protocol.grammar()
                    .groups()
                    .forEach(item -> fragment(folder + "groups/" + item.pattern() + ".md"));
        }
        append("toy/codes/450.md", "when", "## meanings\n\n### busy\n\nIt is busy.\n\n");
        files.write(
                WORDS + "toy/codes/550.md",
                text(WORDS + "toy/codes/550.md") + "\n## misuse\n\n### too-early\n\nToo early.\n");
    }

    private void append(String fragment, String before, String section) {
        files.replace(WORDS + fragment, "## " + before + "\n", section + "## " + before + "\n");
    }

    private void messages(String file, MessageContract contract) {
        Map<String, Set<String>> keys = contract.keys();
        byte[] catalog =
                CanonicalJson.object(
                        CanonicalJson.Layout.INDENTED,
                        object ->
                                keys.forEach(
                                        (key, names) -> object.text(key, message(key, names))));
        files.write(WORDS + file, new String(catalog, StandardCharsets.UTF_8));
    }

    private static String message(String key, Set<String> placeholders) {
        return "Words of "
                + key
                + placeholders.stream().map(name -> " {" + name + "}").collect(Collectors.joining());
    }

    private void fragment(String file) {
        FragmentKind kind = FragmentKind.of(file).orElseThrow();
        StringBuilder text = new StringBuilder("---\n");
        kind.frontMatter().forEach(key -> text.append(key).append(": ").append(words(file, key)));
        text.append("---\n");
        kind.sections().stream()
                .filter(kind::requires)
                .forEach(
                        key ->
                                text.append("\n## ")
                                        .append(key)
                                        .append("\n\n")
                                        .append(words(file, key)));
        files.write(WORDS + file, text.toString());
    }

    private static String words(String file, String key) {
        return "The " + key + " of `" + file + "`\n";
    }

    /** The files of the content. */
    public TestContent files() {
        return files;
    }

    /** The text of a file of the content. */
    public String text(String file) {
        return files.folder().read(file, 1 << 20, new Problems()).orElseThrow().text();
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

    /** Everything that is wrong with the site, without the temporary folder in the names. */
    public List<String> problems() {
        Problems problems = new Problems();
        LoadedSite.load(folders(), false, problems);
        return problems.sorted().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(root + "/", ""))
                .toList();
    }

    /** The checked source; its problems fail the test. */
    public LoadedSite load() {
        Problems problems = new Problems();
        LoadedSite site = LoadedSite.load(folders(), false, problems).orElseThrow();
        if (problems.hasErrors()) {
            throw new AssertionError(problems.sorted());
        }
        return site;
    }

    /** Builds the site. */
    public BuildReport build() {
        return new SiteBuild(load(), 2).run(folders());
    }
}
