package org.replycodes.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable maps that keep the order of insertion, which {@link Map#copyOf} does not. */
public final class Ordered {

    private Ordered() {}

    /** Copies a map in its own order. */
    public static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
