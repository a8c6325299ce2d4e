package org.replycodes.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a content folder about a protocol with as many reply codes as one likes. To measure how
 * the work of a build grows: n codes make n·(n − 1) / 2 pairs.
 */
final class ManyCodes {

    private static final String DATASET = "dataset/toy/";
    private static final String DEFINED_IN = "\"specification\": \"toy1\", \"section\": \"1\"";

    /** The first code, 100, as a number; every number behind it is a code as well. */
    private static final int FIRST = 100;

    private static final int MOST = 600;
    private static final int CODES_OF_A_COMMAND = 9;
    private static final int FACTS = 8;
    private static final int VALUES = 5;

    private ManyCodes() {}

    /**
     * Writes the folder.
     *
     * @param arguments an empty folder, in which {@code content} is made, and how many codes there
     *     shall be, at most {@value #MOST}
     */
    public static void main(String[] arguments) {
        TestSite.of(Path.of(arguments[0]), content -> write(content, codes(arguments[1])));
    }

    private static List<String> codes(String number) {
        int last = FIRST + Math.min(MOST, Integer.parseInt(number));
        return IntStream.range(FIRST, last).mapToObj(Integer::toString).toList();
    }

    private static void write(TestContent content, List<String> codes) {
        for (String file :
                List.of(
                        "codes/220",
                        "codes/250",
                        "codes/331",
                        "codes/450",
                        "codes/530",
                        "codes/550",
                        "commands/get",
                        "commands/greeting",
                        "commands/pass",
                        "commands/user",
                        "dialogues/550",
                        "other-numbers",
                        "pairs",
                        "client-constants",
                        "server-messages/demod")) {
            content.delete(DATASET + file + ".json");
        }
        content.write(DATASET + "protocol.json", protocol());
        codes.forEach(code -> content.write(DATASET + "codes/" + code + ".json", entry(code)));
        for (int start = 0; start < codes.size(); start += CODES_OF_A_COMMAND) {
            String verb = "X" + letters(start / CODES_OF_A_COMMAND);
            content.write(
                    DATASET + "commands/" + verb.toLowerCase(Locale.ROOT) + ".json",
                    command(
                            verb,
                            codes.subList(
                                    start, Math.min(start + CODES_OF_A_COMMAND, codes.size()))));
        }
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    private static String protocol() {
        String outcomes = "preliminary completion intermediate transient permanent protected";
        List<String> classes = new ArrayList<>();
        for (String outcome : outcomes.split(" ")) {
            classes.add(
                    "{ \"digit\": "
                            + (classes.size() + 1)
                            + ", \"outcome\": \""
                            + outcome
                            + "\" }");
        }
        String values =
                IntStream.range(0, VALUES)
                        .mapToObj(value -> "\"v" + value + "\"")
                        .collect(Collectors.joining(", "));
        String facts =
                IntStream.range(0, FACTS)
                        .mapToObj(
                                fact ->
                                        "{ \"key\": \"f"
                                                + fact
                                                + "\", \"values\": ["
                                                + values
                                                + "] }")
                        .collect(Collectors.joining(",\n    "));
        String axes =
                IntStream.range(0, FACTS)
                        .mapToObj(fact -> ", \"f" + fact + "\"")
                        .collect(Collectors.joining());
        return """
        {
          "protocol": "toy",
          "name": "TOY",
          "classes": [
            CLASSES
          ],
          "groups": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
          "phases": [{ "key": "first" }, { "key": "any-time", "anyCommand": true }],
          "stages": ["greet", "talk"],
          "facts": [
            FACTS
          ],
          "axes": ["class", "group", "commands"AXES],
          "decision": "f0",
          "wellKnownServers": [],
          "wellKnownClients": []
        }
        """
                .replace("CLASSES", String.join(",\n    ", classes))
                .replace("FACTS", facts)
                .replace("AXES", axes);
    }

    private static String entry(String code) {
        // Spread by the digits of the number in another base, so that no two codes are alike.
        String facts =
                IntStream.range(0, FACTS)
                        .mapToObj(fact -> "\"f" + fact + "\": \"v" + value(code, fact) + "\"")
                        .collect(Collectors.joining(", "));
        return """
        {
          "code": "CODE",
          "standing": "standard",
          "definedBy": [{ DEFINED }],
          "rfcText": { "text": "Reply CODE.", DEFINED },
          "stages": ["talk"],
          "facts": { FACTS }
        }
        """
                .replace("CODE", code)
                .replace("DEFINED", DEFINED_IN)
                .replace("FACTS", facts);
    }

    private static int value(String code, int fact) {
        int number = Integer.parseInt(code) * (2 * fact + 7);
        return number / (fact + 1) % VALUES;
    }

    private static String command(String verb, List<String> codes) {
        String replies =
                codes.stream()
                        .map(code -> "{ \"code\": \"" + code + "\", " + DEFINED_IN + " }")
                        .collect(Collectors.joining(",\n      "));
        return """
        {
          "command": "VERB",
          "standing": "standard",
          "definedBy": [{ DEFINED }],
          "stage": "talk",
          "replies": {
            "first": [
              REPLIES
            ]
          }
        }
        """
                .replace("VERB", verb)
                .replace("DEFINED", DEFINED_IN)
                .replace("REPLIES", replies);
    }
}
