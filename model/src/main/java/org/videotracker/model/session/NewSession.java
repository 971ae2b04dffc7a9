package org.videotracker.model.session;

import java.util.List;
import java.util.function.Supplier;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.StepPattern;

/** What a new project begins with: the system modules, one tracker, and one sampler that it triggers. */
public final class NewSession {
    private NewSession() {}

    /**
     * The system modules alone, the scopes listening to the master sound and disabled, so that they hide nothing.
     *
     * @param ids gives an identity that was never used at each call
     */
    public static Session withSystemModules(Catalog catalog, Supplier<ModuleId> ids) {
        Session session = Session.EMPTY
                .with(Module.of(ids.get(), SystemModules.AUDIO_OUT, type(catalog, "AudioOutput")))
                .with(Module.of(ids.get(), SystemModules.VIDEO_OUT, type(catalog, "VideoOutput")))
                .with(Module.of(ids.get(), SystemModules.OSCILLOSCOPE, type(catalog, "Oscilloscope"))
                        .withEnabled(false))
                .with(Module.of(ids.get(), SystemModules.SPECTROGRAM, type(catalog, "Spectrogram"))
                        .withEnabled(false));
        for (String scope : List.of(SystemModules.OSCILLOSCOPE, SystemModules.SPECTROGRAM)) {
            session = linked(session, SystemModules.AUDIO_OUT, scope, Signal.AUDIO);
            session = linked(session, scope, SystemModules.VIDEO_OUT, Signal.VIDEO);
        }
        return session;
    }

    /** As {@link #withSystemModules}, and a tracker that triggers a sampler that is heard and seen. */
    public static Session create(Catalog catalog, Supplier<ModuleId> ids) {
        ModuleType tracker = type(catalog, "TrackerSequencer");
        ModuleType sampler = type(catalog, "MultiSampler");
        Session session = withSystemModules(catalog, ids);
        Module sequencer = Module.of(ids.get(), tracker.automaticName(1), tracker);
        Module instrument = Module.of(ids.get(), sampler.automaticName(1), sampler);
        session = session.with(sequencer)
                .with(instrument)
                .withPattern("P0", StepPattern.empty(StepPattern.DEFAULT_STEPS))
                .withBinding(sequencer.id(), Binding.of("P0"));
        session = linked(session, sequencer.name(), instrument.name(), Signal.EVENT);
        session = linked(session, instrument.name(), SystemModules.AUDIO_OUT, Signal.AUDIO);
        return linked(session, instrument.name(), SystemModules.VIDEO_OUT, Signal.VIDEO);
    }

    private static Session linked(Session session, String from, String to, Signal signal) {
        Module source = session.modules().named(from).orElseThrow();
        Module target = session.modules().named(to).orElseThrow();
        Port output = source.type().firstPort(signal, Direction.OUTPUT).orElseThrow();
        Port input = target.type().firstPort(signal, Direction.INPUT).orElseThrow();
        LinkId id = new LinkId(new PortRef(source.id(), output.name()), new PortRef(target.id(), input.name()));
        return session.with(session.links().with(Link.of(id, signal)));
    }

    private static ModuleType type(Catalog catalog, String name) {
        return catalog.type(name).orElseThrow(() -> new IllegalArgumentException("the catalog lacks " + name));
    }
}
