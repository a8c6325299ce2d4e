package org.replycodes.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;
import org.replycodes.testing.TestProtocol;

/** The messages that a line may be, the best first. */
class MessageFinderTest {

    private static final MessageFinder FINDER =
            new MessageFinder(
                    new TestProtocol()
                            .server(
                                    server(
                                            "another",
                                            "530 Login incorrect.",
                                            "421 Too many users, try later.",
                                            "550 {path}: No such file"))
                            .server(
                                    server(
                                            "known-one",
                                            "530 Login incorrect.",
                                            "530 Login incorrect, sorry.",
                                            "530 Please login with {USER|PASS} first",
                                            "226 Transfer complete.",
                                            "226 {n}",
                                            "331 User {name} okay, need password for {name}."))
                            .build());

    private static Server server(String id, String... messages) {
        List<ServerMessage> all = new ArrayList<>();
        for (String message : messages) {
            all.add(
                    new ServerMessage(
                            message.substring(0, 3),
                            message.substring(4),
                            "slug",
                            List.of(),
                            false,
                            List.of()));
        }
        return new Server(id, id, "1", Server.Basis.SOURCE, "", all);
    }

    private static List<String> find(String line) {
        return FINDER.find(PastedLine.of(line), 10).stream()
                .map(
                        match ->
                                match.server().id()
                                        + " "
                                        + match.message().number()
                                        + " "
                                        + match.message().text())
                .toList();
    }

    @Test
    void aWholeMessageComesBeforeAPassageAndWellKnownServersComeFirst() {
        assertEquals(
                List.of(
                        "known-one 530 Login incorrect.",
                        "another 530 Login incorrect.",
                        "known-one 530 Login incorrect, sorry."),
                find("530 login  INCORRECT"));
    }

    @Test
    void placeholdersAreFilled() {
        assertEquals(
                List.of("another 550 {path}: No such file"), find("550 /a/b c: No such file."));
        assertEquals(
                "known-one 331 User {name} okay, need password for {name}.",
                find("331 User anna okay, need password for anna.").get(0));
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        String message = "known-one 530 Please login with {USER|PASS} first";
        assertEquals(List.of(message), find("Please login with USER first"));
        assertEquals(
                2000 - 1 + "please login with  first".length(),
                FINDER.find(PastedLine.of("Please login with pass first"), 1).get(0).score());
        assertEquals(
                List.of(true),
                FINDER.find(PastedLine.of("Please login with SSL first"), 9).stream()
                        .map(match -> match.score() < 1000)
                        .toList());
    }

    @Test
    void aPassageComesBeforeCommonWords() {
        assertEquals(
                List.of("known-one 226 Transfer complete."),
                find("226 Transfer complete. 12345 bytes in 3 s"));
        assertEquals(List.of("another 421 Too many users, try later."), find("421 too many users"));
    }

    @Test
    void halfOfTheWordsAreEnoughAndOneWordIsNot() {
        assertEquals(
                List.of("another 421 Too many users, try later."),
                find("try later: many users here"));
        assertEquals(List.of(), find("421 later"));
    }

    @Test
    void onlyTheCodeOfTheLineCountsUnlessItHasNoMatch() {
        assertEquals(List.of("known-one 226 Transfer complete."), find("226 Transfer complete"));
        assertEquals(
                List.of("known-one 530 Login incorrect.", "another 530 Login incorrect."),
                find("430 Login incorrect.").subList(0, 2));
    }

    @Test
    void aMessageThatIsNearlyAllPlaceholderFitsNothing() {
        assertEquals(List.of(), find("226 something else"));
    }

    @Test
    void aLineWithoutWordsFindsNothing() {
        assertEquals(List.of(), find("530"));
        assertEquals(List.of(), find(""));
    }

    @Test
    void theListIsCut() {
        assertEquals(1, FINDER.find(PastedLine.of("530 Login incorrect."), 1).size());
    }
}
