package org.videotracker.model.session;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.transport.Transport;

/** Describes, reads and sets the parameter at any address of a session. An address without a parameter is rejected. */
public final class Parameters {

    private Parameters() {}

    /** What the parameter at an address takes. */
    public static Parameter descriptor(Session session, ParameterAddress address) throws RejectedException {
        return switch (address) {
            case OfModule(var id, var name) -> {
                Module module = Require.module(session, id);
                yield require(module.type().parameters(), name, "parameter of " + module.name());
            }
            case OfSample(var id, var slot, var name) -> {
                Module module = Require.module(session, id);
                Require.sample(module, slot);
                yield require(module.type().sampleParameters(), name, "sample parameter of " + module.name());
            }
            case OfLink(var id, var name) -> {
                Link link = Require.link(session, id);
                yield require(Link.parametersOf(link.signal()), name, "parameter of a connection");
            }
            case OfStep(var patternName, var row, var name) -> {
                Require.row(patternName, Require.stepPattern(session, patternName), row);
                yield StepFields.descriptor(name);
            }
            case OfTransport(var name) -> require(Transport.PARAMETERS, name, "setting of the clock");
            case OfProject(var name) -> require(ProjectSettings.PARAMETERS, name, "setting of the project");
        };
    }

    /** The present base value; empty only for a lock that a step does not have. */
    public static Optional<Value> get(Session session, ParameterAddress address) throws RejectedException {
        Parameter parameter = descriptor(session, address);
        return switch (address) {
            case OfModule(var id, var name) ->
                Optional.of(Require.module(session, id).value(parameter));
            case OfSample(var id, var slot, var name) ->
                Optional.of(Require.sample(Require.module(session, id), slot).value(parameter));
            case OfLink(var id, var name) ->
                Optional.of(Require.link(session, id).value(parameter));
            case OfStep(var pattern, var row, var name) ->
                StepFields.get(Require.stepPattern(session, pattern).step(row), name);
            case OfTransport(var name) -> Optional.of(session.transport().value(parameter));
            case OfProject(var name) -> Optional.of(session.project().value(parameter));
        };
    }

    /** Sets a base value: a number is clamped and rounded as the parameter wants, an option may be given by name. */
    public static Session set(Session session, ParameterAddress address, Value value) throws RejectedException {
        Parameter parameter = descriptor(session, address);
        Value legal = legalise(parameter, value);
        return switch (address) {
            case OfModule(var id, var name) ->
                session.with(Require.module(session, id).withValue(parameter, legal));
            case OfSample(var id, var slot, var name) -> {
                Module module = Require.module(session, id);
                Sample sample = Require.sample(module, slot).withValue(parameter, legal);
                yield session.with(module.withSamples(module.samples().with(slot, Optional.of(sample))));
            }
            case OfLink(var id, var name) ->
                session.with(session.links().with(Require.link(session, id).withValue(parameter, legal)));
            case OfStep(var patternName, var row, var name) -> {
                StepPattern pattern = Require.stepPattern(session, patternName);
                Step step = StepFields.set(pattern.step(row), name, legal.asNumber());
                yield session.withPattern(patternName, pattern.withStep(row, step));
            }
            case OfTransport(var name) -> session.with(session.transport().with(parameter, legal));
            case OfProject(var name) -> session.with(session.project().with(parameter, legal));
        };
    }

    /** The legal value that somebody means: a number is clamped and rounded, an option may be given by name. */
    public static Value legalise(Parameter parameter, Value value) throws RejectedException {
        return switch (value) {
            case Value.Numeric(double number) when parameter.isNumeric() -> Value.of(parameter.clamp(number));
            case Value.Text(String text)
            when parameter.kind() == Parameter.Kind.ENUM ->
                Value.of(parameter
                        .option(text)
                        .orElseThrow(() ->
                                RejectedException.unknown("option of " + parameter.name(), text, parameter.options())));
            case Value.Text(String text)
            when !parameter.isNumeric() -> {
                if (text.length() > parameter.max()) {
                    throw RejectedException.of(
                            Code.ILLEGAL_VALUE,
                            parameter.name() + " takes at most " + (int) parameter.max() + " characters.");
                }
                yield parameter.form().isPresent()
                        ? Value.of(parameter.form().get().legalise(parameter.name(), text))
                        : value;
            }
            default ->
                throw new RejectedException(new Rejection(
                        Code.ILLEGAL_VALUE,
                        parameter.name() + " does not take " + value + ".",
                        parameter.isNumeric() ? "Give a number." : "Give a text."));
        };
    }

    private static Parameter require(List<Parameter> parameters, String name, String kind) throws RejectedException {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        throw RejectedException.unknown(
                kind, name, parameters.stream().map(Parameter::name).toList());
    }
}
