package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.sampler.kernel.Kernels;
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
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;

/** An engine whose session is built by commands, with clips in memory, and the graphs that play it. */
final class PatchBay {
    static final int RATE = 48_000;

    final List<String> faults = new ArrayList<>();
    final OutputGauges gauges = new OutputGauges();
    final AudioGraph audio;
    final VideoGraph video;
    private final Engine engine = new Engine(Session.EMPTY, (place, fault) -> faults.add(place + ": " + fault));
    private final Catalog catalog = BuiltInModules.catalog();
    private final Map<AssetId, Clip> clips = new HashMap<>();

    PatchBay(int width, int height) {
        this(width, height, BuiltInModules.kinds(Kernels.fastest()), RestartBudget.DEFAULT, () -> 0);
    }

    PatchBay(int width, int height, List<ModuleKind> kinds, RestartBudget budget, LongSupplier nanoClock) {
        audio = new AudioGraph(
                kinds,
                new Surroundings(RATE, width, height, 0, gauges),
                clips::get,
                (place, fault) -> faults.add(place + ": " + fault),
                budget,
                nanoClock);
        video = new VideoGraph(audio, width, height);
        engine.performWith(audio);
        add("AudioOutput", "masterAudioOut");
        add("VideoOutput", "masterVideoOut");
    }

    void run(Command... commands) {
        var outcome = engine.submit(Batch.of("test", commands));
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
    }

    void trigger(String module, double beats) {
        engine.submit(Batch.of("test", new HandTrigger(id(module), 0, Step.NONE, beats, Locks.NONE)));
        engine.pump();
    }

    /** Runs a command that may be refused. */
    void tryTo(Command command) {
        engine.submit(Batch.of("test", command));
        engine.pump();
    }

    Session session() {
        return engine.snapshot().session();
    }

    void undo() {
        var outcome = engine.undo(1, "test");
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
    }

    void add(String type, String name) {
        run(new AddModule(id(name), catalog.type(type).orElseThrow(), Optional.of(name), true));
    }

    ModuleId id(String name) {
        return new ModuleId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    LinkId link(String from, String to, Signal signal) {
        return new LinkId(port(from, signal, Direction.OUTPUT), port(to, signal, Direction.INPUT));
    }

    private PortRef port(String module, Signal signal, Direction direction) {
        var type = engine.snapshot()
                .session()
                .modules()
                .named(module)
                .orElseThrow()
                .type();
        return new PortRef(
                id(module), type.firstPort(signal, direction).orElseThrow().name());
    }

    LinkId connect(String from, String to, Signal signal) {
        LinkId link = link(from, to, signal);
        run(new Connect(link, false));
        return link;
    }

    LinkId feedBack(String from, String to, Signal signal) {
        LinkId link = link(from, to, signal);
        run(new Connect(link, true));
        return link;
    }

    void set(String path, double value) {
        run(new SetParameter(address(path), Value.of(value)));
    }

    void set(String path, String option) {
        run(new SetParameter(address(path), Value.of(option)));
    }

    void set(LinkId link, String parameter, double value) {
        run(new SetParameter(new OfLink(link, parameter), Value.of(value)));
    }

    void map(ParameterAddress source, ParameterAddress target, double from, double to) {
        run(new MapParameter(Mapping.of(new Mapping.Id(source, target), new Span(0, 1), new Span(from, to))));
    }

    ParameterAddress address(String path) {
        try {
            return ParameterPaths.resolve(engine.snapshot().session(), path);
        } catch (RejectedException unknown) {
            throw new AssertionError(unknown);
        }
    }

    /** Puts a clip into the next slot of a sampler. */
    void sample(String sampler, Clip clip) {
        AssetId asset = new AssetId(String.format("%032x", clips.size() + 1));
        clips.put(asset, clip);
        run(
                new PutAsset(new Asset(
                        asset,
                        "clip" + clips.size(),
                        "",
                        Optional.ofNullable(clip.audio())
                                .map(sound -> new Asset.Sound(
                                        "a", "a", sound.frames(), sound.channels(), sound.sampleRate())),
                        Optional.ofNullable(clip.video())
                                .map(picture -> new Asset.Picture(
                                        "v",
                                        "v",
                                        picture.frames(),
                                        picture.frameRate(),
                                        picture.width(),
                                        picture.height(),
                                        picture.hasAlpha())))),
                new AddSample(id(sampler), asset, Optional.empty()));
    }
}
