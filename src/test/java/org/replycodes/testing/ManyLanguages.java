package org.replycodes.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a content folder with as many languages as one likes: the real ones, and then some that do
 * not exist. To measure how long a full-size site takes.
 */
final class ManyLanguages {

    private ManyLanguages() {}

    /**
     * Writes the folder.
     *
     * @param arguments the real content, the folder to write, and how many languages it shall have
     */
    public static void main(String[] arguments) throws IOException {
        Path content = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        PseudoText text = new PseudoText(content, target);
        text.copyFacts();
        text.copyText();
        String real = Files.readString(content.resolve("languages.json")).strip();
        StringBuilder languages = new StringBuilder(real.substring(0, real.length() - 1).strip());
        for (int number = rows(real); number < Integer.parseInt(arguments[2]); number++) {
            PseudoLanguage language = PseudoLanguage.foreign(number);
            text.translate(language, (path, english) -> english);
            languages.append(",\n  ").append(language.row());
        }
        Files.writeString(target.resolve("languages.json"), languages.append("\n]\n"));
    }

    private static int rows(String languages) {
        return languages.split("\"tag\"").length - 1;
    }
}
