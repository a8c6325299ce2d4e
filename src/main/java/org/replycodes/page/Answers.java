package org.replycodes.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Specification;
import org.replycodes.text.Arguments;
import org.replycodes.text.Html;

/** Puts the answers of codes to the questions of comparisons into words, for cells. */
final class Answers {

    /** The computed axes that stand in an answer box before the facts. */
    static final List<String> SHOWN_FIRST = List.of("error");

    /** A list of more verbs is counted, not printed, where it is only one cell of many. */
    private static final int MOST_VERBS = 8;

    private final Edition edition;

    /** Many pages give the same answer, and its words are put together once. */
    private final Map<Answer, Html> cells = new ConcurrentHashMap<>();

    private record Answer(String axis, List<String> values) {}

    Answers(Edition edition) {
        this.edition = edition;
    }

    /** The answer of a code to a question, with the question. */
    Labeled labeled(String axis, ReplyCode code) {
        return labeled(axis, edition.compared().comparer().answers(axis, code));
    }

    /** Answers to a question, with the question. */
    Labeled labeled(String axis, List<String> answers) {
        return new Labeled(axis, edition.label("axis." + axis), cell(axis, answers));
    }

    /** The answers to a question in words. */
    Html cell(String axis, List<String> answers) {
        return cells.computeIfAbsent(new Answer(axis, answers), this::words);
    }

    private Html words(Answer answer) {
        String axis = answer.axis();
        List<String> answers = answer.values();
        if (answers.isEmpty()) {
            return Html.escape(edition.label("axis." + axis + ".none"));
        }
        return switch (axis) {
            case "class", "group" ->
                    edition.joined(
                            answers.stream().map(pattern -> grouping(axis, pattern)).toList());
            case "commands" -> commands(answers);
            case "defined-in" -> edition.joined(answers.stream().map(this::specification).toList());
            case "text-form" -> edition.joined(answers.stream().map(Html::code).toList());
            default ->
                    edition.joined(
                            answers.stream()
                                    .map(value -> Html.escape(edition.label(axis + "." + value)))
                                    .toList());
        };
    }

    private Html commands(List<String> verbs) {
        return verbs.size() > MOST_VERBS
                ? edition.phrases().html("axis.commands.many", Arguments.NONE.number(verbs.size()))
                : edition.verbs(verbs);
    }

    /** A class or group with its page. */
    private Html grouping(String kind, String pattern) {
        String folder = kind.equals("class") ? "classes/" : "groups/";
        PagePath path =
                kind.equals("class")
                        ? edition.addresses().replyClass(pattern)
                        : edition.addresses().group(pattern);
        return Html.isolated(pattern)
                .thenSpaced(
                        Html.link(
                                path.href(),
                                Html.escape(edition.fragment(folder + pattern + ".md").name())));
    }

    private Html specification(String id) {
        Specification specification = edition.protocol().specifications().get(id);
        return Html.link(specification.address(), Html.isolated(specification.shortName()));
    }
}
