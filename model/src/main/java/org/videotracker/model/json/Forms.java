package org.videotracker.model.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Playback;

/**
 * Finds the form of any type that commands are made of: a few short ones for identities and values, and for every other record the
 * {@link RecordForm}.
 */
final class Forms {
    private static final int MAX_ENTRIES = 65_536;

    private static final Map<Class<?>, Form<?>> SHORT = Map.ofEntries(
            Map.entry(
                    String.class, form(JsonPrinter::quote, (part, _) -> part.text(ReadLimits.DEFAULT.stringLength()))),
            Map.entry(boolean.class, Forms.<Boolean>form((flag, text) -> text.append(flag), (part, _) -> part.flag())),
            Map.entry(int.class, integer()),
            Map.entry(Integer.class, integer()),
            Map.entry(
                    long.class,
                    Forms.<Long>form(
                            (number, text) -> text.append(number),
                            (part, _) -> part.integer(Long.MIN_VALUE, Long.MAX_VALUE))),
            Map.entry(double.class, number()),
            Map.entry(Double.class, number()),
            Map.entry(Value.class, form(Forms::writeValue, (part, _) -> readValue(part))),
            Map.entry(ModuleId.class, named(ModuleId::toString, (part, _) -> ModuleReader.id(part))),
            Map.entry(AssetId.class, named(AssetId::hash, (part, _) -> AssetReader.id(part))),
            Map.entry(PortRef.class, named(Keys::of, (part, _) -> port(part))),
            Map.entry(Ratio.class, named(Ratio::toString, (part, _) -> StepJson.ratio(part))),
            Map.entry(Step.class, form(Forms::writeStep, (part, _) -> readStep(part))),
            Map.entry(ModuleType.class, named(ModuleType::name, ModuleReader::type)),
            Map.entry(ParameterAddress.class, AddressForm.INSTANCE),
            Map.entry(
                    Expression.class,
                    Forms.<Expression>form(
                            (expression, text) -> JsonPrinter.compact(ExpressionJson.write(expression), text),
                            (part, _) -> ExpressionJson.read(part))),
            Map.entry(
                    Session.class,
                    form(SessionJson::writeLine, (part, catalog) -> SessionJson.read(part.json(), catalog))));

    /** What is meant where a field is missing that the first lines of journals did not have. */
    private static final Map<Class<?>, Map<String, Object>> LATER_FIELDS =
            Map.of(StepPattern.class, Map.of("swing", StepPattern.STRAIGHT), Playback.class, Map.of("fills", false));

    /** Made when they are first asked for, by any thread. */
    private static final ClassValue<Form<?>> FORMS = new ClassValue<>() {
        @Override
        protected Form<?> computeValue(Class<?> type) {
            return make(type);
        }
    };

    private Forms() {}

    /** How a value of some type is read. */
    interface Reading<T> {
        T read(Part part, Catalog catalog) throws UnreadableSessionException;
    }

    /**
     * The form of a type.
     *
     * @throws IllegalStateException if it has none, a mistake that the tests of every kind of command find
     */
    @SuppressWarnings("unchecked") // a form is only given what its own type holds
    static Form<Object> of(Type type) {
        return (Form<Object>)
                (type instanceof ParameterizedType generic ? collection(generic) : FORMS.get((Class<?>) type));
    }

    private static Form<?> make(Class<?> type) {
        Form<?> shortForm = SHORT.get(type);
        if (shortForm != null) {
            return shortForm;
        }
        if (type.isEnum()) {
            return choice(type.asSubclass(Enum.class));
        }
        if (type == LinkId.class) {
            return RecordForm.of(type, List.of("from", "to")); // as in a session file
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("there is no form for " + type);
        }
        RecordForm form = RecordForm.of(type).withLaterFields(LATER_FIELDS.getOrDefault(type, Map.of()));
        return type == Asset.Sound.class || type == Asset.Picture.class ? withLegalPaths(form) : form;
    }

