package org.replycodes.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replycodes.language.Direction;
import org.replycodes.text.Html;

/** Templates see the components of records, and nothing that could reach further. */
class RecordModelTest {

    private static final PageWrapper WRAPPER = new PageWrapper(Configuration.VERSION_2_3_35);

    record Shown(String code, List<String> commands, Html summary, Direction direction) {}

    private static RecordModel model() throws TemplateModelException {
        Shown shown = new Shown("550", List.of("RETR"), new Html("<b>no</b>"), Direction.RTL);
        return assertInstanceOf(RecordModel.class, WRAPPER.wrap(shown));
    }

    @Test
    void anUnknownComponentIsAnsweredWithTheRealNames() throws TemplateModelException {
        RecordModel model = model();
        UnknownNameException near =
                assertThrows(UnknownNameException.class, () -> model.get("codes"));
        assertEquals("Shown has no codes", near.getMessageWithoutStackTop());
        assertEquals("did you mean `code`?", near.hint());
        UnknownNameException far =
                assertThrows(UnknownNameException.class, () -> model.get("sections"));
        assertEquals("there are: code, commands, summary, direction", far.hint());
    }

    @Test
    void methodsAreNoComponents() throws TemplateModelException {
        RecordModel model = model();
        for (String name : List.of("getClass", "class", "toString", "hashCode", "code()")) {
            assertThrows(TemplateModelException.class, () -> model.get(name), name);
        }
    }

    @Test
    void componentsAreListedInTheirOrder() throws TemplateModelException {
        List<String> keys = new ArrayList<>();
        for (var names = model().keys().iterator(); names.hasNext(); ) {
            keys.add(assertInstanceOf(TemplateScalarModel.class, names.next()).getAsString());
        }
        assertEquals(List.of("code", "commands", "summary", "direction"), keys);
        assertEquals(4, model().size());
    }

    @Test
    void textIsTextAndOnlyHtmlIsMarkup() throws TemplateModelException {
        assertInstanceOf(TemplateScalarModel.class, model().get("code"));
        assertInstanceOf(TemplateHTMLOutputModel.class, model().get("summary"));
    }

    @Test
    void anEnumIsItsWord() throws TemplateModelException {
        assertEquals(
                Direction.RTL.toString(),
                assertInstanceOf(TemplateScalarModel.class, model().get("direction"))
                        .getAsString());
    }

    @Test
    void anObjectThatIsNoRecordIsRefused() {
        for (Object object :
                List.of(
                        new Object(),
                        Optional.of("550"),
                        Path.of("x"),
                        Locale.ROOT,
                        new StringBuilder("x"),
                        RecordModelTest.class,
                        Thread.currentThread())) {
            TemplateModelException refusal =
                    assertThrows(TemplateModelException.class, () -> WRAPPER.wrap(object));
            assertEquals(
                    "a template cannot see a " + object.getClass().getSimpleName(),
                    refusal.getMessage());
        }
    }
}
