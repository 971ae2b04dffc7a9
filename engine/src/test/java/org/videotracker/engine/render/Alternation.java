package org.videotracker.engine.render;

import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.model.command.Command;

/** A conductor that changes samples and tempo every five sixths of a beat, for the beat itself: live it may be called earlier. */
public final class Alternation implements Conductor {
    private final Engine engine;
    private int count = 1;

    public Alternation(Engine engine) {
        this.engine = engine;
    }

    @Override
    public double nextBeat() {
        return count * 5 / 6.0;
    }

    @Override
    public void reach(double beat) {
        Command sample = count % 2 == 0 ? ClickRig.firstSample() : ClickRig.otherSample();
        Command tempo = ClickRig.tempo(110 + count % 5 * 17.3);
        engine.submit(Batch.of("conductor", sample, tempo), new Due.AtBeat(beat));
        count++;
    }
}
