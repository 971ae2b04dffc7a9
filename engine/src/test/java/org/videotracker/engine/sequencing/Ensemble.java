package org.videotracker.engine.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.event.Verdicts;
import org.videotracker.engine.time.ClockTape;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;

/** Sequencers under one transport, each the neighbour of the next: A, B, C ... Records what they emit. */
final class Ensemble {
    private final ClockTape time;
    private final List<Sequencer> sequencers = new ArrayList<>();
    private final List<SequencerSettings> settings = new ArrayList<>();
    private final List<Trigger> heard = new ArrayList<>();
    private final TriggerQueue queue = new TriggerQueue(1024);

    /** At 48 kHz and 120 beats per minute, in blocks of so many frames. */
    Ensemble(int blockFrames, StepPattern... patterns) {
        time = new ClockTape(48_000, blockFrames);
        @Nullable Verdicts neighbour = null;
        for (int i = 0; i < patterns.length; i++) {
            Hearsay hearsay = new Hearsay(new Verdicts(), neighbour);
            neighbour = hearsay.own();
            SequencerSettings own = SequencerSettings.looping(new CompiledSteps(name(i), patterns[i]))
                    .withHearsay(hearsay)
                    .withLuck(5, i);
            settings.add(own);
            sequencers.add(new Sequencer(48_000, own, new OnsetIds(i + 1)));
        }
    }

    private static String name(int i) {
        return Character.toString('A' + i);
    }

    Ensemble transportAt(long frame, UnaryOperator<Playback> change) {
        time.at(frame, clock -> clock.cue = change.apply(clock.cue));
        return this;
    }

    Ensemble at(long frame, int sequencer, UnaryOperator<SequencerSettings> edit) {
        time.at(frame, ignored -> settings.set(sequencer, edit.apply(settings.get(sequencer))));
        return this;
    }

    Ensemble edit(long frame, int sequencer, StepPattern pattern) {
        return at(frame, sequencer, old -> old.withPattern(new CompiledSteps(name(sequencer), pattern)));
    }

    Ensemble runTo(long frame) {
        time.runTo(frame, () -> {
            for (int i = 0; i < sequencers.size(); i++) {
                queue.clear();
                sequencers.get(i).render(settings.get(i), time.clock, queue);
                for (int j = 0; j < queue.size(); j++) {
                    Trigger copy = new Trigger();
                    copy.set(queue.get(j));
                    heard.add(copy);
                }
            }
        });
        return this;
    }

    /** In which passes a row of a sequencer fired, of so many: {@code x..x}. */
    String passes(int sequencer, int row, int count) {
        StringBuilder passes = new StringBuilder(".".repeat(count));
        heard.stream()
                .filter(trigger -> trigger.kind == Trigger.Kind.ONSET
                        && trigger.pattern.equals(name(sequencer))
                        && trigger.step == row
                        && trigger.pass < count)
                .forEach(onset -> passes.setCharAt((int) onset.pass, 'x'));
        return passes.toString();
    }

    /** The onsets in the order of time and of sequencers: {@code A0@6000}. */
    List<String> onsets() {
        return all().stream().filter(line -> line.startsWith("ONSET")).toList();
    }

    /** Everything, but for the run that it came in. */
    List<String> all() {
        return heard.stream()
                .sorted((a, b) -> a.frame != b.frame ? Long.compare(a.frame, b.frame) : Long.compare(a.id, b.id))
                .map(trigger -> trigger.kind + " " + trigger.pattern + trigger.step + "@" + trigger.frame + " id"
                        + trigger.id + " pass" + trigger.pass + " x" + trigger.gain + " " + trigger.parameter + "="
                        + trigger.value + locks(trigger))
                .toList();
    }

    private static String locks(Trigger trigger) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < trigger.locks.count(); i++) {
            text.append(' ').append(trigger.locks.name(i)).append('=').append(trigger.locks.value(i));
        }
        return text.toString();
    }
}
