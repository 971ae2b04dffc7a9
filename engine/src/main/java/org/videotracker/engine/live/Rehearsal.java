package org.videotracker.engine.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.mixer.audio.AudioOutputType;
import org.videotracker.engine.mixer.video.VideoOutputType;
import org.videotracker.engine.sequencing.TrackerSequencerType;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/**
 * The session of a rehearsal: a module of each type, whatever types there are, patched together, and trackers that play
 * {@link RehearsalPatterns} on it. Used by one thread.
 */
final class Rehearsal {
    private static final int SAMPLES = 4;
    private static final Span WHOLE = new Span(0, 1);
    private static final Span LITTLE = new Span(0.5, 0.75);

    /** The names by which the graph knows what is heard and seen. */
    private static final Map<String, String> OUTPUTS = Map.of(
            AudioOutputType.DESCRIPTION.name(), SystemModules.AUDIO_OUT,
            VideoOutputType.DESCRIPTION.name(), SystemModules.VIDEO_OUT);

    private final List<ModuleType> types;
    private final List<ModuleId> trackers = new ArrayList<>();
    private Session session = Session.EMPTY;
    private int ids;

    private Rehearsal(List<ModuleKind> kinds) {
        types = kinds.stream().map(ModuleKind::type).toList();
    }

    /** A session in which each of these kinds is played. */
    static Session of(List<ModuleKind> kinds) {
        Rehearsal rehearsal = new Rehearsal(kinds);
        RehearsalPatterns.all().forEach(rehearsal::run);
        List<ModuleId> ofEachType = rehearsal.types.stream().map(rehearsal::add).toList();
        for (Signal signal : Signal.values()) {
            rehearsal.connectAll(ofEachType, signal);
        }
        rehearsal.types.stream()
                .filter(type -> type.name().equals(TrackerSequencerType.NAME))
                .forEach(rehearsal::addTrackers);
        rehearsal.fillSamplers();
        rehearsal.mapModulators();
        return rehearsal.session;
    }

    private void run(Command command) {
        try {
            session = command.apply(session);
        } catch (RejectedException refused) {
            throw new IllegalStateException("the rehearsal cannot do what it wants: " + command.describe(), refused);
        }
    }

    private List<Module> modules() {
        return session.modules().inOrder();
    }

    private ModuleId add(ModuleType type) {
        ModuleId id = new ModuleId(new UUID(0, ++ids));
        run(new AddModule(id, type, Optional.ofNullable(OUTPUTS.get(type.name())), false));
        for (Parameter parameter : type.parameters()) {
            if (parameter.namesPattern()) {
                run(new SetParameter(new OfModule(id, parameter.name()), Value.of(RehearsalPatterns.WRITTEN)));
            }
        }
        return id;
    }

    /** One more for each way in which something can be played, each on all that accept triggers. */
    private void addTrackers(ModuleType type) {
        while (trackers.size() < RehearsalPatterns.WAYS) {
            ModuleId tracker = add(type);
            trackers.add(tracker);
            modules().stream()
                    .filter(module -> module.type().can(Capability.ACCEPTS_TRIGGERS))
                    .forEach(module -> connect(tracker, module.id(), Signal.EVENT));
        }
        for (int way = 0; way < trackers.size(); way++) {
            RehearsalPatterns.bind(trackers.get(way), way).forEach(this::run);
        }
    }

    /** From each module to each other one, wherever that closes no loop: to those after it first, as types are listed from what makes to what mixes. */
    private void connectAll(List<ModuleId> ordered, Signal signal) {
        for (int distance = 1; distance < ordered.size(); distance++) {
            for (int from = 0; from + distance < ordered.size(); from++) {
                connect(ordered.get(from), ordered.get(from + distance), signal);
            }
        }
        for (int distance = 1; distance < ordered.size(); distance++) {
            for (int to = 0; to + distance < ordered.size(); to++) {
                connect(ordered.get(to + distance), ordered.get(to), signal);
            }
        }
    }

    private void connect(ModuleId from, ModuleId to, Signal signal) {
        type(from)
                .firstPort(signal, Direction.OUTPUT)
                .ifPresent(output -> type(to).firstPort(signal, Direction.INPUT)
                        .ifPresent(input -> connect(new PortRef(from, output.name()), new PortRef(to, input.name()))));
    }

    private void connect(PortRef from, PortRef to) {
        try {
            session = new Connect(new LinkId(from, to), false).apply(session);
        } catch (RejectedException loop) {
            // there is another way round
        }
    }

    private ModuleType type(ModuleId module) {
        return session.modules().get(module).orElseThrow().type();
    }

    private void fillSamplers() {
        AssetId asset = new AssetId(String.format("%032x", 1));
        run(new PutAsset(new Asset(
                asset,
                "rehearsal",
                "",
                Optional.of(new Asset.Sound("a", "a", RehearsalClip.FRAMES, 2, RehearsalClip.SAMPLE_RATE)),
                Optional.of(new Asset.Picture(
                        "v",
                        "v",
                        RehearsalClip.PICTURES,
                        RehearsalClip.FRAME_RATE,
                        RehearsalClip.SIDE,
                        RehearsalClip.SIDE,
                        true)))));
        for (Module module : modules()) {
            for (int slot = 0; slot < SAMPLES && module.type().can(Capability.HOLDS_SAMPLES); slot++) {
                run(new AddSample(module.id(), asset, Optional.empty()));
            }
        }
    }

    /** Each read-out moves something, with each way of mapping in turn. */
    private void mapModulators() {
        List<OfSample> targets = modules().stream()
                .filter(module -> module.samples().size() > 0)
                .flatMap(module -> module.type().sampleParameters().stream()
                        .filter(Parameter::movable)
                        .map(parameter -> new OfSample(module.id(), 0, parameter.name())))
                .toList();
        int count = 0;
        for (Module module : modules()) {
            if (module.type().can(Capability.MODULATES) && !targets.isEmpty()) {
                OfModule source = new OfModule(
                        module.id(), module.type().readOuts().getFirst().name());
                run(new MapParameter(mapping(new Mapping.Id(source, targets.get(count % targets.size())), count)));
                count++;
            }
        }
    }

    private static Mapping mapping(Mapping.Id id, int count) {
        Curve curve = Curve.values()[count % Curve.values().length];
        boolean isOdd = count % 2 == 1;
        Polarity polarity = isOdd ? Polarity.BIPOLAR : Polarity.UNIPOLAR;
        Combine combine = isOdd ? Combine.ADD : Combine.REPLACE;
        return new Mapping(
                id, WHOLE, LITTLE, curve, polarity, combine, 1, isOdd ? 20 : 0, true, Optional.empty(), false);
    }
}
