package org.replycodes.machine;

import java.util.List;
import org.replycodes.page.CodeItem;
import org.replycodes.page.CodePage;

/** The Markdown twin of the page of a code, in the order of the page. */
final class CodeTwin {

    private final Markdown out;
    private final TwinWriter twin;

    CodeTwin(Markdown out, TwinWriter twin) {
        this.out = out;
        this.twin = twin;
    }

    void write(CodePage page) {
        out.heading(1, page.code() + " " + page.name()).html(page.summary());
        quoted("code.official", page.officialTexts());
        quoted("code.historic", page.historicTexts());
        twin.facts(List.of(page.standing()));
        twin.facts(page.answer());
        commands(page);
        twin.sections(2, page.meanings());
        twin.dialogues(page.dialogues());
        out.list(page.textForms().stream().map(this::form).toList());
        twin.sections(2, page.sections());
        causes(page.causes());
        if (!page.messages().isEmpty()) {
            out.heading(2, twin.label("code.messages"));
            for (CodePage.ServerTexts texts : page.messages()) {
                out.heading(3, PlainText.of(texts.server().text()));
                twin.texts(texts.texts());
            }
        }
        twin.sections(2, page.makers());
        constants(page.constants());
        misuses(page.misuses());
        named("code.before", page.before());
        named("code.after", page.after());
        out.heading(2, twin.label("code.compare"));
        twin.pairs(page.compare());
        twin.sources(page.sources());
    }

    private void quoted(String label, List<CodePage.Quoted> texts) {
        out.list(
                texts.stream()
                        .map(
                                text ->
                                        Markdown.spaced(
                                                Markdown.escaped(twin.label(label)) + ":",
                                                Markdown.code(text.text().value()),
                                                Markdown.escaped(text.detail().value()),
                                                out.link(text.source())))
                        .toList());
    }

    private void commands(CodePage page) {
        if (page.commands().isEmpty() && page.observed().isEmpty()) {
            return;
        }
        out.heading(2, twin.label("code.commands"));
        out.table(
                List.of(
                        Markdown.escaped(twin.label("code.command")),
                        Markdown.escaped(twin.label("code.phase")),
                        Markdown.escaped(twin.label("code.source"))),
                page.commands().stream()
                        .map(
                                row ->
                                        List.of(
                                                out.inline(row.commands()),
                                                Markdown.spaced(
                                                        Markdown.escaped(row.phases()),
                                                        out.inline(row.meaning())),
                                                twin.origins(row.origins())))
                        .toList());
        out.list(
                page.observed().stream()
                        .map(
                                row ->
                                        out.inline(row.commands())
                                                + TwinWriter.ASIDE
                                                + twin.links(row.servers()))
                        .toList());
    }

    private String form(CodePage.Form form) {
        return Markdown.spaced(
                Markdown.escaped(form.requirement()) + ":",
                Markdown.code(form.form()),
                form.example().isEmpty() ? "" : Markdown.code(form.example()),
                out.link(form.source()));
    }

    private void causes(List<CodePage.Cause> causes) {
        if (!causes.isEmpty()) {
            out.heading(2, twin.label("code.causes"));
        }
        for (CodePage.Cause cause : causes) {
            out.heading(3, PlainText.of(cause.title()));
            out.html(cause.tellTale()).html(cause.confirm()).html(cause.fix());
        }
    }

    private void constants(List<CodePage.Constant> constants) {
        if (!constants.isEmpty()) {
            out.heading(2, twin.label("code.constants"));
        }
        out.list(
                constants.stream()
                        .map(
                                constant ->
                                        (Markdown.escaped(constant.client())
                                                        + ": "
                                                        + out.inline(constant.names())
                                                        + " "
                                                        + out.inline(constant.note()))
                                                .strip())
                        .toList());
    }

    private void misuses(List<CodePage.MisuseItem> misuses) {
        if (!misuses.isEmpty()) {
            out.heading(2, twin.label("code.misuse"));
        }
        misuses.forEach(
                misuse -> {
                    out.html(misuse.body()).html(misuse.instead());
                    out.list(List.of(out.link(misuse.source())));
                });
    }

    private void named(String label, List<CodeItem> codes) {
        if (!codes.isEmpty()) {
            out.heading(2, twin.label(label));
            twin.codes(codes);
        }
    }
}
