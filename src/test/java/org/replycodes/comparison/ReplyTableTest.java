package org.replycodes.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.testing.TestProtocol;

/** The table turned round: which commands may receive a code, and which rows make relations. */
class ReplyTableTest {

    private static final ReplyCode CODE = new ReplyCode("450");
    private static final ReplyCode OTHER = new ReplyCode("550");

    private static ReplyTable table(TestProtocol protocol) {
        return new ReplyTable(protocol.build());
    }

    @Test
    void commandsStandInTheOrderOfTheProtocol() {
        ReplyTable table =
                table(
                        new TestProtocol()
                                .codes("450", "550")
                                .rows("STOR", "first", "450")
                                .rows("DELE", "first", "450", "550")
                                .rows("RETR", "second", "450"));
        assertEquals(List.of("DELE", "RETR", "STOR"), table.commands(CODE));
        assertEquals(List.of("DELE"), table.sharedCommands(CODE, OTHER));
        assertEquals(List.of("DELE"), table.sharedCommands(OTHER, CODE));
    }

    @Test
    void rowsOfOtherDocumentsMakeNoRelations() {
        ReplyTable table =
                table(
                        new TestProtocol()
                                .codes("450")
                                .rows("DELE", "first", "450")
                                .row("RETR", "first", "450", TestProtocol.ADVICE, ""));
        assertEquals(List.of("DELE"), table.commands(CODE));
        assertEquals(List.of("DELE", "RETR"), List.copyOf(table.rows(CODE).keySet()));
    }

    @Test
    void rowsThatAGatewaySendsMakeNoRelations() {
        ReplyTable table =
                table(
                        new TestProtocol()
                                .codes("450")
                                .row("RETR", "first", "450", TestProtocol.STANDARD, "gateway"));
        assertEquals(List.of(), table.commands(CODE));
        assertEquals(1, table.rows(CODE).get("RETR").size());
    }

    @Test
    void aCodeThatAnswersEveryCommandHasARowForEachButTheEvents() {
        ReplyTable table =
                table(
                        new TestProtocol()
                                .answersAll("450")
                                .codes("550")
                                .rows("DELE", "first", "450")
                                .rows("RETR", "first", "550")
                                .rows("greeting", "first", "550"));
        assertEquals(
                List.of(new Reply(CODE, "any", TestProtocol.STANDARD, "")),
                table.standardRows(CODE).get("RETR"));
        assertEquals(
                List.of(new Reply(CODE, "first", TestProtocol.STANDARD, "")),
                table.standardRows(CODE).get("DELE"));
        assertEquals(List.of("DELE", "RETR"), table.commands(CODE));
        assertEquals(List.of("DELE"), List.copyOf(table.rows(CODE).keySet()));
    }

    @Test
    void aCodeInNoTableHasNoCommands() {
        ReplyTable table = table(new TestProtocol().codes("450"));
        assertEquals(List.of(), table.commands(CODE));
        assertEquals(List.of(), table.sharedCommands(CODE, OTHER));
    }
}
