package org.videotracker.engine.telemetry;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.transport.PlayState;

/** One moment of a performance, as a reader's own copy: all of it is of the same moment. Used by one thread. */
public final class TelemetryReport {
    TelemetryLayout layout = TelemetryLayout.EMPTY;
    double[] numbers = {};
    long frame;
    double beat;
    double tempo;
    PlayState state = PlayState.STOPPED;

    /** The sample frame since the beginning of time. */
    public long frame() {
        return frame;
    }

    /** The position in beats. */
    public double beat() {
        return beat;
    }

    /** The tempo of this moment, on its way to the target during a glide. */
    public double tempo() {
        return tempo;
    }

    public PlayState state() {
        return state;
    }

    /** What a module reports under a name; empty if it does not (any more). */
    public OptionalDouble readOut(ModuleId module, String name) {
        return number(layout.place(module, name));
    }

    /**
     * Where mappings have moved a parameter to, whose base value the session has: the value that is heard and seen. Empty for a
     * parameter that no mapping ends at.
     */
    public OptionalDouble modulated(ParameterAddress parameter) {
        return number(layout.place(parameter));
    }

    /**
     * A number of what a module reports to be looked at, beside its read-outs; 0 if it reports nothing.
     *
     * @param place less than what its processor's {@code detailSize} says
     */
    public double detail(ModuleId module, int place) {
        int first = layout.detail(module);
        return first < 0 ? 0 : numbers[first + place];
    }

    /** What stands at an address: as {@link #modulated}, or as {@link #readOut}. */
    public OptionalDouble present(ParameterAddress address) {
        OptionalDouble moved = modulated(address);
        return moved.isEmpty() && address instanceof OfModule(var module, var name) ? readOut(module, name) : moved;
    }

    /**
     * How loud a module is on a channel, as a peak meter shows it ({@link Level}): 1 is full scale, more is possible. 0 for a module
     * that makes no sound.
     *
     * @param channel 0 left, 1 right
     */
    public double peak(ModuleId module, int channel) {
        int place = layout.levelPlace(module);
        return place < 0 ? 0 : numbers[place + channel];
    }

    /** How many samples of a module have reached full scale since it was made; grows as long as it is too loud. */
    public long overs(ModuleId module) {
        int place = layout.levelPlace(module);
        return place < 0 ? 0 : (long) numbers[place + 2];
    }

    private OptionalDouble number(OptionalInt place) {
        return place.isPresent() ? OptionalDouble.of(numbers[place.getAsInt()]) : OptionalDouble.empty();
    }
}
