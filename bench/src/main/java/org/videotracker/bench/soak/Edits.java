package org.videotracker.bench.soak;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.mixer.audio.AudioOutputType;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SampleCommand.RemoveSample;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.pattern.Conditions;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.session.Session;

/**
 * Draws edits as restless hands would make them: knobs mostly, steps, and now and then modules, samples, connections and patterns
 * that come and go. Some are of no sense and will be rejected. The same seed and sessions give the same edits. Used by one thread.
 */
final class Edits {
    private static final String ORIGIN = "soak";
    private static final Catalog CATALOG = BuiltInModules.catalog();
    private static final List<String> TYPES =
            List.of("MultiSampler", "AudioMixer", "VideoMixer", "TrackerSequencer", "Oscilloscope", "Spectrogram");

    /** What opens the device anew: the soak keeps the device that it measures with. */
    private static final Set<String> DEVICE = Set.of(
            AudioOutputType.SAMPLE_RATE,
            AudioOutputType.BUFFER_SIZE,
            AudioOutputType.CHANNELS,
            AudioOutputType.RENDER_AHEAD);

    private static final List<TrigCondition> CONDITIONS = List.of(TrigCondition.values());
    private static final int MOST_ADDED = 6;
    private static final int STRUCTURAL_OF_1000 = 20;
    private static final int STEPS_OF_1000 = 60;
    private static final int SENSELESS_OF_1000 = 5;

    private final SplittableRandom random;
    private final Deque<ModuleId> added = new ArrayDeque<>();
    private long pattern;

    Edits(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next edit, which fits a session as it is now. */
    Batch next(Session session) {
        int dice = random.nextInt(1000);
        if (dice < STRUCTURAL_OF_1000) {
            return Batch.of(ORIGIN, structural(session));
        }
        if (dice < STRUCTURAL_OF_1000 + STEPS_OF_1000) {
            return Batch.of(ORIGIN, step(session));
        }
        if (dice < STRUCTURAL_OF_1000 + STEPS_OF_1000 + SENSELESS_OF_1000) {
            return Batch.of(ORIGIN, new RemoveModule(newId()));
        }
        return dice % 10 == 0
                ? Batch.of(ORIGIN, knob(session), knob(session), knob(session))
                : Batch.of(ORIGIN, knob(session));
    }

    private ModuleId newId() {
        return new ModuleId(new UUID(random.nextLong(), random.nextLong()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Command knob(Session session) {
        Module module = any(session.modules().inOrder());
        return switch (random.nextInt(4)) {
            case 0 -> connection(session, module);
            case 1 -> sample(module);
            default -> own(module);
        };
    }

    private Command own(Module module) {
        return set(module.type().parameters(), name -> new OfModule(module.id(), name), module);
    }

    private Command sample(Module module) {
        int slots = module.samples().size();
        int slot = slots == 0 ? 0 : random.nextInt(slots);
        return module.samples().slot(slot).isEmpty()
                ? own(module)
                : set(module.type().sampleParameters(), name -> new OfSample(module.id(), slot, name), module);
    }

    private Command connection(Session session, Module module) {
        List<Link> links = session.links().into(module.id());
        if (links.isEmpty()) {
            return own(module);
        }
        Link link = any(links);
        return set(Link.parametersOf(link.signal()), name -> new OfLink(link.id(), name), module);
    }

    /** Makes the address of a parameter from its name. */
    private interface Place {
        ParameterAddress of(String parameter);
    }

    private Command set(List<Parameter> parameters, Place place, Module module) {
        List<Parameter> numbers = parameters.stream()
                .filter(parameter -> parameter.isNumeric() && !DEVICE.contains(parameter.name()))
                .toList();
        if (numbers.isEmpty()) {
            return new EnableModule(module.id(), true);
        }
        Parameter parameter = any(numbers);
        double value = parameter.min() + random.nextDouble() * (parameter.max() - parameter.min());
        return new SetParameter(place.of(parameter.name()), Value.of(value));
    }

    private Command step(Session session) {
        Map<String, StepPattern> grids = new TreeMap<>();
        session.patterns().forEach((name, pattern) -> {
            if (pattern instanceof StepPattern steps) {
                grids.put(name, steps);
            }
        });
        Map.Entry<String, StepPattern> edited = any(List.copyOf(grids.entrySet()));
        int row = random.nextInt(edited.getValue().size());
        Step step = random.nextInt(3) == 0
                ? Step.REST
                : Step.of(random.nextInt(8))
                        .withLength(1 + random.nextInt(4))
                        .withConditions(new Conditions(Ratio.ALWAYS, any(CONDITIONS), 50 + random.nextInt(51)))
                        .withMicro(random.nextDouble() - 0.5)
                        .withRetrigger(new Retrigger(1 + random.nextInt(4), random.nextDouble()));
        return new SetStep(edited.getKey(), row, step);
    }

    private Command structural(Session session) {
        Optional<Module> touched =
                added.isEmpty() ? Optional.empty() : session.modules().get(any(List.copyOf(added)));
        return switch (random.nextInt(6)) {
            case 0 -> patterns(session);
            case 1 -> touched.map(module -> bank(session, module)).orElseGet(this::addOrRemove);
            case 2 -> touched.map(module -> connect(session, module)).orElseGet(this::addOrRemove);
            case 3 ->
                touched.<Command>map(module -> new EnableModule(module.id(), !module.enabled()))
                        .orElseGet(this::addOrRemove);
            default -> addOrRemove();
        };
    }

    private Command addOrRemove() {
        if (added.size() >= MOST_ADDED) {
            return new RemoveModule(added.removeFirst());
        }
        ModuleId id = newId();
        added.addLast(id);
        return new AddModule(id, CATALOG.type(any(TYPES)).orElseThrow(), Optional.empty(), random.nextBoolean());
    }

    private Command patterns(Session session) {
        String last = "soak" + pattern;
        return session.patterns().containsKey(last)
                ? new DeletePattern(last)
                : new CreatePattern(Optional.of("soak" + ++pattern), 1 + random.nextInt(64));
    }

    private Command bank(Session session, Module sampler) {
        if (sampler.samples().size() > 4) {
            return new RemoveSample(
                    sampler.id(), random.nextInt(sampler.samples().size()));
        }
        AssetId asset = any(List.copyOf(session.assets().keySet()));
        return new AddSample(sampler.id(), asset, Optional.empty());
    }

    private Command connect(Session session, Module target) {
        Module source = any(session.modules().inOrder());
        for (Signal signal : Signal.values()) {
            var output = source.type().firstPort(signal, Direction.OUTPUT);
            var input = target.type().firstPort(signal, Direction.INPUT);
            if (output.isPresent() && input.isPresent()) {
                LinkId link = new LinkId(
                        new PortRef(source.id(), output.get().name()),
                        new PortRef(target.id(), input.get().name()));
                return new Connect(link, false);
            }
        }
        return addOrRemove();
    }
}
