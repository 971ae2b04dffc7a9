package org.videotracker.engine.sequencing.cycle;

import java.util.Optional;
import org.videotracker.engine.graph.Lookahead;
import org.videotracker.engine.graph.Remark;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.session.Session;

/** Fills the feeds of one module, and tells what was wrong with the cycles. Owned by the engine thread. */
public final class CycleSupply {
    private static final double SECONDS_PER_MINUTE = 60;

    private final Lookahead lookahead;
    private final Use use;
    private double bpm;

    /** What the cycles are for, in words for the player. */
    public enum Use {
        NOTES("playing", "is silent", "began in silence"),
        NUMBERS("following", "moves nothing", "moved nothing at first");

        private final String doing;
        private final String without;
        private final String late;

        Use(String doing, String without, String late) {
            this.doing = doing;
            this.without = without;
            this.late = late;
        }
    }

    public CycleSupply(Lookahead lookahead, Use use) {
        this.lookahead = lookahead;
        this.use = use;
    }

    /** Follows the tempo of a session. */
    public void follow(Session session) {
        bpm = session.transport().bpm();
    }

    /** Where the transport stands in a session, or jumps to, in beats. */
    public double landing(Session session) {
        MusicalTime time = lookahead.time();
        boolean jumps = session.playback().cueSerial() != time.jumps();
        return jumps ? session.playback().cueBeat() : time.beat();
    }

    /** Fills all of a feed that can be needed at any moment; the rest is wanted. */
    public void fillUrgent(ModuleId module, String pattern, CycleFeed<?> feed) {
        Optional<? extends FilledCycle> filled = feed.fillUrgent(beatsPerSecond());
        while (filled.isPresent()) {
            tell(module, pattern, filled.get());
            filled = feed.fillUrgent(beatsPerSecond());
        }
        lookahead.want();
    }

    /** Fills one cycle of a feed. Whether there was one to fill. */
    public boolean fill(ModuleId module, String pattern, CycleFeed<?> feed) {
        if (feed.hasNewlyMissed()) {
            remark(module, pattern, ", a cycle was not ready in time and " + use.late);
        }
        Optional<? extends FilledCycle> filled = feed.fill(beatsPerSecond());
        filled.ifPresent(cycle -> tell(module, pattern, cycle));
        return filled.isPresent();
    }

    private double beatsPerSecond() {
        return Math.max(bpm, lookahead.time().tempo()) / SECONDS_PER_MINUTE;
    }

    private void tell(ModuleId module, String pattern, FilledCycle filled) {
        filled.trouble().ifPresent(trouble -> {
            switch (trouble) {
                case ExpressionException meaningless ->
                    remark(module, pattern, ", which " + use.without + ": " + meaningless.getMessage());
                case PatternFault fault ->
                    remark(module, pattern, ", cycle " + filled.cycle() + ": " + fault.getMessage());
                default ->
                    lookahead.remark(new Remark(module, place(pattern) + " in cycle " + filled.cycle(), trouble));
            }
        });
    }

    /** Tells the player something about a pattern, whose name the sentence begins with. */
    public void remark(ModuleId module, String pattern, String what) {
        lookahead.remark(Remark.of(
                module, place(pattern), "The pattern \"" + pattern + "\"" + what + (what.endsWith(".") ? "" : ".")));
    }

    private String place(String pattern) {
        return use.doing + " the pattern \"" + pattern + "\"";
    }
}
