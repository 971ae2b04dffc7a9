package org.videotracker.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Conditions;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/** Says a change in one line. */
final class ChangeText {
    private static final String NOTHING = "-";

    private ChangeText() {}

    static String of(Change change) {
        return switch (change) {
            case Change.OfTransport(var before, var after) ->
                settings("clock", Transport.PARAMETERS, before::value, after::value);
            case Change.OfProject(var before, var after) ->
                settings("project", ProjectSettings.PARAMETERS, before::value, after::value);
            case Change.OfPlayback(var before, var after) -> line(change, playback(before), playback(after));
            case ModuleChange.Added(var module) ->
                change.path() + ": added (" + module.type().name() + ")";
            case ModuleChange.Removed _ -> change.path() + ": removed";
            case ModuleChange.Renamed(var renamings) ->
                renamings.stream()
                        .map(renaming -> renaming.after() + ": renamed, was " + renaming.before())
                        .collect(Collectors.joining("\n"));
            case ModuleChange.Enabled(var _, var _, var isEnabled) -> line(change, !isEnabled, isEnabled);
            case ModuleChange.OfParameter(var _, var _, var _, var before, var after) ->
                line(change, value(before), value(after));
            case ModuleChange.OfSample(var _, var _, var _, var before, var after) ->
                before.isPresent() && after.isPresent()
                        ? sample(change.path(), before.get(), after.get())
                        : line(change, before.map(Sample::name), after.map(Sample::name));
            case Change.OfLink(var _, var _, var before, var after) -> comingOrGoing(change, before, after);
            case Change.LinkOrder _ -> change.path() + ": reordered";
            case Change.OfMapping(var _, var _, var before, var after) -> comingOrGoing(change, before, after);
            case Change.OfPattern(var _, var before, var after) -> comingOrGoing(change, before, after);
            case PatternChange.Row(var _, var _, var before, var after) -> line(change, step(before), step(after));
            case PatternChange.Length(var _, var from, var before, var after) ->
                line(change, from + before.size(), from + after.size());
            case PatternChange.CutSteps(var _, var before, var after) -> line(change, before.size(), after.size());
            case PatternChange.Columns(var _, var before, var after) ->
                line(
                        change,
                        before.stream().map(column -> column.parameter()).toList(),
                        after.stream().map(column -> column.parameter()).toList());
            case PatternChange.Cycles(var _, var before, var after) -> line(change, cycles(before), cycles(after));
            case PatternChange.Speed(var _, var before, var after) -> line(change, number(before), number(after));
            case PatternChange.Swing(var _, var before, var after) -> line(change, number(before), number(after));
            case Change.OfChain(var _, var before, var after) -> comingOrGoing(change, before, after);
            case Change.OfBinding(var _, var _, var before, var after) ->
                line(change, before.map(binding -> binding.pattern()), after.map(binding -> binding.pattern()));
            case Change.OfAsset(var _, var before, var after) -> comingOrGoing(change, before, after);
            case Change.OfScript _ -> change.path() + ": changed";
            case Change.OfUnknown(var _, var before, var after) -> line(change, before, after);
        };
    }

    /** The values that differ, each in a line of its own; the name where that differs too, or else the media alone. */
    private static String sample(String path, Sample before, Sample after) {
        List<String> lines = new ArrayList<>();
        if (!before.name().equals(after.name()) || !before.asset().equals(after.asset())) {
            lines.add(line(path, before.name(), after.name()));
        }
        TreeSet<String> names = new TreeSet<>(before.parameters().keySet());
        names.addAll(after.parameters().keySet());
        for (String name : names) {
            Optional<Value> a = Optional.ofNullable(before.parameters().get(name));
            Optional<Value> b = Optional.ofNullable(after.parameters().get(name));
            if (!a.equals(b)) {
                lines.add(line(path + "." + name, value(a).orElse(NOTHING), value(b).orElse(NOTHING)));
            }
        }
        return String.join("\n", lines);
    }

    private static String line(Change change, Object before, Object after) {
        return line(change, before.toString(), after.toString());
    }

    private static String line(Change change, Optional<String> before, Optional<String> after) {
        return line(change, before.orElse(NOTHING), after.orElse(NOTHING));
    }

    private static String line(Change change, String before, String after) {
        return line(change.path(), before, after);
    }

    private static String line(String path, String before, String after) {
        return path + ": " + before + " -> " + after;
    }

    private static String comingOrGoing(Change change, Optional<?> before, Optional<?> after) {
        String verb = before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
        return change.path() + ": " + verb;
    }

    private static Optional<String> value(Optional<Value> value) {
        return value.map(ChangeText::value);
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Numeric(double number) -> number(number);
            case Value.Text(String text) -> "\"" + text + "\"";
        };
    }

    private static String cycles(CyclePattern pattern) {
        boolean isUsual = pattern.beatsPerCycle() == CyclePattern.DEFAULT_BEATS_PER_CYCLE;
        return ExpressionText.of(pattern.expression())
                + (isUsual ? "" : " in " + number(pattern.beatsPerCycle()) + " beats");
    }

    private static String number(double number) {
        String text = Double.toString(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private interface Settings {
        Value value(Parameter parameter);
    }

    private static String settings(String owner, List<Parameter> parameters, Settings before, Settings after) {
        List<String> lines = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Value a = before.value(parameter);
            Value b = after.value(parameter);
            if (!a.equals(b)) {
                lines.add(line(owner + "." + parameter.name(), value(a), value(b)));
            }
        }
        return String.join("\n", lines);
    }

    private static String step(Step step) {
        if (step.equals(Step.REST)) {
            return "rest";
        }
        String note = step.note() == Step.NONE ? "" : " note " + step.note();
        String index = step.index() == Step.NONE ? "no sample" : "sample " + step.index();
        return index + note + " length " + step.length() + conditions(step.conditions()) + feel(step)
                + (step.locks().isEmpty() ? "" : (step.slides() ? " sliding " : " ") + step.locks());
    }

    private static String playback(Playback playback) {
        return playback.state() + (playback.fills() ? ", filling in" : "");
    }

    private static String conditions(Conditions conditions) {
        return (conditions.ratio().equals(Ratio.ALWAYS) ? "" : " " + conditions.ratio())
                + (conditions.trig() == TrigCondition.NONE
                        ? ""
                        : " " + conditions.trig().text())
                + (conditions.chance() == 100 ? "" : " " + conditions.chance() + "%");
    }

    private static String feel(Step step) {
        Retrigger retrigger = step.retrigger();
        return (step.micro() == 0 ? "" : " micro " + number(step.micro()))
                + (retrigger.count() == 1 ? "" : " " + retrigger.count() + " times")
                + (retrigger.ramp() == 0 ? "" : " ramp " + number(retrigger.ramp()));
    }
}
