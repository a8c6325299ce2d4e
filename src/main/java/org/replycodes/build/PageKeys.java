package org.replycodes.build;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.replycodes.page.Page;
import org.replycodes.text.Html;
import org.replycodes.text.PieceMemory;

/**
 * Tells pages apart by what they are made from: a page whose key is that of its published file need
 * not be rendered again. May be used by several threads.
 */
final class PageKeys {

    /** The components of each record type; reflection is slow, and records do not change. */
    private static final ClassValue<List<Method>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    List<Method> components = new ArrayList<>();
                    for (RecordComponent component : type.getRecordComponents()) {
                        Method accessor = component.getAccessor();
                        accessor.setAccessible(true);
                        components.add(accessor);
                    }
                    return components;
                }
            };

    /**
     * FNV-1a, 64 bits: a page is held against one other, and a false match is out of the question.
     */
    private static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private static final int SHORTEST_KEPT = 48;

    private final long context;
    private final PieceMemory<Long> memory = new PieceMemory<>();

    /**
     * Keys for the pages of one language.
     *
     * @param context everything else that the pages are made from, templates and labels above all
     */
    PageKeys(String context) {
        this.context = of(context);
    }

    /** The key of a page with what search engines read of it. */
    String of(Page page, Html head) {
        long hash = combine(combine(context, value(page)), value(head));
        return String.format(Locale.ROOT, "%016x", hash);
    }

    private long value(Object value) {
        if (value instanceof String text) {
            return text.length() < SHORTEST_KEPT ? of(text) : memory.recall(text, () -> of(text));
        }
        if (value instanceof Html html) {
            return value(html.markup());
        }
        if (value instanceof List<?> list) {
            long hash = list.size();
            for (Object item : list) {
                hash = combine(hash, value(item));
            }
            return hash;
        }
        if (value instanceof Record shown) {
            return ofRecord(shown);
        }
        if (value instanceof Integer || value instanceof Boolean || value instanceof Enum<?>) {
            return of(value.toString());
        }
        throw new IllegalStateException("a page has a " + value.getClass().getName());
    }

    private long ofRecord(Record shown) {
        long hash = of(shown.getClass().getName());
        for (Method component : COMPONENTS.get(shown.getClass())) {
            try {
                hash = combine(hash, value(component.invoke(shown)));
            } catch (ReflectiveOperationException exception) {
                throw new IllegalStateException("cannot read " + component, exception);
            }
        }
        return hash;
    }

    private static long combine(long hash, long other) {
        return Long.rotateLeft(hash * PRIME, 23) ^ other * START;
    }

    private static long of(String text) {
        long hash = START;
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * PRIME;
        }
        return hash;
    }
}
