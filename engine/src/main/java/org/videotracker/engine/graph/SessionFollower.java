package org.videotracker.engine.graph;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.command.Extent;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;

/** Makes a program of each session that is to be played, and hands it over. Owned by the engine thread, except for {@link #health}. */
final class SessionFollower {
    private final GraphCompiler compiler;
    private final Handover handover;
    private final Afterglow afterglow;
    private final FaultBoard board;
    private final FaultLedger ledger;
    private final Preparation preparation;
    private Session compiled = Session.EMPTY;

    SessionFollower(
            GraphCompiler compiler,
            Handover handover,
            Afterglow afterglow,
            FaultBoard board,
            FaultLedger ledger,
            Preparation preparation) {
        this.compiler = compiler;
        this.handover = handover;
        this.afterglow = afterglow;
        this.board = board;
        this.ledger = ledger;
        this.preparation = preparation;
    }

    /**
     * @param beat for which the program is due
     * @param reached the absolute frame up to which was rendered
     * @param latest the absolute frame before which the program begins, if it is not begun with the next run
     */
    void follow(Session session, Extent extent, double beat, long reached, long latest) {
        boolean isNext = beat == Handover.AT_ONCE && handover.isEmpty();
        Program program;
        if (extent.isEverything() || handover.isEmpty() && afterglow.isOver(reached)) {
            compiled = afterglow.after(session, isNext ? reached : latest);
            program = compiler.compile(compiled, afterglow.leaving());
        } else {
            long jumps = compiled.playback().cueSerial();
            compiled = afterglow.with(session);
            Set<ModuleId> touched = new HashSet<>(extent.modules());
            if (compiled.playback().cueSerial() != jumps) {
                // They prepare what they will play where the transport jumps to.
                touched.addAll(compiled.bindings().keySet());
                compiled.modules().all().stream()
                        .filter(module -> !module.type().patternParameters().isEmpty())
                        .forEach(module -> touched.add(module.id()));
            }
            program = compiler.update(handover.newest(), compiled, touched);
        }
        Set<ModuleId> pardoned = ledger.pardon(session);
        handover.give(pardoned.isEmpty() ? program : compiler.restart(program, compiled, pardoned), beat);
        preparation.note();
    }

    /** As {@link AudioGraph#prepare}. */
    int prepare() {
        return preparation.work(handover.newest().nodes());
    }

    /** Compiles the present session anew. */
    void reload() {
        handover.give(compiler.compile(compiled, afterglow.leaving()), Handover.AT_ONCE);
    }

    /** As {@link AudioGraph#repair}. */
    int repair() {
        if (!board.take()) {
            return 0;
        }
        Set<ModuleId> restarts = ledger.inspect(handover.newest().nodes(), compiled);
        if (!restarts.isEmpty()) {
            handover.give(compiler.restart(handover.newest(), compiled, restarts), Handover.AT_ONCE);
        }
        ledger.report();
        return 1;
    }

    /** As {@link AudioGraph#hasRemark}. */
    boolean hasRemark() {
        return preparation.hasSentence();
    }

    /** As {@link AudioGraph#takeRemark}. */
    @Nullable
    String takeRemark() {
        return preparation.takeSentence();
    }

    /** Any thread. */
    Map<ModuleId, ModuleHealth> health() {
        return ledger.health();
    }
}
