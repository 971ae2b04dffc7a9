package org.videotracker.engine.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.time.ClockTape;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/** Records what one sequencer emits under a transport that a script drives. */
final class SequencerTape {
    /** What was emitted, without the run that it was emitted in. */
    record Event(Trigger.Kind kind, long frame, long id, int row, long pass, int index, int note, String pattern) {
        boolean isOnset() {
            return kind == Trigger.Kind.ONSET;
        }
    }

    final Sequencer sequencer;
    SequencerSettings settings;
    final List<Event> events = new ArrayList<>();
    /** Gets each trigger, which is valid during the call. */
    Consumer<Trigger> ear = trigger -> {};

    private final ClockTape time;
    private final TriggerQueue queue = new TriggerQueue(1024);

    /** A transport that plays from frame 0 at 120 beats per minute, in blocks of 512 frames. */
    SequencerTape(SequencerSettings settings) {
        this(48000, 512, settings);
    }

    SequencerTape(int sampleRate, int blockFrames, SequencerSettings settings) {
        this.settings = settings;
        this.time = new ClockTape(sampleRate, blockFrames);
        this.sequencer = new Sequencer(sampleRate, settings, new OnsetIds(1));
    }

    SequencerTape at(long frame, UnaryOperator<SequencerSettings> edit) {
        time.at(frame, ignored -> settings = edit.apply(settings));
        return this;
    }

    SequencerTape transportAt(long frame, UnaryOperator<Playback> change) {
        time.at(frame, clock -> clock.cue = change.apply(clock.cue));
        return this;
    }

    SequencerTape tempoAt(long frame, UnaryOperator<Transport> change) {
        time.at(frame, clock -> clock.settings = change.apply(clock.settings));
        return this;
    }

    /** Does something with the tape when a frame is reached. */
    SequencerTape checkAt(long frame, Runnable check) {
        time.at(frame, ignored -> check.run());
        return this;
    }

    /** The script for a frame is run before the run that begins there. */
    SequencerTape runTo(long frame) {
        time.runTo(frame, () -> {
            queue.clear();
            sequencer.render(settings, time.clock, queue);
            for (int i = 0; i < queue.size(); i++) {
                record(queue.get(i));
            }
        });
        return this;
    }

    private void record(Trigger trigger) {
        ear.accept(trigger);
        if (trigger.frame != time.clock.frame() + trigger.offset || trigger.offset >= time.clock.frames()) {
            throw new AssertionError("offset " + trigger.offset + " does not fit to frame " + trigger.frame);
        }
        events.add(new Event(
                trigger.kind,
                trigger.frame,
                trigger.id,
                trigger.step,
                trigger.pass,
                trigger.index,
                trigger.note,
                trigger.pattern));
    }

    List<Event> onsets() {
        return events.stream().filter(Event::isOnset).toList();
    }

    List<Event> releases() {
        return events.stream()
                .filter(event -> event.kind() == Trigger.Kind.RELEASE)
                .toList();
    }

    List<Long> onsetFrames() {
        return onsets().stream().map(Event::frame).toList();
    }

    /** The rows as text, such as {@code "A0 A1 B0"}. */
    String rows() {
        return String.join(
                " ",
                onsets().stream().map(event -> event.pattern() + event.row()).toList());
    }

    /** Where the gate ended of the onset with an ordinal. */
    long releaseFrameOf(int onset) {
        long id = onsets().get(onset).id();
        return releases().stream()
                .filter(event -> event.id() == id)
                .findFirst()
                .orElseThrow()
                .frame();
    }

    /** A pattern whose every row triggers the slot of its number. */
    static StepPattern rowsOf(int size) {
        StepPattern pattern = StepPattern.empty(size);
        for (int row = 0; row < size; row++) {
            pattern = pattern.withStep(row, Step.of(row));
        }
        return pattern;
    }

    /** Compiles patterns of steps. */
    static PatternCompiler compiler() {
        return new PatternCompiler((cycles, before) -> {
            throw new AssertionError("no cycles were meant to be compiled");
        });
    }

    static CompiledSteps compiled(String name, StepPattern pattern) {
        return new CompiledSteps(name, pattern);
    }

    static CompiledPattern rowsOf(String name, int size) {
        return compiled(name, rowsOf(size));
    }

    static SequencerSettings looping(StepPattern pattern) {
        return SequencerSettings.looping(compiled("A", pattern));
    }

    static Chain chain(Chain.Entry... entries) {
        return new Chain(List.of(entries));
    }

    /** What is in a row at a time, for a pattern with a trigger in every row. */
    static String repeat(String pattern, int rows, int passes) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows * passes; i++) {
            names.add(pattern + i % rows);
        }
        return String.join(" ", names);
    }
}
