package org.videotracker.model.command;

import java.util.Optional;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.StepCommand.RandomisePattern;
import org.videotracker.model.module.Modules;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.session.Session;

/** The sessions that generated edits begin with. */
final class StartSessions {

    private StartSessions() {}

    static Session newProject() {
        return Workbench.newProject().session();
    }

    /** A set that is under way: two trackers, samplers with samples, a mixer, chains, mappings, a delayed feedback. */
    static Session performance() {
        Workbench bench = Workbench.newProject();
        bench.add("TrackerSequencer", "lead");
        bench.add("MultiSampler", "drums");
        bench.add("AudioMixer", "mix");
        bench.add("Mirror", "mirror");
        bench.connect("lead.trigger_out", "drums.trigger_in")
                .connect("trackerSequencer1.trigger_out", "drums.trigger_in")
                .connect("drums.audio_out", "mix.audio_in")
                .connect("mix.audio_out", "mirror.audio_in")
                .connect("mirror.audio_out", "masterAudioOut.audio_in")
                .connect("drums.video_out", "mirror.video_in")
                .connect("mirror.video_out", "masterVideoOut.video_in")
                .apply(new LinkCommand.Connect(bench.link("mirror.audio_out", "mix.audio_in"), true));
        for (String name : new String[] {"kick", "snare", "hat", "crash"}) {
            bench.addSample("drums", name);
        }
        bench.addSample("multiSampler1", "pad")
                .apply(new SampleCommand.RemoveSample(bench.id("drums"), 1))
                .apply(new CreatePattern(Optional.of("verse"), 8))
                .apply(new CreatePattern(Optional.of("drop"), 32))
                .apply(new RandomisePattern("verse", 1))
                .apply(new RandomisePattern("drop", 2))
                .apply(new CreateChain(Optional.of("song")))
                .apply(new CreateChain(Optional.of("outro")))
                .apply(new InsertEntry("song", Optional.empty(), new Entry("verse", 2, true)))
                .apply(new InsertEntry("song", Optional.empty(), Entry.of("drop")))
                .apply(new InsertEntry("song", Optional.empty(), new Entry("verse", 1, false)))
                .apply(new BindChain(bench.id("lead"), "song", Optional.empty()));
        bench.apply(mapped(bench, "lead.currentStep", "drums.attackMs"))
                .apply(mapped(bench, "mix.level", "drums.sample[2].speed"))
                .apply(mapped(bench, "clock.bpm", "mirror.connection[0].gain"))
                .apply(new TransportCommand.Play());
        return bench.session();
    }

    private static MapParameter mapped(Workbench bench, String source, String target) {
        Mapping.Id id = new Mapping.Id(bench.address(source), bench.address(target));
        return new MapParameter(Mapping.of(id, new Span(0, 1), new Span(0, 1)));
    }

    /** What might be loaded in the place of a session: another one; absurdly one whose connections end nowhere. */
    static Session other(Choice choice) {
        Session other = choice.oneIn(2) ? newProject() : performance();
        return choice.absurd() ? other.with(Modules.NONE) : other;
    }
}
