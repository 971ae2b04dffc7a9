package org.videotracker.model.command;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Comparison;
import org.videotracker.model.parameter.Mapping.Condition;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.transport.Transport;

/** Draws parameters, values for them, and mappings between them. */
final class Addresses {

    private Addresses() {}

    static ParameterAddress any(Choice choice) {
        return switch (choice.below(6)) {
            case 0 -> {
                String pattern = choice.pattern();
                yield new OfStep(pattern, choice.rowOf(pattern), choice.field());
            }
            case 1 -> new OfProject(name(choice, ProjectSettings.PARAMETERS));
            default -> mappable(choice);
        };
    }

    static ParameterAddress mappable(Choice choice) {
        return switch (choice.below(4)) {
            case 0 -> ofSample(choice);
            case 1 ->
                choice.anyLink()
                        .<ParameterAddress>map(link -> ofLink(choice, link))
                        .orElseGet(() -> ofModule(choice));
            case 2 -> ofModule(choice);
            default -> new OfTransport(name(choice, Transport.PARAMETERS));
        };
    }

    private static ParameterAddress ofSample(Choice choice) {
        ModuleId bank = choice.bank();
        List<Parameter> parameters = choice.session
                .modules()
                .get(bank)
                .map(Module::type)
                .map(ModuleType::sampleParameters)
                .orElse(List.of());
        return new OfSample(bank, choice.slotOf(bank), name(choice, parameters));
    }

    private static ParameterAddress ofLink(Choice choice, Link link) {
        return new OfLink(link.id(), name(choice, Link.parametersOf(link.signal())));
    }

    private static ParameterAddress ofModule(Choice choice) {
        ModuleId module = choice.module();
        List<Parameter> parameters = choice.session
                .modules()
                .get(module)
                .map(Module::type)
                .map(ModuleType::parameters)
                .orElse(List.of());
        return new OfModule(module, name(choice, parameters));
    }

    private static String name(Choice choice, List<Parameter> parameters) {
        return choice.absurd() || parameters.isEmpty()
                ? choice.word()
                : choice.oneOf(parameters).name();
    }

    /** A read-out, or any parameter. */
    static ParameterAddress source(Choice choice) {
        ModuleId module = choice.module();
        List<ModuleType.ReadOut> readOuts = choice.session
                .modules()
                .get(module)
                .map(Module::type)
                .map(ModuleType::readOuts)
                .orElse(List.of());
        return choice.oneIn(2) || readOuts.isEmpty()
                ? mappable(choice)
                : new OfModule(module, choice.oneOf(readOuts).name());
    }

    /** A value for an address: within its range, beyond it, an option's name, or of the wrong kind. */
    static Value value(Choice choice, ParameterAddress address) {
        Optional<Parameter> parameter = descriptor(choice, address);
        boolean isText = parameter.map(p -> !p.isNumeric()).orElse(false);
        if (parameter.flatMap(Parameter::numbers).isPresent() && choice.oneIn(2)) {
            return Value.of("0." + choice.below(100) + " ,1 " + choice.below(3));
        }
        if (parameter.flatMap(Parameter::curve).isPresent() && choice.oneIn(2)) {
            return Value.of("0." + choice.below(100) + ":1 ,1:" + choice.below(3));
        }
        if (isText != choice.absurd()) {
            return Value.of(choice.absurd() ? "x".repeat(300) : "tape " + choice.below(10));
        }
        List<String> options = parameter.map(Parameter::options).orElse(List.of());
        if (!options.isEmpty() && choice.oneIn(2)) {
            return Value.of(choice.oneOf(options));
        }
        return Value.of(choice.number(
                parameter.map(Parameter::min).orElse(0.0),
                parameter.map(Parameter::max).orElse(1.0)));
    }

    private static Optional<Parameter> descriptor(Choice choice, ParameterAddress address) {
        try {
            return Optional.of(Parameters.descriptor(choice.session, address));
        } catch (RejectedException absent) {
            return Optional.empty();
        }
    }

    static Mapping mapping(Choice choice) {
        Optional<Mapping> old =
                choice.oneIn(4) ? choice.oneOfAny(choice.session.mappings().values()) : Optional.empty();
        Mapping.Id id = old.map(Mapping::id).orElseGet(() -> new Mapping.Id(source(choice), mappable(choice)));
        Optional<Condition> condition =
                choice.maybe(new Condition(source(choice), choice.constant(Comparison.class), choice.number(0, 1)));
        return new Mapping(
                id,
                new Span(choice.number(0, 1), choice.number(0, 1)),
                new Span(choice.number(-1, 1), choice.number(-1, 1)),
                choice.constant(Curve.class),
                choice.constant(Polarity.class),
                choice.constant(Combine.class),
                choice.random.nextDouble(),
                choice.below(10_000),
                choice.oneIn(2),
                condition,
                choice.oneIn(3));
    }
}
