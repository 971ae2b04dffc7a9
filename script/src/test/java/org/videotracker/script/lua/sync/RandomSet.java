package org.videotracker.script.lua.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.PatternCommand.SetSwing;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expressions;
import org.videotracker.model.session.Session;

/** Writes scripts of sets, and edits what they made. */
final class RandomSet {
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "sampler", List.of("masterVolume", "speed", "volume", "panning"),
            "mixer", List.of("masterVolume"));
    private static final List<String> LAYOUT = List.of("\n", "\n\n", " -- note 0.5\n", "; ", "\n--[[ 120 ]] ");
    private static final String LOOP = "for i = 1, 3 do sampler(\"loop\" .. i, {masterVolume = 0.5}) end";
    private static final String FUNCTION =
            "local function voice(name) return sampler(name, {masterVolume = 0.25, voices = 8}) end\nvoice('v1')\nvoice('v2')";

    private final Random random;

    RandomSet(long seed) {
        random = new Random(seed);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String script() {
        StringBuilder text = new StringBuilder("#!/usr/bin/env vt\n");
        int count = 2 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            text.append(statement(i)).append(pick(LAYOUT));
        }
        return text.toString();
    }

    private String statement(int index) {
        return switch (random.nextInt(11)) {
            case 0 -> "bpm(" + number() + ")";
            case 1 -> module("mixer", "m" + random.nextInt(3));
            case 2, 3 -> module("sampler", "s" + random.nextInt(3));
            case 4 -> "pattern('Q" + random.nextInt(2) + "', " + (4 + random.nextInt(12)) + ")";
            case 5 ->
                "step(\"P0\", " + random.nextInt(8) + ", {index = 0, note = " + (40 + random.nextInt(40)) + feel()
                        + "})";
            case 6 ->
                "local v" + index + " = " + fraction() + "\nsetParam('multiSampler1', 'masterVolume', v" + index + ")";
            case 7 ->
                "map('multiSampler1.level', 'masterAudioOut.masterVolume', {depth = " + fraction() + ", outTo = 0.75})";
            case 8 -> LOOP;
            case 9 -> "pattern('W', s('kick*2'):every(4, rev))";
            default -> FUNCTION;
        };
    }

    private String feel() {
        return pick(List.of(
                "",
                ", condition = '1ST', micro = 0.25",
                ", condition = \"!PRE\", retrigger = 3, ramp = -0.5",
                ", slide = true, pan = 1",
                ", ratio = '1:4', micro = -0.125"));
    }

    private String module(String function, String name) {
        StringBuilder fields = new StringBuilder();
        for (String parameter : PARAMETERS.get(function)) {
            if (parameter.equals("masterVolume") && random.nextInt(3) > 0) {
                fields.append("\n  ")
                        .append(parameter)
                        .append(" = ")
                        .append(fraction())
                        .append(',');
            }
        }
        return function + "(\"" + name + "\", {" + fields + "\n})";
    }

    private String number() {
        return pick(List.of("120", "96.50", "0x64", "133", "1e2"));
    }

    private String fraction() {
        return pick(List.of("0.5", "0.25", ".75", "1", "0.500"));
    }

    /** Edits of a session, of values that the script has set and of others. */
    List<Command> edits(Session session) {
        List<Command> edits = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            edits.add(edit(session));
        }
        return edits;
    }

    private Command edit(Session session) {
        List<Module> modules = session.modules().inOrder();
        Module module = pick(modules);
        return switch (random.nextInt(11)) {
            case 0 -> set(new OfTransport("bpm"), 60 + random.nextInt(200) / 2.0);
            case 1 -> set(new OfStep("P0", random.nextInt(8), "note"), 30 + random.nextInt(60));
            case 2 -> new ResizePattern(pick(grids(session)), 8 + random.nextInt(14));
            case 3 -> new SetStepsPerBeat(pick(grids(session)), 1 + random.nextInt(8));
            case 9 -> new SetSwing(pick(grids(session)), 50 + random.nextInt(31));
            case 10 -> feel(random.nextInt(8));
            case 4 -> new EnableModule(module.id(), random.nextBoolean());
            case 5 -> mapping(session);
            case 6 -> new PutCycles("W", CyclePattern.of(new Expressions(random).next()));
            case 7 -> new PutCycles("V", new CyclePattern(new Expression.Text("a b"), 3));
            default -> parameter(modules);
        };
    }

    private Command feel(int row) {
        return switch (random.nextInt(4)) {
            case 0 -> set(new OfStep("P0", row, "condition"), random.nextInt(9));
            case 1 -> set(new OfStep("P0", row, "micro"), (random.nextInt(9) - 4) / 8.0);
            case 2 -> set(new OfStep("P0", row, "retrigger"), 1 + random.nextInt(16));
            default -> set(new OfStep("P0", row, "slide"), random.nextInt(2));
        };
    }

    private static List<String> grids(Session session) {
        return session.patterns().entrySet().stream()
                .filter(pattern -> pattern.getValue() instanceof StepPattern)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Command mapping(Session session) {
        List<Mapping> mappings = List.copyOf(session.mappings().values());
        if (mappings.isEmpty()) {
            return set(new OfTransport("glideMs"), random.nextInt(1000));
        }
        Mapping old = pick(mappings);
        return new MapParameter(new Mapping(
                old.id(),
                old.in(),
                old.out(),
                old.curve(),
                old.polarity(),
                old.combine(),
                random.nextInt(100) / 100.0,
                old.smoothingMs(),
                old.enabled(),
                old.condition(),
                old.delayed()));
    }

    private Command parameter(List<Module> modules) {
        List<Module> loud = modules.stream()
                .filter(module -> module.type().parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals("masterVolume")))
                .toList();
        Module module = pick(loud);
        Parameter parameter = pick(module.type().parameters().stream()
                .filter(one -> one.isNumeric() && (one.name().equals("masterVolume") || random.nextInt(8) == 0))
                .toList());
        double value = parameter.min() + random.nextDouble() * (parameter.max() - parameter.min());
        return set(new OfModule(module.id(), parameter.name()), Math.rint(value * 100) / 100);
    }

    private static Command set(ParameterAddress address, double value) {
        return new SetParameter(address, Value.of(value));
    }
}
