package org.replycodes.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record as a hash of its components, and of nothing else. */
final class RecordModel implements TemplateHashModelEx {

    /** The components of each record type; reflection is slow, and records do not change. */
    private static final ClassValue<Map<String, Method>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    Map<String, Method> components = new LinkedHashMap<>();
                    for (RecordComponent component : type.getRecordComponents()) {
                        Method accessor = component.getAccessor();
                        accessor.setAccessible(true);
                        components.put(component.getName(), accessor);
                    }
                    return components;
                }
            };

    private final Record shown;
    private final Map<String, Method> components;
    private final ObjectWrapper wrapper;

    RecordModel(Record shown, ObjectWrapper wrapper) {
        this.shown = shown;
        this.components = COMPONENTS.get(shown.getClass());
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Method component = components.get(key);
        if (component == null) {
            throw new UnknownNameException(
                    shown.getClass().getSimpleName() + " has no " + key, key, components.keySet());
        }
        return wrapper.wrap(value(component));
    }

    private Object value(Method component) throws TemplateModelException {
        try {
            return component.invoke(shown);
        } catch (ReflectiveOperationException exception) {
            throw new TemplateModelException("cannot read " + component.getName(), exception);
        }
    }

    @Override
    public boolean isEmpty() {
        return components.isEmpty();
    }

    @Override
    public int size() {
        return components.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(List.copyOf(components.keySet()), wrapper);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (Method component : components.values()) {
            values.add(value(component));
        }
        return new SimpleCollection(values, wrapper);
    }
}
