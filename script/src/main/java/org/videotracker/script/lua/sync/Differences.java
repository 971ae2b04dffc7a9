package org.videotracker.script.lua.sync;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.TreePMap;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.PatternCommand.SetSwing;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.diff.Change;
import org.videotracker.model.diff.ModuleChange;
import org.videotracker.model.diff.PatternChange;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;
import org.videotracker.script.lua.sync.Difference.Both;
import org.videotracker.script.lua.sync.Difference.Edit;

/** Takes the difference of two sessions apart into single values, as far as scripts set them singly. */
final class Differences {
    private static final List<String> STEP_FIELDS = List.of(
            "index",
            "note",
            "length",
            "chance",
            "ratioA",
            "ratioB",
            "condition",
            "micro",
            "retrigger",
            "ramp",
            "slide");

    private final Session script;
    private final Session engine;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Session script, Session engine) {
        this.script = script;
        this.engine = engine;
    }

    /** What the engine has otherwise than the script makes it. What neither can say to the other is left out. */
    static List<Difference> between(Session script, Session engine) {
        Differences differences =
                new Differences(comparable(script), comparable(engine.withUserScript(script.userScript())));
        SessionDiff.between(differences.script, differences.engine).changes().forEach(differences::add);
        return differences.found;
    }

    /** A session without what is no part of what it says: rows that shortening cut off. */
    static Session comparable(Session session) {
        TreePMap<String, Pattern> patterns = session.patterns();
        for (var entry : session.patterns().entrySet()) {
            if (entry.getValue() instanceof StepPattern pattern
                    && !pattern.cutSteps().isEmpty()) {
                patterns = patterns.plus(entry.getKey(), pattern.withCutSteps(List.of()));
            }
        }
        return session.withPatterns(patterns);
    }

    private void add(Change change) {
        switch (change) {
            case Change.OfPlayback playback -> {}
            case Change.OfScript text -> {}
            case Change.OfUnknown unknown -> {}
            case Change.OfTransport transport ->
                Transport.PARAMETERS.forEach(parameter -> parameter(new OfTransport(parameter.name())));
            case Change.OfProject project ->
                ProjectSettings.PARAMETERS.forEach(parameter -> parameter(new OfProject(parameter.name())));
            case ModuleChange.OfParameter value -> parameter(new OfModule(value.module(), value.parameter()));
            case ModuleChange.Enabled enabled ->
                found.add(new Difference(
                        change.path(),
                        Optional.of(new Both(
                                new Scalar.Truth(!enabled.isEnabled()),
                                new Scalar.Truth(enabled.isEnabled()),
                                new EnableModule(enabled.module(), !enabled.isEnabled()))),
                        change::applyTo,
                        Optional.of(Statements.setEnabled(enabled.name(), enabled.isEnabled()))));
            case ModuleChange.OfSample sample
            when sample.before().isPresent() && sample.after().isPresent() -> sample(sample);
            case Change.OfLink link
            when link.before().isPresent() && link.after().isPresent() ->
                link(link, link.before().get());
            case PatternChange.Row row -> row(row);
            case PatternChange.Length length -> length(length);
            case PatternChange.CutSteps cut -> {}
            case PatternChange.Speed speed ->
                found.add(new Difference(
                        change.path(),
                        Optional.of(new Both(
                                new Scalar.Amount(speed.before()),
                                new Scalar.Amount(speed.after()),
                                new SetStepsPerBeat(speed.pattern(), speed.before()))),
                        change::applyTo,
                        Optional.of(Statements.setStepsPerBeat(speed.pattern(), speed.after()))));
            case PatternChange.Swing swing ->
                found.add(new Difference(
                        change.path(),
                        Optional.of(new Both(
                                new Scalar.Amount(swing.before()),
                                new Scalar.Amount(swing.after()),
                                new SetSwing(swing.pattern(), swing.before()))),
                        change::applyTo,
                        Optional.of(Statements.setSwing(swing.pattern(), swing.after()))));
            case Change.OfMapping mapping
            when mapping.before().isPresent() && mapping.after().isPresent() ->
                found.addAll(MappingDifferences.of(
                        engine,
                        mapping.path(),
                        mapping.before().get(),
                        mapping.after().get()));
            case Change.OfBinding binding
            when binding.before().isPresent() && binding.after().isPresent() ->
                binding(binding, binding.before().get(), binding.after().get());
            case Change.OfChain chain
            when chain.before().isPresent() && chain.after().isPresent() ->
                found.addAll(ChainDifferences.of(
                        chain, chain.before().get(), chain.after().get()));
            default -> whole(change, Statements.statement(change, script, engine));
        }
    }

    private void whole(Change change, Optional<String> statement) {
        found.add(new Difference(change.path(), Optional.empty(), change::applyTo, statement));
    }

    /** The parameter at an address, if it differs and both sessions have it. */
    private boolean parameter(ParameterAddress address) {
        try {
            Optional<Value> before = Parameters.get(script, address);
            Optional<Value> after = Parameters.get(engine, address);
            if (before.equals(after)) {
                return false;
            }
            String path = ParameterPaths.print(engine, address);
            Optional<String> statement = after.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Statements.setParam(path, Scalar.of(Parameters.descriptor(engine, address), after.get())));
            Edit edit = session -> after.isPresent()
                    ? Parameters.set(session, address, after.get())
                    : new ResetParameter(address).apply(session);
            found.add(new Difference(path, both(address, before, after), edit, statement));
            return true;
        } catch (RejectedException refusal) {
            return false; // only one of them has it: another difference says so
        }
    }

    private Optional<Both> both(ParameterAddress address, Optional<Value> before, Optional<Value> after)
            throws RejectedException {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Parameter parameter = Parameters.descriptor(engine, address);
        Command push = new SetParameter(address, before.get());
        return Optional.of(new Both(Scalar.of(parameter, before.get()), Scalar.of(parameter, after.get()), push));
    }

    private void sample(ModuleChange.OfSample sample) {
        Set<String> names =
                new LinkedHashSet<>(sample.before().orElseThrow().parameters().keySet());
        names.addAll(sample.after().orElseThrow().parameters().keySet());
        boolean isSameMedia = sample.before()
                        .orElseThrow()
                        .asset()
                        .equals(sample.after().orElseThrow().asset())
                && sample.before()
                        .orElseThrow()
                        .name()
                        .equals(sample.after().orElseThrow().name());
        if (isSameMedia) {
            names.forEach(name -> parameter(new OfSample(sample.module(), sample.slot(), name)));
        } else {
            whole(sample, Optional.empty());
        }
    }

    private void link(Change.OfLink change, Link before) {
        if (before.delayed() != change.after().orElseThrow().delayed()) {
            whole(change, Optional.empty());
        } else {
            Link.parametersOf(before.signal())
                    .forEach(parameter -> parameter(new OfLink(change.id(), parameter.name())));
        }
    }

    private void row(PatternChange.Row row) {
        Set<String> fields = new LinkedHashSet<>(STEP_FIELDS);
        fields.addAll(row.before().locks().keySet());
        fields.addAll(row.after().locks().keySet());
        fields.forEach(field -> parameter(new OfStep(row.pattern(), row.row(), field)));
    }

    private void length(PatternChange.Length length) {
        boolean isCutOrGrown = length.before().isEmpty()
                ? length.after().stream().allMatch(Step.REST::equals)
                : length.after().isEmpty();
        if (!isCutOrGrown
                || !(script.patterns().get(length.pattern()) instanceof StepPattern before)
                || !(engine.patterns().get(length.pattern()) instanceof StepPattern after)) {
            whole(length, Optional.empty());
            return;
        }
        found.add(new Difference(
                length.path(),
                Optional.of(new Both(
                        new Scalar.Amount(before.size()),
                        new Scalar.Amount(after.size()),
                        new ResizePattern(length.pattern(), before.size()))),
                length::applyTo,
                Optional.of(Statements.pattern(length.pattern(), after.size()))));
    }

    private void binding(Change.OfBinding change, Binding before, Binding after) {
        if (!before.withPattern(after.pattern()).equals(after)) {
            whole(change, Statements.statement(change, script, engine));
            return;
        }
        found.add(new Difference(
                change.path(),
                Optional.of(new Both(
                        new Scalar.Words(before.pattern()),
                        new Scalar.Words(after.pattern()),
                        new BindPattern(change.sequencer(), before.pattern(), Optional.empty()))),
                change::applyTo,
                Optional.of(Statements.bind(change.name(), after.pattern()))));
    }
}
