package org.replycodes.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.comparison.Relation;
import org.replycodes.json.CanonicalJson;
import org.replycodes.json.CanonicalJson.Layout;
import org.replycodes.json.ObjectWriter;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Command;
import org.replycodes.model.Protocol;
import org.replycodes.model.Reply;
import org.replycodes.model.Site;
import org.replycodes.model.SpecReference;
import org.replycodes.page.DataFile;
import org.replycodes.page.MessageIndex;
import org.replycodes.page.SearchIndex;
import org.replycodes.page.SitePlan;
import org.replycodes.render.RenderedFile;

/**
 * Writes the dataset as JSON: a list of rows for each of codes, pairs, commands and messages, and
 * beside each its {@linkplain DataSchemas schema}. Names stand by language; an address is that of
 * the page in the default language.
 */
final class DataFiles {

    /** Who sends a reply unless its row names somebody else. */
    private static final String SERVER = "server";

    private final Site site;
    private final String address;
    private final List<ComparedProtocol> protocols;
    private final SitePlan plan;

    DataFiles(Site site, List<ComparedProtocol> protocols, SitePlan plan) {
        this.site = site;
        this.address = site.address();
        this.protocols = protocols;
        this.plan = plan;
    }

    /** Path → what makes the file. */
    Map<String, Supplier<RenderedFile>> files() {
        Map<String, Supplier<RenderedFile>> files = new LinkedHashMap<>();
        files.put(DataFile.CODES.path(), () -> file(DataFile.CODES, codes(), this::code));
        files.put(
                DataFile.COMMANDS.path(), () -> file(DataFile.COMMANDS, commands(), this::command));
        files.put(DataFile.PAIRS.path(), () -> file(DataFile.PAIRS, pairs(), this::pair));
        files.put(
                DataFile.MESSAGES.path(), () -> file(DataFile.MESSAGES, messages(), this::message));
        for (DataFile file : DataFile.values()) {
            files.put(file.schemaPath(), () -> DataSchemas.file(site, file));
        }
        return files;
    }

    private static <T> RenderedFile file(
            DataFile file, List<Row<T>> rows, BiConsumer<ObjectWriter, Row<T>> members) {
        return new RenderedFile(file.path(), CanonicalJson.objects(Layout.ROWS, rows, members));
    }

    /**
     * A row of a protocol.
     *
     * @param protocol the protocol
     * @param value what the row is about
     */
    private record Row<T>(Protocol protocol, T value) {}

    private List<Row<CodeEntry>> codes() {
        return protocols.stream()
                .map(ComparedProtocol::protocol)
                .flatMap(
                        protocol ->
                                protocol.codes().values().stream()
                                        .map(entry -> new Row<>(protocol, entry)))
                .toList();
    }

    private void code(ObjectWriter row, Row<CodeEntry> of) {
        CodeEntry entry = of.value();
        String code = entry.code().digits();
        row.text("protocol", of.protocol().id())
                .text("code", code)
                .text("class", of.protocol().grammar().classOf(entry.code()).pattern())
                .text("group", of.protocol().grammar().groupOf(entry.code()).pattern())
                .text("standing", word(entry.standing()))
                .object("names", names -> texts(names, of.protocol(), code, false))
                .object("summaries", names -> texts(names, of.protocol(), code, true))
                .text("officialText", entry.rfcText().map(quoted -> quoted.text()).orElse(""))
                .objects("definedBy", entry.definedBy(), DataFiles::reference)
                .object("facts", facts -> entry.facts().forEach(facts::texts))
                .text("address", address + of.protocol().id() + "/" + code);
    }

    /** The names or summaries of a code, by language. */
    private void texts(ObjectWriter object, Protocol protocol, String code, boolean summary) {
        for (SearchIndex search : plan.searches()) {
            search.protocols().stream()
                    .filter(found -> found.id().equals(protocol.id()))
                    .flatMap(found -> found.codes().stream())
                    .filter(entry -> entry.key().equals(code))
                    .forEach(
                            entry ->
                                    object.text(
                                            search.language().tag(),
                                            summary ? entry.text() : entry.name()));
        }
    }

    private List<Row<Command>> commands() {
        return protocols.stream()
                .map(ComparedProtocol::protocol)
                .flatMap(
                        protocol ->
                                protocol.commands().values().stream()
                                        .map(command -> new Row<>(protocol, command)))
                .toList();
    }

    private void command(ObjectWriter row, Row<Command> of) {
        Command command = of.value();
        row.text("protocol", of.protocol().id())
                .text("command", command.verb())
                .text("standing", word(command.standing()))
                .text("stage", command.stage())
                .texts("syntax", command.syntax())
                .objects("definedBy", command.definedBy(), DataFiles::reference)
                .objects("replies", command.replies(), DataFiles::reply)
                .text("address", address + of.protocol().id() + "/commands/" + command.slug());
    }

    private static void reply(ObjectWriter object, Reply reply) {
        object.text("code", reply.code().digits()).text("phase", reply.phase());
        reference(object, reply.reference());
        object.text("sentBy", reply.sentBy().isEmpty() ? SERVER : reply.sentBy());
    }

    private static void reference(ObjectWriter object, SpecReference reference) {
        object.text("specification", reference.specification())
                .text("section", reference.section());
    }

    private List<Row<Comparison>> pairs() {
        return protocols.stream()
                .flatMap(
                        compared ->
                                compared.comparisons().stream()
                                        .map(pair -> new Row<>(compared.protocol(), pair)))
                .toList();
    }

    private void pair(ObjectWriter row, Row<Comparison> of) {
        Comparison comparison = of.value();
        row.text("protocol", of.protocol().id())
                .text("lower", comparison.pair().lower().digits())
                .text("higher", comparison.pair().higher().digits())
                .texts("relations", comparison.relations().stream().map(Relation::key).toList())
                .texts("commands", comparison.sharedCommands())
                .text("address", address + of.protocol().id() + "/" + comparison.pair().slug());
    }

    private List<Row<MessageIndex.Text>> messages() {
        Map<String, Protocol> byId = new TreeMap<>();
        protocols.forEach(compared -> byId.put(compared.protocol().id(), compared.protocol()));
        return plan.messages().protocols().stream()
                .flatMap(
                        texts ->
                                texts.texts().stream()
                                        .map(text -> new Row<>(byId.get(texts.id()), text)))
                .toList();
    }

    private void message(ObjectWriter row, Row<MessageIndex.Text> of) {
        MessageIndex.Text text = of.value();
        List<String> servers =
                plan.messages().protocols().stream()
                        .filter(texts -> texts.id().equals(of.protocol().id()))
                        .findFirst()
                        .orElseThrow()
                        .servers();
        row.text("protocol", of.protocol().id())
                .text("code", text.number())
                .text("text", text.text())
                .texts("servers", text.servers().stream().map(servers::get).toList())
                .text(
                        "address",
                        address
                                + of.protocol().id()
                                + "/messages/"
                                + text.number()
                                + "#"
                                + text.anchor());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
