package org.videotracker.engine.sampler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.signal.StereoBuffer;

/** A sampler, a bank, and a score of triggers and edits at absolute frames; renders it all in runs of any lengths. */
final class Rig {
    static final int SAMPLE_RATE = 48_000;

    SamplerSettings settings;
    final Sampler sampler;
    private final List<Trigger> score = new ArrayList<>();
    private final TreeMap<Long, UnaryOperator<SamplerSettings>> edits = new TreeMap<>();
    private final TreeMap<Long, Runnable> orders = new TreeMap<>();
    private IntUnaryOperator runs = run -> StereoBuffer.CAPACITY;
    private long now;

    Rig(SampleSlot... samples) {
        this(Kernels.fastest(), samples);
    }

    Rig(KernelFactory kernels, SampleSlot... samples) {
        sampler = new Sampler(64, kernels);
        settings = SamplerSettings.of(SAMPLE_RATE, List.of(samples));
    }

    static SampleSlot sample(AudioClip audio, UnaryOperator<SampleSettings> how) {
        return SampleSlot.of(new Clip(audio, null), how.apply(SampleSettings.DEFAULT));
    }

    Rig with(UnaryOperator<SamplerSettings> change) {
        settings = change.apply(settings);
        return this;
    }

    /** The length of the n-th run. */
    Rig inRunsOf(IntUnaryOperator lengths) {
        runs = lengths;
        return this;
    }

    Rig on(long frame, int index, long id) {
        return on(frame, index, id, -1, Locks.NONE);
    }

    Rig on(long frame, int index, long id, int note, Locks locks) {
        Trigger trigger = new Trigger();
        trigger.frame = frame;
        trigger.index = index;
        trigger.id = id;
        trigger.note = note;
        trigger.locks = locks;
        score.add(trigger);
        return this;
    }

    Rig onRow(long frame, int index, long id, int row) {
        on(frame, index, id);
        score.getLast().step = row;
        return this;
    }

    Rig off(long frame, long id) {
        Trigger trigger = new Trigger();
        trigger.kind = Trigger.Kind.RELEASE;
        trigger.frame = frame;
        trigger.id = id;
        score.add(trigger);
        return this;
    }

    /** Locks for a note that sounds. */
    Rig change(long frame, long id, Locks locks) {
        Trigger trigger = new Trigger();
        trigger.kind = Trigger.Kind.CHANGE;
        trigger.frame = frame;
        trigger.id = id;
        trigger.locks = locks;
        score.add(trigger);
        return this;
    }

    Rig slide(long frame, long id, String parameter, double value) {
        change(frame, id, Locks.NONE);
        score.getLast().parameter = parameter;
        score.getLast().value = value;
        return this;
    }

    /** The gain of what was added last. */
    Rig gain(double gain) {
        score.getLast().gain = gain;
        return this;
    }

    /** What was added last names its sample. */
    Rig named(String name) {
        score.getLast().sample = name;
        return this;
    }

    /** What was added last ends those of its group. */
    Rig inGroup(int group) {
        score.getLast().cutGroup = group;
        return this;
    }

    /** The pitch of what was added last lies beside its note. */
    Rig detuned(double factor) {
        score.getLast().detune = factor;
        return this;
    }

    /** The speed of what was added last counts samples in a cycle of so many frames. */
    Rig inCyclesOf(double frames) {
        score.getLast().cycleFrames = frames;
        return this;
    }

    /** Settings that hold from a frame on. */
    Rig edit(long frame, UnaryOperator<SamplerSettings> change) {
        edits.put(frame, change);
        return this;
    }

    Rig editSample(long frame, int slot, UnaryOperator<SampleSettings> change) {
        return edit(frame, settings -> {
            List<SampleSlot> samples = new ArrayList<>(settings.samples());
            SampleSlot.Ready ready = (SampleSlot.Ready) samples.get(slot);
            samples.set(slot, SampleSlot.of(ready.clip(), change.apply(ready.settings())));
            return settings.withSamples(samples);
        });
    }

    Rig order(long frame, Runnable order) {
        orders.put(frame, order);
        return this;
    }

    /** Both channels of the next so many frames. */
    float[][] render(int frames) {
        score.sort(Comparator.comparingLong(trigger -> trigger.frame));
        float[][] out = new float[2][frames];
        StereoBuffer buffer = new StereoBuffer();
        TriggerQueue queue = new TriggerQueue(4096);
        long begin = now;
        long end = now + frames;
        for (int run = 0; now < end; run++) {
            UnaryOperator<SamplerSettings> edit = edits.remove(now);
            if (edit != null) {
                settings = edit.apply(settings);
            }
            Runnable order = orders.remove(now);
            if (order != null) {
                order.run();
            }
            long limit = Math.min(end, now + Math.clamp(runs.applyAsInt(run), 1, StereoBuffer.CAPACITY));
            Long nextEdit = edits.higherKey(now);
            Long nextOrder = orders.higherKey(now);
            limit = nextEdit == null ? limit : Math.min(limit, nextEdit);
            limit = nextOrder == null ? limit : Math.min(limit, nextOrder);
            queue.clear();
            while (!score.isEmpty() && score.getFirst().frame < limit) {
                Trigger trigger = score.removeFirst();
                trigger.offset = (int) (trigger.frame - now);
                queue.add(trigger);
            }
            int length = (int) (limit - now);
            Arrays.fill(buffer.left, 7f);
            sampler.render(settings, queue, buffer, length, now);
            System.arraycopy(buffer.left, 0, out[0], (int) (now - begin), length);
            System.arraycopy(buffer.right, 0, out[1], (int) (now - begin), length);
            now = limit;
        }
        return out;
    }

    float[] left(int frames) {
        return render(frames)[0];
    }

    /** The notes that sound. */
    List<Long> ids() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < sampler.capacity(); i++) {
            if (sampler.voice(i).state() != VoiceState.FREE) {
                ids.add(sampler.voice(i).id());
            }
        }
        return ids;
    }

    VoiceReport only() {
        VoiceReport found = null;
        for (int i = 0; i < sampler.capacity(); i++) {
            if (sampler.voice(i).state() != VoiceState.FREE) {
                if (found != null) {
                    throw new AssertionError("several voices sound");
                }
                found = sampler.voice(i);
            }
        }
        if (found == null) {
            throw new AssertionError("no voice sounds");
        }
        return found;
    }
}
