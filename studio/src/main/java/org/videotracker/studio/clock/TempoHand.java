package org.videotracker.studio.clock;

import java.util.OptionalDouble;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.transport.Transport;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;

/** Taps a tempo, and nudges it for as long as a key or a button is held, after which it is what it was. Thread of the studio. */
public final class TempoHand {
    static final ParameterAddress BPM = new OfTransport(Transport.BPM.name());
    private static final double NUDGE = 0.03;

    private final Edits edits;
    private final TapTempo taps = new TapTempo();
    private boolean isNudging;
    private double before;

    public TempoHand(Edits edits) {
        this.edits = edits;
    }

    /** Takes a tap of this moment. */
    public void tap(Moment now) {
        tap(now.seconds());
    }

    void tap(double seconds) {
        OptionalDouble tempo = taps.tap(seconds);
        if (tempo.isPresent()) {
            set("tap the tempo", tempo.getAsDouble());
        }
    }

    /** Plays faster, or slower if negative, until {@link #letGo}; again while it does so changes nothing. */
    public void nudge(int direction, Moment now) {
        nudge(direction, now.session().transport().bpm());
    }

    void nudge(int direction, double bpm) {
        if (!isNudging) {
            isNudging = true;
            before = bpm;
            set("nudge", Transport.BPM.clamp(bpm * (1 + direction * NUDGE)));
        }
    }

    /** Goes back to the tempo before {@link #nudge}. */
    public void letGo() {
        if (isNudging) {
            isNudging = false;
            set("nudge", before);
            edits.endGroup();
        }
    }

    private void set(String label, double bpm) {
        edits.submitInGroup(label, label, new SetParameter(BPM, Value.of(bpm)));
    }
}
