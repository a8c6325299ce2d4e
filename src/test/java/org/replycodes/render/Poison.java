package org.replycodes.render;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.replycodes.page.Page;
import org.replycodes.page.PagePath;
import org.replycodes.text.Html;

/** Replaces every text in a page record, however deep, by another text. */
final class Poison {

    private final String text;

    private Poison(String text) {
        this.text = text;
    }

    /**
     * The page with a text in place of each of its own. Lists have every element twice; what is
     * empty stays empty, and so do markup and the path of the page.
     */
    static Page in(Page page, String text) {
        return (Page) new Poison(text).poisoned(page);
    }

    private Object poisoned(Object value) {
        if (value instanceof String original) {
            return original.isEmpty() ? original : text;
        }
        if (value instanceof List<?> list) {
            List<Object> twice = new ArrayList<>();
            list.forEach(element -> twice.addAll(List.of(poisoned(element), poisoned(element))));
            return twice;
        }
        if (value instanceof Record original
                && !(value instanceof Html)
                && !(value instanceof PagePath)) {
            return record(original);
        }
        return value;
    }

    private Object record(Record original) {
        RecordComponent[] components = original.getClass().getRecordComponents();
        try {
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
                values.add(poisoned(component.getAccessor().invoke(original)));
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = original.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(original.getClass() + Arrays.toString(components), e);
        }
    }
}
