package org.replycodes.problem;

import java.util.Locale;

/**
 * Every rule of the project. The name is what a problem shows and what the author's guide explains;
 * it never changes its meaning.
 */
public enum Rule {
    // Files and their text.
    /** A file that has to exist does not. */
    MISSING_FILE,
    /** A file or folder that the author's guide does not know. */
    UNEXPECTED_FILE,
    /** A symbolic link, which could lead out of the content. */
    SYMBOLIC_LINK,
    /** A file that the system does not let us read. */
    UNREADABLE_FILE,
    /** A file above the limit of its kind. */
    FILE_TOO_LARGE,
    /** Bytes that are not UTF-8. */
    INVALID_UTF_8,
    /** A character that is invisible, turns text round, or has no meaning. */
    FORBIDDEN_CHARACTER,
    /** A letter and its accent written as two characters. */
    DECOMPOSED_TEXT,

    // JSON.
    /** Text that is not JSON. */
    INVALID_JSON,
    /** JSON that is nested too deeply or has too long a number. */
    JSON_LIMIT,
    /** A key that stands twice in one object. */
    DUPLICATE_KEY,
    /** A key that the author's guide does not know. */
    UNKNOWN_KEY,
    /** A key that has to be there. */
    MISSING_KEY,
    /** A text where a list belongs, and the like. */
    WRONG_TYPE,
    /** A text without a word in it. */
    EMPTY_TEXT,
    /** A word that is none of those allowed at its place. */
    UNKNOWN_VALUE,
    /** A text that is not of the form its place asks for. */
    INVALID_VALUE,
    /** A thing that stands twice in a list of different things. */
    DUPLICATE_ENTRY,
    /** A file whose content says it is another file. */
    PATH_MISMATCH,

    // Names that refer to something.
    /** A reply code that has no file. */
    UNKNOWN_CODE,
    /** A number that is neither a reply code nor one of the other numbers. */
    UNKNOWN_NUMBER,
    /** A command that has no file. */
    UNKNOWN_COMMAND,
    /** A specification that is not listed. */
    UNKNOWN_SPECIFICATION,
    /** A section that its specification does not have. */
    UNKNOWN_SECTION,
    /** A stage that the protocol does not have. */
    UNKNOWN_STAGE,
    /** A phase that the protocol does not have. */
    UNKNOWN_PHASE,
    /** A fact that the protocol does not ask for. */
    UNKNOWN_FACT,
    /** A row of comparisons that is neither a fact nor computed. */
    UNKNOWN_AXIS,
    /** A server that has no file. */
    UNKNOWN_SERVER,
    /** A client that is not listed. */
    UNKNOWN_CLIENT,
    /** A protocol that has no folder. */
    UNKNOWN_PROTOCOL,

    // The dataset as a whole.
    /** A code whose first digit is no class of the protocol. */
    UNDECLARED_CLASS,
    /** A code whose second digit is no group of the protocol. */
    UNDECLARED_GROUP,
    /** A code that leaves a fact of the protocol open. */
    MISSING_FACT,
    /** Several values for a fact that has one. */
    TOO_MANY_VALUES,
    /** A standing that the sections named do not bear out. */
    STANDING_MISMATCH,
    /** A code that no command receives. */
    UNANSWERED_CODE,
    /** Commands named for a code whose commands follow from the tables. */
    COMPUTED_COMMANDS,
    /** A command that is said to receive a code, against its table. */
    OUTSIDE_TABLE,
    /** Twins that are not two codes with different outcomes. */
    UNLIKE_TWINS,
    /** A job that a single code does. */
    LONELY_JOB,
    /** A dialogue that does not end in its code, or in which its command is not sent. */
    DIALOGUE_END,
    /** A line of a dialogue without a speaker, or without a reply where one belongs. */
    DIALOGUE_LINE,
    /** A pair that is not two different codes, the lower one first. */
    PAIR_ORDER,
    /** A claim without a source. */
    MISSING_SOURCE,

    // Dates.
    /** A file that changed without a new date. */
    UNDATED_CHANGE,
    /** A date of change for a file that does not exist. */
    UNKNOWN_FILE,

    // Fragments and messages.
    /** A fragment that a language has to have. */
    MISSING_FRAGMENT,
    /** A line of front matter that has to be there. */
    MISSING_FRONT_MATTER,
    /** Front matter that the author's guide does not know. */
    UNKNOWN_FRONT_MATTER,
    /** A section or a part of a fragment that has to be there. */
    MISSING_HEADING,
    /** A heading that is none of the keys of its fragment. */
    UNKNOWN_HEADING,
    /** Sections in another order than that of the author's guide. */
    HEADING_ORDER,
    /** Text that is longer than its place allows. */
    TEXT_TOO_LONG,
    /** HTML in a fragment. */
    RAW_HTML,
    /** An image in a fragment. */
    IMAGE,
    /** A link that names nothing of the site and is no outside address. */
    BAD_LINK,
    /** A link that names something that does not exist. */
    DEAD_LINK,
    /** A verb in running text without backticks. */
    BARE_VERB,
    /** A message with a brace too many or a variable that does not exist. */
    MALFORMED_MESSAGE,
    /** A message that pages need and a language does not have. */
    MISSING_MESSAGE,
    /** A message that no page uses. */
    UNUSED_MESSAGE,
    /** A message whose placeholders are not those of its place. */
    WRONG_PLACEHOLDERS,
    /** A message in which a list of verbs or a number does not stand last behind a colon. */
    LIST_NOT_LAST,
    /** A note on a message or a constant that the dataset does not have. */
    UNUSED_NOTE,

    // Languages.
    /** A text whose letters are not those of its language, or that is still English. */
    FOREIGN_TEXT,
    /** A form that a language refuses: punctuation, spacing, a banned word. */
    REFUSED_FORM,
    /** A code without the noun that a language puts before it. */
    MISSING_HEAD_NOUN,
    /** A translation with other codes, literals or links than its original. */
    DIFFERENT_LITERALS,
    /** A message that is the same as in the original. */
    UNTRANSLATED_MESSAGE,
    /** A text of a translation that is much shorter or longer than its original makes it. */
    UNLIKE_LENGTH(Level.WARNING),
    /** A translation of an original that has changed. */
    STALE_TRANSLATION(Level.WARNING),

    // Templates.
    /** A template that cannot be read or names what its page does not have. */
    INVALID_TEMPLATE;

    private final Level level;

    Rule() {
        this(Level.ERROR);
    }

    Rule(Level level) {
        this.level = level;
    }

    /** Its name in messages and in the author's guide. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much a breach of it weighs. */
    public Level level() {
        return level;
    }

    @Override
    public String toString() {
        return id();
    }
}
