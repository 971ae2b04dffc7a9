package org.videotracker.studio.sampler;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.CellTarget;
import org.videotracker.studio.cell.ChoiceCell;
import org.videotracker.studio.cell.DecimalCell;
import org.videotracker.studio.cell.LogarithmicCell;
import org.videotracker.studio.cell.WholeCell;

/** One value of the sampler, or of the sample that is shown. UI thread. */
final class ValueCell implements CellTarget {
    private static final double SHORTEST_MS = 1;

    private final SamplerHand hand;
    private final String title;
    private final Parameter parameter;
    private final CellKind kind;
    private final boolean isOfSample;
    private ParameterAddress address;
    private double number = Double.NaN;
    private double shownNumber = Double.NaN;
    private String shown = "";

    /** @param isOfSample whether each sample has its own */
    ValueCell(SamplerHand hand, String title, Parameter parameter, boolean isOfSample) {
        this.hand = hand;
        this.title = title;
        this.parameter = parameter;
        this.isOfSample = isOfSample;
        this.kind = kind(parameter);
        this.address = isOfSample
                ? new OfSample(hand.sampler(), 0, parameter.name())
                : new OfModule(hand.sampler(), parameter.name());
    }

    private static CellKind kind(Parameter parameter) {
        double initial = parameter.initial().asNumber();
        return switch (parameter.kind()) {
            case BOOL -> CellKind.toggle();
            case ENUM -> new ChoiceCell(parameter.options(), (int) initial);
            case INT -> new WholeCell((int) parameter.min(), (int) parameter.max(), (int) initial, 0, 1);
            case FLOAT, TEXT ->
                switch (parameter.unit()) {
                    case "s" -> new LogarithmicCell(parameter.min(), Marker.SHORTEST_GRAIN, parameter.max(), initial);
                    case "ms" -> new LogarithmicCell(parameter.min(), SHORTEST_MS, parameter.max(), initial);
                    default -> new DecimalCell(parameter.min(), parameter.max(), initial);
                };
        };
    }

    /** Takes over what a session says. @param sample the one that is shown; null for none */
    void follow(Module sampler, int slot, @Nullable Sample sample) {
        if (!isOfSample) {
            number = sampler.value(parameter).asNumber();
            return;
        }
        number = sample == null ? Double.NaN : sample.value(parameter).asNumber();
        if (address instanceof OfSample(var _, int old, var _) && old != slot) {
            address = new OfSample(hand.sampler(), slot, parameter.name());
        }
    }

    String title() {
        return title;
    }

    CellKind kind() {
        return kind;
    }

    Parameter parameter() {
        return parameter;
    }

    /** Where the value lives: the sample is named, never "the present one" (ST-50). */
    ParameterAddress address() {
        return address;
    }

    /** Whether there is a value at present. */
    boolean isSet() {
        return !Double.isNaN(number);
    }

    /** The value with its unit. */
    String shown() {
        if (Double.compare(number, shownNumber) != 0) {
            shownNumber = number;
            shown = isSet() ? text(number) : "--";
        }
        return shown;
    }

    private String text(double value) {
        if (parameter.name().equals("grainSize") && value == 0) {
            return "region";
        }
        return parameter.unit().isEmpty() ? kind.show(value) : kind.show(value) + " " + parameter.unit();
    }

    /** How far the value lies in its range. */
    double part() {
        return isSet() ? kind.part(number) : 0;
    }

    @Override
    public OptionalDouble value() {
        return isSet() ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    @Override
    public void put(double value) {
        number = value; // what follows in this frame counts from here, before the engine has answered
        hand.drag(address, new SetParameter(address, Value.of(value)));
    }

    @Override
    public void clear() {
        put(parameter.initial().asNumber());
    }

    @Override
    public void finished() {
        hand.end();
    }

    void reset() {
        hand.reset(address);
    }
}
