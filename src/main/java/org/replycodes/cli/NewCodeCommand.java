package org.replycodes.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.replycodes.build.LoadedSite;
import org.replycodes.json.CanonicalJson;
import org.replycodes.json.ObjectWriter;
import org.replycodes.language.Language;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.FragmentKind;
import org.replycodes.text.TextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replycodes new-code 427}: the files of a code, ready to be filled. */
@Command(
        name = "new-code",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the empty files of a reply code, in every language.",
            "What has to stand in them, check will tell."
        })
final class NewCodeCommand implements Callable<Integer> {

    @Mixin private SourceOptions source;

    @Option(
            names = {"-p", "--protocol"},
            paramLabel = "NAME",
            description = "The protocol (default: that of site.json).")
    private String protocol;

    @Parameters(paramLabel = "CODE", description = "Three digits.")
    private String code;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        if (!ReplyCode.isReplyCode(code)) {
            throw new UsageException(code + " is no reply code; a code has three digits");
        }
        LoadedSite site = source.load(false);
        String id = protocol == null ? site.dataset().defaultProtocol().id() : protocol;
        if (site.dataset().protocols().stream().map(Protocol::id).noneMatch(id::equals)) {
            throw new UsageException("there is no protocol " + id);
        }
        Scaffold scaffold = new Scaffold(source.content());
        scaffold.add("dataset/" + id + "/codes/" + code + ".json", facts());
        scaffold.add("dataset/" + id + "/dialogues/" + code + ".json", dialogues());
        for (Language language : site.languages().all()) {
            scaffold.add(TextReader.folder(language) + id + "/codes/" + code + ".md", fragment());
        }
        scaffold.write();
        spec.commandLine()
                .getOut()
                .println(
                        scaffold.size()
                                + " files written for "
                                + code
                                + "\nnext: fill them, and run replycodes check until it is content");
        return ExitCode.OK;
    }

    private String facts() {
        return json(
                object ->
                        object.text("code", code)
                                .text("standing", "unofficial")
                                .texts("definedBy", List.of())
                                .texts("stages", List.of())
                                .object("facts", facts -> {}));
    }

    private String dialogues() {
        return json(object -> object.text("code", code).texts("dialogues", List.of()));
    }

    private static String json(Consumer<ObjectWriter> members) {
        return new String(
                CanonicalJson.object(CanonicalJson.Layout.INDENTED, members),
                StandardCharsets.UTF_8);
    }

    private static String fragment() {
        StringBuilder text = new StringBuilder("---\n");
        FragmentKind.CODE.frontMatter().forEach(key -> text.append(key).append(": \n"));
        text.append("---\n");
        FragmentKind.CODE.sections().stream()
                .filter(FragmentKind.CODE::requires)
                .forEach(section -> text.append("\n## ").append(section).append("\n"));
        return text.toString();
    }
}
