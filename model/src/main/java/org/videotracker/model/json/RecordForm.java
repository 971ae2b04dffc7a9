package org.videotracker.model.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Catalog;

/**
 * The form of any record: an object with a field for each component, by its name. An empty {@code Optional} has no field;
 * every other field must be there, but for those that came later, and no more.
 */
final class RecordForm implements Form<Object> {
    private final MethodHandle constructor;
    private final List<Field> fields;
    private final Map<String, Object> laterFields;

    /**
     * One component.
     *
     * @param key what is written before its value
     * @param isOptional whether the component is an {@code Optional}, of what the form writes and reads
     */
    private record Field(String name, String key, MethodHandle accessor, Form<Object> form, boolean isOptional) {}

    private RecordForm(MethodHandle constructor, List<Field> fields, Map<String, Object> laterFields) {
        this.constructor = constructor;
        this.fields = fields;
        this.laterFields = laterFields;
    }

    /** The same form, which takes a value for a field that is missing since it was not always there. */
    RecordForm withLaterFields(Map<String, Object> values) {
        return new RecordForm(constructor, fields, values);
    }

    static RecordForm of(Class<?> type) {
        return of(
                type,
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    /** With other names for its fields than the components have. */
    static RecordForm of(Class<?> type, List<String> names) {
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            fields.add(field(names.get(i), components[i]));
        }
        return new RecordForm(constructor(type, components), fields, Map.of());
    }

    private static Field field(String name, RecordComponent component) {
        Type type = component.getGenericType();
        boolean isOptional = component.getType() == Optional.class;
        Type held = isOptional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return new Field(name, "\"" + name + "\":", accessor(component), Forms.of(held), isOptional);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " is not public", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be made by others", e);
        }
    }

    /** The names of the fields; those that may be absent end in a question mark. */
    List<String> fieldNames() {
        return fields.stream()
                .map(field -> field.name + (field.isOptional ? "?" : ""))
                .toList();
    }

    @Override
    public void write(Object value, StringBuilder text) {
        text.append('{');
        writeFields(value, text, true);
        text.append('}');
    }

    /** Writes the fields alone, the first without a comma before it if it is the object's first. */
    void writeFields(Object value, StringBuilder text, boolean isFirst) {
        boolean first = isFirst;
        for (Field field : fields) {
            Object content = get(field.accessor, value);
            if (content instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    continue;
                }
                content = optional.get();
            }
            if (!first) {
                text.append(',');
            }
            first = false;
            text.append(field.key);
            field.form.write(content, text);
        }
    }

    @Override
    public Object read(Part part, Catalog catalog) throws UnreadableSessionException {
        Fields found = part.fields();
        Object value = read(found, catalog);
        found.refuseRest();
        return value;
    }

    /** Reads the record from the fields of an object that may have others too. */
    Object read(Fields found, Catalog catalog) throws UnreadableSessionException {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            values[i] = laterFields.containsKey(field.name) && !found.has(field.name)
                    ? laterFields.get(field.name)
                    : read(field, found, catalog);
        }
        return found.owner().make(() -> make(values));
    }

    private static Object read(Field field, Fields found, Catalog catalog) throws UnreadableSessionException {
        if (!field.isOptional) {
            return field.form.read(found.get(field.name), catalog);
        }
        Optional<Part> part = found.find(field.name);
        return part.isPresent() ? Optional.of(field.form.read(part.get(), catalog)) : Optional.empty();
    }

    private static Object get(MethodHandle accessor, Object value) {
        try {
            return (Object) accessor.invokeExact(value);
        } catch (Throwable thrown) {
            throw passed(thrown);
        }
    }

    private Object make(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable thrown) {
            throw passed(thrown);
        }
    }

    /** What records throw is unchecked. */
    private static RuntimeException passed(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
