package org.videotracker.engine.sequencing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.event.VerdictBoard;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.sequencing.cycle.CycleCompiler;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.session.Session;

/** The processor of the module type {@link TrackerSequencerType}: plays the patterns and chains that it is bound to. */
public final class TrackerSequencerProcessor implements Processor<SequencerSettings> {
    private final PatternCompiler patterns;
    private final CycleFilling filling;
    private final int sampleRate;
    private final OnsetIds ids;
    private List<CompiledCycles> cycles = List.of();
    private @Nullable ModuleId module;
    private final VerdictBoard verdicts;
    private @Nullable Sequencer sequencer;

    /** @param compiler tells what the expressions of cycle patterns mean */
    public TrackerSequencerProcessor(Surroundings surroundings, CycleCompiler compiler) {
        sampleRate = surroundings.sampleRate();
        ids = new OnsetIds(surroundings.lane());
        filling = new CycleFilling(surroundings.lookahead(), compiler, sampleRate);
        patterns = new PatternCompiler(filling);
        verdicts = surroundings.verdicts();
    }

    @Override
    public SequencerSettings settings(Module module, Context context) {
        this.module = module.id();
        if (sequencer != null) {
            filling.goOnWith(sequencer::turnOf);
        }
        Session session = context.session();
        Binding binding =
                Optional.ofNullable(session.bindings().get(module.id())).orElseThrow();
        CompiledPattern bound = patterns.compile(
                binding.pattern(),
                Optional.ofNullable(session.patterns().get(binding.pattern())).orElseThrow());
        CompiledChain chain = binding.chain()
                .flatMap(name -> Optional.ofNullable(session.chains().get(name)))
                .map(found -> patterns.compile(found, session.patterns()))
                .orElse(CompiledChain.EMPTY);
        SequencerSettings settings = new SequencerSettings(
                bound,
                chain,
                binding.chainEnabled(),
                session.playback().launch(module.id()),
                module.enabled(),
                session.project().seed(),
                SequencerSettings.identityOf(module.id().uuid()),
                hearsay(module, context));
        patterns.retain(session.patterns().keySet());
        cycles = patterns.cycles().toList();
        filling.follow(module.id(), settings, session, cycles);
        if (sequencer == null) {
            sequencer = new Sequencer(sampleRate, settings, ids);
        }
        return settings;
    }

    private Hearsay hearsay(Module module, Context context) {
        verdicts.follow(context.session(), context.leaving());
        return new Hearsay(
                verdicts.of(module.id()), verdicts.before(module.id()).orElse(null));
    }

    @Override
    public boolean prepare() {
        return module != null && filling.fill(module, cycles);
    }

    @Override
    public void render(SequencerSettings settings, Block block) {
        if (sequencer != null) {
            sequencer.render(settings, block.clock(), block.triggersOut());
        }
    }

    @Override
    public double readOut(int index) {
        Sequencer playing = sequencer;
        if (playing == null) {
            return 0;
        }
        return switch (index) {
            case 0 -> playing.isPlaying() ? 1 : 0;
            case 1 -> playing.currentStep();
            case 2 -> playing.currentStepPosition();
            case 3 -> playing.soundingStep();
            case 4 -> playing.pass();
            case 5 -> playing.chainIndex();
            case 6 -> playing.chainRepeat();
            default -> playing.missedCycles();
        };
    }

    @Override
    public double nextStep(BeatTime from) {
        return sequencer == null ? Double.POSITIVE_INFINITY : sequencer.nextStep(from);
    }

    @Override
    public double nextPass() {
        return sequencer == null ? Double.POSITIVE_INFINITY : sequencer.nextPass();
    }
}
