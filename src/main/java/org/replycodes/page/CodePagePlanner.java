package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.replycodes.comparison.Comparison;
import org.replycodes.comparison.Relation;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Grammar;
import org.replycodes.model.Quotation;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Sequence;
import org.replycodes.model.SpecReference;
import org.replycodes.model.TextForm;
import org.replycodes.text.Arguments;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;
import org.replycodes.text.Localized;

/** Plans the page of a code. */
final class CodePagePlanner {

    private static final List<String> ROLES = List.of("user", "administrator", "developer");
    private static final List<String> MAKERS = List.of("client-author", "server-author");
    private static final int COMPARED = 6;

    private final Edition edition;
    private final Frames frames;
    private final ServerTexts serverTexts;
    private final Answers answers;
    private final CommandRows commandRows;
    private final Practice practice;
    private final Timelines timelines;

    CodePagePlanner(Edition edition, Frames frames, ServerTexts serverTexts) {
        this.edition = edition;
        this.frames = frames;
        this.serverTexts = serverTexts;
        this.answers = new Answers(edition);
        this.commandRows = new CommandRows(edition, serverTexts);
        this.practice = new Practice(edition);
        this.timelines = new Timelines(edition);
    }

    CodePage plan(ReplyCode code) {
        CodeEntry entry = edition.protocol().code(code);
        Fragment fragment = edition.codeFragment(code);
        List<Comparison> compare = edition.compared().neighborhood().of(code);
        return new CodePage(
                frame(entry, fragment),
                code.digits(),
                code.firstDigit(),
                fragment.name(),
                digits(entry),
                new Labeled(
                        "standing",
                        edition.label("code.standing"),
                        Html.escape(edition.word("standing", entry.standing()))),
                officialTexts(entry),
                entry.historicMeanings().stream().map(this::quoted).toList(),
                edition.line(fragment, "summary"),
                answer(entry),
                timelines.of(List.of(code)),
                commandRows.documented(entry.code()),
                commandRows.observed(entry.code()),
                meanings(entry, fragment),
                dialogues(code),
                entry.textForms().stream().map(this::form).toList(),
                sections(entry, fragment),
                causes(fragment),
                serverTexts.wellKnown(code.digits()),
                allMessages(code),
                edition.sections(fragment, "code", MAKERS),
                practice.constants(code),
                practice.misuses(entry, fragment),
                neighbors(compare, code, true),
                neighbors(compare, code, false),
                compare.stream().limit(COMPARED).map(edition::item).toList(),
                compare.stream().skip(COMPARED).map(edition::item).toList(),
                edition.references(sources(entry)));
    }

    private Frame frame(CodeEntry entry, Fragment fragment) {
        ReplyCode code = entry.code();
        return frames.frame(
                edition.addresses().code(code),
                edition.phrases().plain("code.title", Arguments.code(code))
                        + edition.label("title.separator")
                        + fragment.name(),
                edition.plain(fragment.line("summary")),
                List.of(frames.protocolCrumb()),
                List.of(
                        fragment.file(),
                        edition.dataFile("codes/" + code + ".json"),
                        edition.dataFile("dialogues/" + code + ".json")));
    }

    private List<CodePage.Digit> digits(CodeEntry entry) {
        Grammar grammar = edition.protocol().grammar();
        ReplyCode code = entry.code();
        String classPattern = grammar.classOf(code).pattern();
        String groupPattern = grammar.groupOf(code).pattern();
        return List.of(
                new CodePage.Digit(
                        code.digits().substring(0, 1),
                        classPattern,
                        edition.fragment("classes/" + classPattern + ".md").name(),
                        edition.addresses().replyClass(classPattern).href()),
                new CodePage.Digit(
                        code.digits().substring(1, 2),
                        groupPattern,
                        edition.fragment("groups/" + groupPattern + ".md").name(),
                        edition.addresses().group(groupPattern).href()),
                new CodePage.Digit(
                        code.digits().substring(2), "", edition.label("code.third-digit"), ""));
    }

    private List<CodePage.Quoted> officialTexts(CodeEntry entry) {
        List<CodePage.Quoted> texts = new ArrayList<>();
        entry.rfcText().map(this::quoted).ifPresent(texts::add);
        entry.variants().stream().map(this::quoted).forEach(texts::add);
        return texts;
    }

