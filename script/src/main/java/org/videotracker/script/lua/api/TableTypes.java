package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.StepFields;
import org.videotracker.model.transport.Transport;

/** The tables that scripts give and get, in the words of LuaCATS. */
final class TableTypes {
    private TableTypes() {}

    /** A kind of table. */
    record Table(String name, String description, List<Field> fields) {}

    /**
     * A field of a table.
     *
     * @param name with a question mark where it may be left out, or a kind of key in brackets
     */
    record Field(String name, String type, String description) {}

    static List<Table> of(Catalog catalog) {
        List<Table> tables = new ArrayList<>(fixed());
        for (ModuleType type : catalog.types()) {
            tables.add(config(type));
            if (type.can(Capability.ACCEPTS_TRIGGERS)) {
                tables.add(new Table(type.name() + "Trigger", "A note for a " + type.name() + ".", trigger(type)));
            }
            if (type.can(Capability.HOLDS_SAMPLES)) {
                List<Field> fields = new ArrayList<>(List.of(new Field("name?", "string", "What people see.")));
                fields.addAll(parameters(type.sampleParameters()));
                tables.add(new Table(type.name() + "Sample", "What a sample of a " + type.name() + " can be.", fields));
            }
        }
        return tables;
    }

    private static Table config(ModuleType type) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(ModuleConfig.ENABLED + "?", "boolean", "Whether it is switched on."));
        if (type.can(Capability.EMITS_TRIGGERS)) {
            fields.add(new Field(ModuleConfig.PATTERN + "?", "string", "The pattern that it plays."));
            fields.add(new Field(ModuleConfig.CHAIN + "?", "string", "The chain that it plays."));
            fields.add(new Field(ModuleConfig.CHAIN_ENABLED + "?", "boolean", "Whether the chain decides."));
        }
        fields.addAll(parameters(type.parameters()));
        if (type.name().equals(PatternModulatorAccess.TYPE)) {
            fields.add(new Field(
                    CyclePatternAccess.BEATS_PER_CYCLE + "?",
                    "number",
                    "How long a cycle is, 1/16..256 beats, of the numbers that are written before the table."));
        }
        return new Table(type.name() + "Config", type.description(), fields);
    }

    private static List<Table> fixed() {
        return List.of(
                new Table("ProjectSettings", "Settings of the project.", parameters(ProjectSettings.PARAMETERS)),
                new Table("TransportSettings", "Settings of the clock.", parameters(Transport.PARAMETERS)),
                new Table(
                        "PatternOptions",
                        "How a pattern goes.",
                        List.of(
                                new Field(
                                        "stepsPerBeat?",
                                        "number",
                                        "How fast it goes; negative numbers read it backwards."),
                                new Field(
                                        "swing?",
                                        "number",
                                        "Where the second of each pair of steps begins, in percent, 50..80."),
                                new Field("beatsPerCycle?", "number", "How long a cycle is, of one that is written."))),
                new Table(
                        "CycleOptions",
                        "How a pattern that is written goes.",
                        List.of(new Field("beatsPerCycle?", "number", "How long a cycle is, 1/16..256 beats."))),
                new Table("Step", "A step; other names are locks of parameters.", step()),
                new Table(
                        "Row: vt.Step",
                        "A step with its row, which comes first or by name.",
                        List.of(
                                new Field("[1]?", "integer", "The row, counted from zero."),
                                new Field("row?", "integer", "The row, counted from zero."))),
                new Table(
                        "Column",
                        "A column of a pattern's grid.",
                        List.of(
                                new Field("parameter", "string", "A field of a step, or a parameter that it locks."),
                                new Field("required", "boolean", "Whether it cannot be removed by hand."))),
                new Table(
                        "Pattern",
                        "A pattern.",
                        List.of(
                                new Field("steps", "integer", "How many rows it has."),
                                new Field("stepsPerBeat", "number", ""),
                                new Field("swing", "number", ""),
                                new Field("columns", "string[]", ""),
                                new Field("rows", "vt.Row[]", "Those that are no rests."))),
                new Table(
                        "Entry",
                        "An entry of a chain.",
                        List.of(
                                new Field("pattern", "string", ""),
                                new Field("repeats?", "integer", "1..99"),
                                new Field("enabled?", "boolean", ""))),
                new Table("ConnectionOptions", "What a connection can be.", connection()),
                new Table(
                        "Connection: vt.ConnectionOptions",
                        "A connection.",
                        List.of(
                                new Field("source", "string", ""),
                                new Field("target", "string", ""),
                                new Field("type", "vt.Signal", ""))),
                new Table("MapOptions", "What a parameter link can be.", mapping()),
                new Table(
                        "Mapping: vt.MapOptions",
                        "A parameter link.",
                        List.of(new Field("source", "string", "A path."), new Field("target", "string", "A path."))),
                new Table(
                        "Parameter",
                        "The description of a parameter.",
                        List.of(
                                new Field("name", "string", ""),
                                new Field("value", "number|string|boolean", ""),
                                new Field("min", "number", ""),
                                new Field("max", "number", ""),
                                new Field("kind", "\"float\"|\"int\"|\"bool\"|\"enum\"|\"text\"", ""),
                                new Field("unit", "string", ""),
                                new Field("options", "string[]", ""),
                                new Field("description", "string", ""))),
                new Table(
                        "Port",
                        "A port of a module.",
                        List.of(
                                new Field("name", "string", ""),
                                new Field("type", "vt.Signal", ""),
                                new Field("direction", "\"input\"|\"output\"", ""))),
                new Table(
                        "Trigger",
                        "A trigger that was played.",
                        List.of(
                                new Field("sequencer?", "string", "Nobody, if a script triggers."),
                                new Field("targets", "string[]", ""),
                                new Field("pattern", "string", "Empty if a script triggers."),
                                new Field("row?", "integer", "Counted from zero."),
                                new Field("index?", "integer", "Counted from zero."),
                                new Field("note?", "integer", ""),
                                new Field("volume", "number", ""),
                                new Field("beat", "number", ""))),
                new Table(
                        "Change",
                        "What is different.",
                        List.of(new Field("version", "integer", ""), new Field("changed", "string[]", "Paths."))),
                new Table(
                        "Answer",
                        "What became of a text command.",
                        List.of(
                                new Field("success", "boolean", ""),
                                new Field("message", "string", ""),
                                new Field("error", "string", ""))),
                new Table(
                        "Asset",
                        "Media of the library.",
                        List.of(
                                new Field("name", "string", ""),
                                new Field("folder?", "string", ""),
                                new Field("sound?", "table", "source, playable, frames, channels, sampleRate"),
                                new Field(
                                        "picture?",
                                        "table",
                                        "source, playable, frames, frameRate, width, height, alpha"))));
    }

    private static List<Field> step() {
        List<Field> fields = new ArrayList<>();
        for (Parameter parameter : StepFields.FIXED) {
            String type = switch (parameter.name()) {
                case "note" -> "integer|string";
                case "ratio" -> "string|integer";
                default -> type(parameter);
            };
            fields.add(new Field(parameter.name() + "?", type, parameter.description()));
        }
        fields.add(new Field("[string]", "number|string", ""));
        return fields;
    }

    private static List<Field> trigger(ModuleType type) {
        List<Field> fields = new ArrayList<>(List.of(
                new Field("index?", "integer|string", "The slot, counted from zero, or the name of its sample."),
                new Field("note?", "integer|string", StepFields.NOTE.description()),
                new Field("beats?", "number", "How long its gate is open; without it, to the end of its region.")));
        fields.addAll(parameters(type.lockParameters()));
        return fields;
    }

    private static List<Field> connection() {
        List<Parameter> all = Stream.of(Signal.values())
                .flatMap(signal -> Link.parametersOf(signal).stream())
                .distinct()
                .toList();
        List<Field> fields = new ArrayList<>(parameters(all));
        fields.add(new Field("delayed?", "boolean", "Whether the target gets what was sent a moment earlier."));
        fields.add(new Field("from?", "string", "The source's port, where it is not the first of its kind."));
        fields.add(new Field("to?", "string", "The target's port, likewise."));
        return fields;
    }

    private static List<Field> mapping() {
        return List.of(
                new Field("inFrom?", "number", "The source's value at the lower end of the curve."),
                new Field("inTo?", "number", "The source's value at its upper end."),
                new Field("outFrom?", "number", "The target's value at the lower end."),
                new Field("outTo?", "number", "The target's value at the upper end."),
                new Field("curve?", choice("linear", "exponential", "logarithmic", "smooth", "switch"), ""),
                new Field("polarity?", choice("unipolar", "bipolar"), ""),
                new Field("combine?", choice("replace", "add"), ""),
                new Field("depth?", "number", "0..1"),
                new Field("smoothingMs?", "number", "0..10000"),
                new Field("enabled?", "boolean", ""),
                new Field("delayed?", "boolean", ""),
                new Field("when?", "string", "A comparison that must hold, such as \"drums.level > 0.5\"."));
    }

    private static String choice(String... values) {
        return EditorAnnotations.choice(List.of(values));
    }

    private static List<Field> parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> new Field(parameter.name() + "?", type(parameter), description(parameter)))
                .toList();
    }

    private static String type(Parameter parameter) {
        return switch (parameter.kind()) {
            case FLOAT -> "number";
            case INT -> "integer";
            case BOOL -> "boolean";
            case ENUM -> EditorAnnotations.choice(parameter.options());
            case TEXT -> "string";
        };
    }

    private static String description(Parameter parameter) {
        return switch (parameter.kind()) {
            case FLOAT, INT ->
                parameter.description() + " " + Value.of(parameter.min()) + ".." + Value.of(parameter.max())
                        + (parameter.unit().isEmpty() ? "" : " " + parameter.unit()) + ", at first "
                        + parameter.initial() + ".";
            case BOOL ->
                parameter.description() + " At first " + (parameter.initial().asNumber() > 0 ? "true." : "false.");
            case ENUM ->
                parameter.description() + " At first "
                        + parameter.options().get((int) parameter.initial().asNumber()) + ".";
            case TEXT -> parameter.description();
        };
    }
}
