package org.videotracker.model.module;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;

/**
 * The description of a type of module. Pure data, read by the validation, the studio, the scripts, the command line and OSC.
 *
 * @param name the type's name, such as {@code MultiSampler}
 * @param category where menus list it; never decides behaviour
 * @param capabilities what modules of this type can do
 * @param ports in the order in which they are offered
 * @param parameters the module's own parameters
 * @param sampleParameters the parameters of each of its samples; empty unless it {@link Capability#HOLDS_SAMPLES}
 * @param lockParameters what a step may lock when it triggers a module of this type; empty unless it
 *     {@link Capability#ACCEPTS_TRIGGERS}
 * @param readOuts what it reports while running; usable as the source of a mapping, never settable, never saved
 * @param description one sentence for the help
 */
public record ModuleType(
        String name,
        Category category,
        Set<Capability> capabilities,
        List<Port> ports,
        List<Parameter> parameters,
        List<Parameter> sampleParameters,
        List<Parameter> lockParameters,
        List<ReadOut> readOuts,
        String description) {

    /** Where menus list a type. */
    public enum Category {
        SEQUENCER,
        INSTRUMENT,
        EFFECT,
        MODULATOR,
        UTILITY
    }

    /** What a module can do. */
    public enum Capability {
        EMITS_TRIGGERS,
        ACCEPTS_TRIGGERS,
        HOLDS_SAMPLES,
        /**
         * What it reports follows from its values within the same control step: a mapping that moves one of them comes before those
         * that follow a read-out.
         */
        MODULATES
    }

    /** A value that a running module reports, within a fixed range. */
    public record ReadOut(String name, double min, double max, String unit, String description) {}

    public ModuleType {
        capabilities = Set.copyOf(capabilities);
        ports = List.copyOf(ports);
        parameters = List.copyOf(parameters);
        sampleParameters = List.copyOf(sampleParameters);
        lockParameters = List.copyOf(lockParameters);
        readOuts = List.copyOf(readOuts);
    }

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    public Optional<Port> port(String portName) {
        return ports.stream().filter(port -> port.name().equals(portName)).findFirst();
    }

    /** The first port of a kind, which is the one that "connect a to b" means. */
    public Optional<Port> firstPort(Signal signal, Direction direction) {
        return ports.stream()
                .filter(port -> port.signal() == signal && port.direction() == direction)
                .findFirst();
    }

    public Optional<Parameter> parameter(String parameterName) {
        return named(parameters, parameterName);
    }

    public Optional<Parameter> sampleParameter(String parameterName) {
        return named(sampleParameters, parameterName);
    }

    public Optional<Parameter> lockParameter(String parameterName) {
        return named(lockParameters, parameterName);
    }

    public Optional<ReadOut> readOut(String readOutName) {
        return readOuts.stream()
                .filter(readOut -> readOut.name().equals(readOutName))
                .findFirst();
    }

    /** The parameters that are names of patterns, which modules of this type read. */
    public List<Parameter> patternParameters() {
        return parameters.stream().filter(Parameter::namesPattern).toList();
    }

    private static Optional<Parameter> named(List<Parameter> parameters, String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** The automatic name of the {@code number}-th module of this type, such as {@code multiSampler2} or {@code lfo1}. */
    public String automaticName(int number) {
        boolean isAbbreviation = name.equals(name.toUpperCase(Locale.ROOT));
        return (isAbbreviation
                        ? name.toLowerCase(Locale.ROOT)
                        : Character.toLowerCase(name.charAt(0)) + name.substring(1))
                + number;
    }
}