    private static Form<?> collection(ParameterizedType type) {
        Type[] held = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return list(of(held[0]));
        }
        if (type.getRawType() == TreePMap.class && held[0] == String.class) {
            return map(of(held[1]), Function.identity(), value -> value.trail().name(), TreePMap::from);
        }
        if (type.getRawType() == PMap.class && held[0] == ModuleId.class) {
            return map(
                    of(held[1]),
                    ModuleId::toString,
                    value -> ModuleReader.id(value, value.trail().name()),
                    HashTreePMap::from);
        }
        throw new IllegalStateException("there is no form for " + type);
    }

    static <T> Form<T> form(BiConsumer<T, StringBuilder> writing, Reading<T> reading) {
        return new Form<>() {
            @Override
            public void write(T value, StringBuilder text) {
                writing.accept(value, text);
            }

            @Override
            public T read(Part part, Catalog catalog) throws UnreadableSessionException {
                return reading.read(part, catalog);
            }
        };
    }

    /** The form of what a short text without special characters says. */
    private static <T> Form<T> named(Function<T, String> name, Reading<T> reading) {
        return form((value, text) -> JsonPrinter.quote(name.apply(value), text), reading);
    }

    private static Form<Integer> integer() {
        return form(
                (number, text) -> text.append(number), (part, _) -> part.integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static Form<Double> number() {
        return form((number, text) -> text.append(Numerals.shortest(number)), (part, _) -> part.finiteNumber());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of an enum is only known at run time
    private static Form<?> choice(Class<? extends Enum> type) {
        return Forms.<Enum<?>>form(
                (constant, text) -> text.append('"').append(constant.name()).append('"'),
                (part, _) -> (Enum<?>) part.option(type));
    }

    private static Form<List<Object>> list(Form<Object> held) {
        return form(
                (items, text) -> {
                    text.append('[');
                    for (int i = 0; i < items.size(); i++) {
                        text.append(i == 0 ? "" : ",");
                        held.write(items.get(i), text);
                    }
                    text.append(']');
                },
                (part, catalog) -> {
                    List<Object> items = new ArrayList<>();
                    for (Part item : part.items(MAX_ENTRIES)) {
                        items.add(held.read(item, catalog));
                    }
                    return items;
                });
    }

    private static <K, M extends Map<K, Object>> Form<M> map(
            Form<Object> held, Function<K, String> name, KeyReading<K> key, Function<Map<K, Object>, M> made) {
        return form(
                (map, text) -> {
                    text.append('{');
                    String separator = "";
                    for (Map.Entry<K, Object> entry : map.entrySet()) {
                        text.append(separator);
                        JsonPrinter.quote(name.apply(entry.getKey()), text);
                        text.append(':');
                        held.write(entry.getValue(), text);
                        separator = ",";
                    }
                    text.append('}');
                },
                (part, catalog) -> {
                    Map<K, Object> map = new HashMap<>();
                    for (Part value : part.entries(MAX_ENTRIES).values()) {
                        map.put(key.of(value), held.read(value, catalog));
                    }
                    return made.apply(map);
                });
    }

    /** Reads the key under which a part stands. */
    private interface KeyReading<K> {
        K of(Part value) throws UnreadableSessionException;
    }

    private static Form<Object> withLegalPaths(RecordForm form) {
        return form(form::write, (part, catalog) -> {
            for (String path : List.of("source", "playable")) {
                Part named = part.fields().get(path);
                AssetReader.checked(named, named.text(Asset.MAX_TEXT_LENGTH));
            }
            return form.read(part, catalog);
        });
    }

    private static void writeStep(Step step, StringBuilder text) {
        JsonPrinter.compact(Json.struct(StepJson.write(step)), text);
    }

    private static Step readStep(Part part) throws UnreadableSessionException {
        Fields fields = part.fields();
        Step step = StepJson.read(fields);
        fields.refuseRest();
        return step;
    }

    private static void writeValue(Value value, StringBuilder text) {
        switch (value) {
            case Value.Numeric(double number) -> text.append(Numerals.shortest(number));
            case Value.Text(String content) -> JsonPrinter.quote(content, text);
        }
    }

    private static Value readValue(Part part) throws UnreadableSessionException {
        return part.json() instanceof Json.Text
                ? Value.of(part.text(ReadLimits.DEFAULT.stringLength()))
                : Value.of(part.finiteNumber());
    }

    /** A module's identity, a dot, and the name of one of its ports. */
    static PortRef port(Part part) throws UnreadableSessionException {
        String text = part.text(ReadLimits.DEFAULT.nameLength());
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw part.error(
                    "\"" + Part.shortened(text) + "\" names no port.", "Write the module's uuid, a dot and a port.");
        }
        return new PortRef(ModuleReader.id(part, text.substring(0, dot)), text.substring(dot + 1));
    }
}
