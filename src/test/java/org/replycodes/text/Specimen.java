package org.replycodes.text;

import java.util.List;
import java.util.Map;

/**
 * What a language needs so that faults can be planted into it.
 *
 * @param word a word that takes the place of something left out
 * @param sentence a sentence without a fault
 * @param headNoun what stands before a code
 * @param decomposed a letter and its mark as two characters
 * @param space what parts two words
 * @param foreign words of another language
 * @param refused name → a form that the language refuses, behind a word of its own
 */
record Specimen(
        String word,
        String sentence,
        String headNoun,
        String decomposed,
        String space,
        String foreign,
        Map<String, String> refused) {

    private static final Map<String, Specimen> ALL =
            Map.of(
                    "en",
                    new Specimen(
                            "this",
                            "Read the whole text of the reply and then do what it asks for.",
                            "",
                            "e\u0301",
                            " ",
                            "ユーザー名またはパスワードの誤り",
                            Map.ofEntries(
                                    Map.entry("straight quotes", " of \"anna\""),
                                    Map.entry("straight apostrophe", " of the user's"),
                                    Map.entry("space before a comma", " , or not"),
                                    Map.entry("space before a stop", " ."),
                                    Map.entry("word twice", " of the the user"),
                                    Map.entry("no serial comma", ": 331, 530 and 550"),
                                    Map.entry("British spelling", " behaviour"),
                                    Map.entry("Arabic digit", " \u0665 times"),
                                    Map.entry("banned word", " error code"))),
                    "ja",
                    new Specimen(
                            "これ",
                            "応答を最後まで読んでから次のことをしてください。",
                            "コード",
                            "か\u3099",
                            "",
                            "wrong user name or password",
                            Map.ofEntries(
                                    Map.entry("half-width comma", ", または"),
                                    Map.entry("half-width stop", "です."),
                                    Map.entry("half-width brackets", "(名前)"),
                                    Map.entry("half-width colon", ": 名前"),
                                    Map.entry("space before Latin", " FTP"),
                                    Map.entry("space behind Latin", "FTP の名前"),
                                    Map.entry("straight quotes", "\"名前\""),
                                    Map.entry("English quotes", "“名前”"),
                                    Map.entry("full-width digit", "５回"),
                                    Map.entry("Arabic digit", "\u0665回"),
                                    Map.entry("plain style", "である。"),
                                    Map.entry("full-width letter", "Ａ"),
                                    Map.entry("half-width katakana", "ｻｰﾊﾞｰ"),
                                    Map.entry("banned word", "エラーコード"),
                                    Map.entry("word without its long vowel", "サーバの名前"))),
                    "ar",
                    new Specimen(
                            "هذا",
                            "اقرأ نص الاستجابة كله ثم افعل ما يليه دون انتظار.",
                            "الرمز ",
                            "ا\u0654",
                            " ",
                            "wrong user name or password",
                            Map.ofEntries(
                                    Map.entry("Latin comma", ", أو غيره"),
                                    Map.entry("Latin semicolon", "; أو غيره"),
                                    Map.entry("Latin question mark", "?"),
                                    Map.entry("space before a comma", " ، أو غيره"),
                                    Map.entry("space before a stop", " ."),
                                    Map.entry("straight quotes", " \"الاسم\""),
                                    Map.entry("English quotes", " “الاسم”"),
                                    Map.entry("Arabic digit", " ٥ مرات"),
                                    Map.entry("Persian digit", " ۵ مرات"),
                                    Map.entry("tatweel", "ـ"),
                                    Map.entry("glued particle", " و5 مرات"),
                                    Map.entry("glued article", " ال5 مرات"),
                                    Map.entry("numbers with a slash", " 750/850"),
                                    Map.entry("banned word", " كود"))));

    /** Copies the map. */
    Specimen {
        refused = Map.copyOf(refused);
    }

    /** The specimen of a language; a new language needs one. */
    static Specimen of(String tag) {
        if (!ALL.containsKey(tag)) {
            throw new IllegalArgumentException("no specimen of " + tag + ": add one");
        }
        return ALL.get(tag);
    }

    /** The names of the refused forms, in order. */
    List<String> refusedForms() {
        return refused.keySet().stream().sorted().toList();
    }
}
