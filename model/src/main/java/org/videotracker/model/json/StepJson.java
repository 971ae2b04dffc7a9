package org.videotracker.model.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pcollections.TreePMap;
import org.videotracker.model.pattern.Conditions;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.TrigCondition;

/** A step as a session file and a journal have it: of its fields only those that differ from a rest's. */
final class StepJson {

    private StepJson() {}

    static Map<String, Json> write(Step step) {
        return switch (step) {
            case Step(
                    var index,
                    var length,
                    var note,
                    var conditions,
                    var micro,
                    var retrigger,
                    var slides,
                    var locks) -> {
                Map<String, Json> fields = new TreeMap<>();
                putUnless(fields, "index", index, Step.NONE);
                putUnless(fields, "length", length, Step.REST.length());
                putUnless(fields, "note", note, Step.NONE);
                putConditions(fields, conditions);
                putUnless(fields, "micro", micro);
                putUnless(fields, "retrigger", retrigger.count(), Retrigger.NONE.count());
                putUnless(fields, "ramp", retrigger.ramp());
                if (slides) {
                    fields.put("slide", Json.flag(true));
                }
                if (!locks.isEmpty()) {
                    Map<String, Json> values = new TreeMap<>();
                    locks.forEach((name, value) -> values.put(name, Json.number(value.doubleValue())));
                    fields.put("locks", Json.struct(values));
                }
                yield fields;
            }
        };
    }

    private static void putConditions(Map<String, Json> fields, Conditions conditions) {
        switch (conditions) {
            case Conditions(var ratio, var trig, var chance) -> {
                putUnless(fields, "chance", chance, Conditions.NONE.chance());
                if (!ratio.equals(Ratio.ALWAYS)) {
                    fields.put("ratio", Json.text(ratio.toString()));
                }
                if (trig != TrigCondition.NONE) {
                    fields.put("condition", Json.text(trig.text()));
                }
            }
        }
    }

    private static void putUnless(Map<String, Json> fields, String name, int value, int usual) {
        if (value != usual) {
            fields.put(name, Json.number((long) value));
        }
    }

    private static void putUnless(Map<String, Json> fields, String name, double value) {
        if (value != 0) {
            fields.put(name, Json.number(value));
        }
    }

    static Step read(Fields fields) throws UnreadableSessionException {
        int index = fields.integer("index", Step.NONE, Step.MAX_INDEX, Step.NONE);
        int length = fields.integer("length", 1, Step.MAX_LENGTH, Step.REST.length());
        int note = fields.integer("note", Step.NONE, Step.MAX_NOTE, Step.NONE);
        double micro = number(fields, "micro", Step.MAX_MICRO);
        int count = fields.integer("retrigger", 1, Retrigger.MAX_COUNT, Retrigger.NONE.count());
        Retrigger retrigger = new Retrigger(count, number(fields, "ramp", 1));
        boolean slides = fields.flag("slide", false);
        Optional<Part> locksPart = fields.find("locks");
        TreePMap<String, Double> locks = locksPart.isPresent() ? locks(locksPart.get()) : TreePMap.empty();
        return new Step(index, length, note, conditions(fields), micro, retrigger, slides, locks);
    }

    private static Conditions conditions(Fields fields) throws UnreadableSessionException {
        int chance = fields.integer("chance", 0, 100, Conditions.NONE.chance());
        Optional<Part> ratio = fields.find("ratio");
        Optional<Part> trig = fields.find("condition");
        return new Conditions(
                ratio.isPresent() ? ratio(ratio.get()) : Ratio.ALWAYS,
                trig.isPresent() ? trig(trig.get()) : TrigCondition.NONE,
                chance);
    }

    private static double number(Fields fields, String name, double limit) throws UnreadableSessionException {
        Optional<Part> part = fields.find(name);
        return part.isPresent() ? part.get().number(-limit, limit) : 0;
    }

    static Ratio ratio(Part part) throws UnreadableSessionException {
        String text = part.text(16);
        if (!text.matches("\\d{1,2}:\\d{1,2}")) {
            throw part.error("\"" + text + "\" is not a ratio.", "Write A:B, such as 1:4.");
        }
        int colon = text.indexOf(':');
        return part.make(() ->
                new Ratio(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1))));
    }

    private static TrigCondition trig(Part part) throws UnreadableSessionException {
        String text = part.text(64);
        return TrigCondition.of(text).orElseThrow(() -> part.unknown("condition", text, TrigCondition.TEXTS));
    }

    private static TreePMap<String, Double> locks(Part part) throws UnreadableSessionException {
        Map<String, Double> locks = new TreeMap<>();
        for (Map.Entry<String, Part> entry : part.entries(Step.MAX_LOCKS).entrySet()) {
            locks.put(entry.getKey(), entry.getValue().finiteNumber());
        }
        return TreePMap.from(locks);
    }
}