    private CodePage.Quoted quoted(Quotation quotation) {
        return new CodePage.Quoted(
                Localized.ofSpecification(quotation.text()),
                Localized.ofSpecification(quotation.detail()),
                edition.reference(quotation.reference()));
    }

    /** The computed part of the answer box: every fact, and whether it is an error. */
    private List<Labeled> answer(CodeEntry entry) {
        List<Labeled> answer = new ArrayList<>();
        for (String axis : Answers.SHOWN_FIRST) {
            answer.add(answers.labeled(axis, entry.code()));
        }
        edition.protocol().grammar().facts().stream()
                .filter(fact -> !entry.fact(fact.key()).isEmpty())
                .forEach(fact -> answer.add(answers.labeled(fact.key(), entry.code())));
        return answer;
    }

    private List<Section> meanings(CodeEntry entry, Fragment fragment) {
        return fragment.section("meanings").stream()
                .flatMap(section -> section.items().stream())
                .map(
                        item ->
                                new Section(
                                        "meaning-" + item.key(),
                                        edition.verbs(
                                                entry.meanings().stream()
                                                        .filter(
                                                                meaning ->
                                                                        meaning.key()
                                                                                .equals(item.key()))
                                                        .flatMap(
                                                                meaning ->
                                                                        meaning.commands().stream())
                                                        .toList()),
                                        edition.blocks(item.body())))
                .toList();
    }

    private List<DialogueView> dialogues(ReplyCode code) {
        return edition.protocol().dialogues().getOrDefault(code, List.of()).stream()
                .map(dialogue -> DialogueView.of(edition, code, dialogue))
                .toList();
    }

    private CodePage.Form form(TextForm form) {
        return new CodePage.Form(
                edition.word("requirement", form.requirement()),
                form.form(),
                edition.verbs(form.commands()),
                form.example(),
                edition.reference(form.reference()));
    }

    private List<Section> sections(CodeEntry entry, Fragment fragment) {
        List<Section> sections =
                new ArrayList<>(edition.sections(fragment, "code", List.of("meaning", "when")));
        boolean error = edition.protocol().grammar().outcomeOf(entry.code()).isError();
        sections.addAll(edition.sections(fragment, error ? "code.fix" : "code.next", ROLES));
        return sections;
    }

    private List<CodePage.Cause> causes(Fragment fragment) {
        return fragment.section("causes").stream()
                .flatMap(section -> section.items().stream())
                .map(
                        item ->
                                new CodePage.Cause(
                                        item.key(),
                                        edition.inline(item.body()),
                                        edition.blocks(item.parts().get("tell-tale")),
                                        edition.blocks(item.parts().get("confirm")),
                                        edition.blocks(item.parts().get("fix"))))
                .toList();
    }

    private Labeled allMessages(ReplyCode code) {
        int texts = serverTexts.count(code.digits());
        return new Labeled(
                "messages",
                edition.phrases().plain("code.all-messages", Arguments.NONE.number(texts)),
                texts == 0
                        ? Html.EMPTY
                        : Html.escape(edition.addresses().messages(code.digits()).href()));
    }

    private List<CodeItem> neighbors(List<Comparison> comparisons, ReplyCode code, boolean before) {
        Set<ReplyCode> codes = new TreeSet<>();
        for (Comparison comparison : comparisons) {
            comparison.relations().stream()
                    .filter(Relation.Consecutive.class::isInstance)
                    .map(Relation.Consecutive.class::cast)
                    .filter(step -> (before ? step.second() : step.first()).equals(code))
                    .forEach(step -> codes.add(before ? step.first() : step.second()));
        }
        return codes.stream().map(edition::item).toList();
    }

    private List<SpecReference> sources(CodeEntry entry) {
        List<SpecReference> sources = new ArrayList<>(entry.definedBy());
        entry.rfcText().ifPresent(text -> sources.add(text.reference()));
        entry.variants().forEach(text -> sources.add(text.reference()));
        entry.historicMeanings().forEach(text -> sources.add(text.reference()));
        entry.meanings().forEach(meaning -> sources.add(meaning.reference()));
        entry.textForms().forEach(form -> sources.add(form.reference()));
        entry.anyCommand().ifPresent(sources::add);
        entry.sequences().stream().map(Sequence::reference).forEach(sources::add);
        edition.compared()
                .table()
                .rows(entry.code())
                .values()
                .forEach(replies -> replies.forEach(reply -> sources.add(reply.reference())));
        return sources;
    }
}
