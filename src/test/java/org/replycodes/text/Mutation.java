package org.replycodes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.replycodes.problem.Rule;

/**
 * A fault to be planted into a language.
 *
 * @param name what is wrong
 * @param rule the rule that has to find it
 * @param file where, below the folder of the language
 * @param change the text of the file with the fault; empty text stands for no file
 */
record Mutation(String name, Rule rule, String file, UnaryOperator<String> change) {

    private static final String CODE = "ftp/codes/530.md";
    private static final String PAIR = "ftp/pairs/450-vs-550.md";
    private static final String SITE_MESSAGES = "messages.json";
    private static final String MESSAGES = "ftp/messages.json";

    /** A short paragraph without a literal. */
    private static final String PARAGRAPH = "(### wrong-credentials\\n\\n)([^\\n]+)";

    /** A long paragraph. */
    private static final String SECTION = "(## user\\n\\n)([^\\n]+)";

    /** A line that names this code and no other. */
    private static final String LINE = "(react: [^\\n]*?)(530)";

    /**
     * The faults of a language.
     *
     * @param specimen what they are made of
     * @param translated whether it is made from another language
     */
    static List<Mutation> of(Specimen specimen, boolean translated) {
        List<Mutation> mutations = new ArrayList<>();
        addForms(mutations, specimen);
        addStructure(mutations, specimen);
        addMessages(mutations, specimen);
        if (translated) {
            addLiterals(mutations, specimen);
            addTranslations(mutations, specimen);
        } else {
            mutations.add(append("dead link", Rule.DEAD_LINK, "[it](code:427)"));
        }
        return mutations;
    }

    private static void addForms(List<Mutation> mutations, Specimen specimen) {
        for (String form : specimen.refusedForms()) {
            mutations.add(append(form, Rule.REFUSED_FORM, specimen.refused().get(form)));
        }
        mutations.add(
                replace(
                        "paragraph in another language",
                        Rule.FOREIGN_TEXT,
                        CODE,
                        PARAGRAPH,
                        "$1" + specimen.foreign()));
        mutations.add(append("decomposed letter", Rule.DECOMPOSED_TEXT, specimen.decomposed()));
        for (int mark : List.of(0x200E, 0x200F, 0x061C, 0x202A, 0x202E, 0x2066, 0x2069)) {
            mutations.add(
                    append(
                            "mark of direction U+" + Integer.toHexString(mark),
                            Rule.FORBIDDEN_CHARACTER,
                            Character.toString(mark) + specimen.word()));
        }
        mutations.add(append("bare verb", Rule.BARE_VERB, specimen.space() + "RETR"));
    }

    private static void addStructure(List<Mutation> mutations, Specimen specimen) {
        mutations.add(
                replace(
                        "section removed",
                        Rule.MISSING_HEADING,
                        CODE,
                        "## administrator\\n\\n[^\\n]+\\n\\n",
                        ""));
        mutations.add(
                replace(
                        "item too many",
                        Rule.UNKNOWN_HEADING,
                        CODE,
                        "\n## misuse\n",
                        "\n## misuse\n\n### nothing\n\n" + specimen.sentence() + "\n"));
        mutations.add(replace("no code", Rule.MISSING_FRAGMENT, CODE, "(?s).*", ""));
        mutations.add(
                replace("no word on writing", Rule.MISSING_FILE, "writing.json", "(?s).*", ""));
    }

    private static void addMessages(List<Mutation> mutations, Specimen specimen) {
        mutations.add(
                replace(
                        "another placeholder",
                        Rule.WRONG_PLACEHOLDERS,
                        MESSAGES,
                        "\\{code\\}",
                        "{a}"));
        mutations.add(
                replace(
                        "words behind a list of verbs",
                        Rule.LIST_NOT_LAST,
                        SITE_MESSAGES,
                        "\\{cmds\\}",
                        "{cmds}" + specimen.word()));
        mutations.add(
                replace(
                        "message left out",
                        Rule.MISSING_MESSAGE,
                        SITE_MESSAGES,
                        "  \"about\\.year\": [^\\n]+\\n",
                        ""));
        mutations.add(
                replace(
                        "message too many",
                        Rule.UNUSED_MESSAGE,
                        SITE_MESSAGES,
                        "\\{\\n",
                        "{\n  \"about.nothing\": \"" + specimen.word() + "\",\n"));
    }

    private static void addLiterals(List<Mutation> mutations, Specimen specimen) {
        Rule rule = Rule.DIFFERENT_LITERALS;
        mutations.add(
                replace(
                        "code span left out",
                        rule,
                        CODE,
                        "(## meaning\\n\\n[^\\n`]*)`[^`]+`",
                        "$1" + specimen.word()));
        mutations.add(replace("code left out", rule, CODE, LINE, "$1" + specimen.word()));
        mutations.add(replace("another code", rule, CODE, LINE, "$1331"));
        mutations.add(
                replace(
                        "specification left out",
                        rule,
                        CODE,
                        "(\\[)RFC [0-9]+ (§[0-9.]+\\]\\(rfc)",
                        "$1$2"));
        mutations.add(append("extra link", rule, "[" + specimen.word() + "](code:331)"));
        mutations.add(
                replace("link left out", rule, PAIR, "\\[([0-9]{3})\\]\\(code:[0-9]{3}\\)", "$1"));
        mutations.add(
                replace(
                        "code without its noun",
                        Rule.MISSING_HEAD_NOUN,
                        CODE,
                        "(react: [^\\n]*?)" + specimen.headNoun() + "(?=530)",
                        "$1"));
        mutations.add(
                replace(
                        "code of a message without its noun",
                        Rule.MISSING_HEAD_NOUN,
                        MESSAGES,
                        specimen.headNoun() + "(?=\\{code\\})",
                        ""));
    }

    private static void addTranslations(List<Mutation> mutations, Specimen specimen) {
        mutations.add(append("English words", Rule.FOREIGN_TEXT, "of the user"));
        mutations.add(
                replace(
                        "optional section removed",
                        Rule.MISSING_HEADING,
                        PAIR,
                        "\\n## mixed-up\\n\\n[^\\n]+\\n",
                        ""));
        mutations.add(
                replace(
                        "cause removed",
                        Rule.MISSING_HEADING,
                        CODE,
                        "(?s)### encryption-required.*?\\n(?=### )",
                        ""));
        mutations.add(
                replace(
                        "much added",
                        Rule.UNLIKE_LENGTH,
                        CODE,
                        SECTION,
                        "$1$2 " + specimen.sentence().repeat(20)));
        mutations.add(
                replace(
                        "old fingerprint",
                        Rule.STALE_TRANSLATION,
                        CODE,
                        "source: [0-9a-f]{12}",
                        "source: 0123456789ab"));
        mutations.add(
                replace("no state", Rule.MISSING_FRONT_MATTER, CODE, "review: [a-z]+\\n", ""));
        mutations.add(replace("no pair", Rule.MISSING_FRAGMENT, PAIR, "(?s).*", ""));
        mutations.add(
                replace(
                        "message not translated",
                        Rule.UNTRANSLATED_MESSAGE,
                        SITE_MESSAGES,
                        "(\"about\\.year\": )\"[^\"]+\"",
                        "$1\"Year\""));
    }

    private static Mutation append(String name, Rule rule, String text) {
        return replace(name, rule, CODE, PARAGRAPH, "$1$2" + Matcher.quoteReplacement(text));
    }

    private static Mutation replace(
            String name, Rule rule, String file, String pattern, String replacement) {
        return new Mutation(name, rule, file, text -> text.replaceFirst(pattern, replacement));
    }
}
