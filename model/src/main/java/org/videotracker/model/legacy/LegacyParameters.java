package org.videotracker.model.legacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.json.Json;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;

/** Translates parameter values: the original's names that changed, and its numbers for what has option names now. */
final class LegacyParameters {
    static final String BLEND_MODE = "blendMode";

    private static final String GRAIN = "GRAIN";
    private static final String NEXT = "NEXT";

    /** The options of the original by their numbers; ours may stand in another order. */
    private static final Map<String, List<String>> OPTIONS = Map.of(
            "playStyle",
            List.of("ONCE", "LOOP", GRAIN, NEXT),
            "polyphonyMode",
            List.of("MONO", "POLY"),
            "grainEnvelope",
            List.of("LINEAR", "EXPONENTIAL", "GAUSSIAN", "HANN", "HAMMING"),
            BLEND_MODE,
            List.of("ADD", "MULTIPLY", "ALPHA"),
            "blend",
            List.of("ADD", "MULTIPLY", "ALPHA"),
            "windowType",
            List.of("RECTANGULAR", "BARTLETT", "HANN", "HAMMING", "SINE"),
            "fftScale",
            List.of("LINEAR", "LOG", "MEL"));

    private static final Map<String, String> COLOURS = Map.of("red", "r", "green", "g", "blue", "b");
    private static final double COLOUR_MAX = 255;

    private static final Map<String, String> FORMER_NAMES =
            Map.of("pointSize", "thickness", "fftScale", "frequencyScale");

    private final Notices notices;
    private final boolean knowsGrain;

    /**
     * @param knowsGrain whether the file is from after GRAIN came; before, 2 meant NEXT
     */
    LegacyParameters(boolean knowsGrain, Notices notices) {
        this.knowsGrain = knowsGrain;
        this.notices = notices;
    }

    /** A module with every parameter its data has a value for. */
    Module withValues(Module module, Loose data) {
        Module changed = module;
        for (Parameter parameter : module.type().parameters()) {
            if (parameter.name().equals(BLEND_MODE) && hasLayersWithBlend(data)) {
                continue;
            }
            String former = FORMER_NAMES.getOrDefault(parameter.name(), parameter.name());
            Loose loose = data.at(parameter.name(), former);
            if (!loose.isPresent()) {
                loose = data.at("parameters").at(parameter.name(), former);
            }
            if (COLOURS.containsKey(parameter.name()) && !loose.isPresent()) {
                loose = colour(data.at("color").at(COLOURS.get(parameter.name())));
            }
            Optional<Value> value = value(module.name() + ": " + parameter.name(), loose, parameter);
            changed = value.isPresent() ? changed.withValue(parameter, value.get()) : changed;
        }
        for (String dropped : List.of("backgroundColor", "volumeColorStops")) {
            if (data.at(dropped).isPresent()) {
                notices.add(module.name() + ": " + dropped + " was left out; set its colours anew.");
            }
        }
        return changed;
    }

    /** Whether each layer has a blend mode of its own, beside which that of the module was but the default. */
    static boolean hasLayersWithBlend(Loose data) {
        return data.at("connections").items().stream()
                .anyMatch(layer -> layer.at(BLEND_MODE).isPresent());
    }

    /** Colours were counted to 255 and are fractions now. */
    private static Loose colour(Loose channel) {
        return channel.number()
                .map(number -> new Loose(Json.number(number / COLOUR_MAX)))
                .orElse(Loose.NOTHING);
    }

    /** The nearest legal value; empty if there is none or it means nothing. */
    Optional<Value> value(String place, Loose loose, Parameter parameter) {
        if (!loose.isPresent()) {
            return Optional.empty();
        }
        return switch (parameter.kind()) {
            case FLOAT, INT, BOOL -> Optional.of(notices.clamp(place, loose, parameter));
            case ENUM -> option(place, loose, parameter);
            case TEXT -> text(place, loose, parameter);
        };
    }

    private Optional<Value> option(String place, Loose loose, Parameter parameter) {
        Optional<Integer> option =
                loose.text().or(() -> optionNumber(parameter.name(), loose)).flatMap(parameter::option);
        if (option.isEmpty()) {
            notices.add(place + " has no such choice any more and keeps its initial value.");
        }
        return option.map(Value::of);
    }

    private Optional<String> optionNumber(String parameter, Loose loose) {
        List<String> names = OPTIONS.getOrDefault(parameter, List.of());
        return loose.number()
                .map(number -> (int) Math.rint(number))
                .filter(number -> number >= 0 && number < names.size())
                .map(names::get)
                .map(name -> name.equals(GRAIN) && !knowsGrain ? NEXT : name);
    }

    private Optional<Value> text(String place, Loose loose, Parameter parameter) {
        Optional<String> text = loose.text().filter(found -> found.length() <= parameter.max());
        if (text.isEmpty()) {
            notices.add(place + " was no short text and keeps its initial value.");
            return Optional.empty();
        }
        try {
            return Optional.of(Parameters.legalise(parameter, Value.of(text.get())));
        } catch (RejectedException illegal) {
            notices.add(
                    place + " keeps its initial value: " + illegal.rejection().message());
            return Optional.empty();
        }
    }
}
