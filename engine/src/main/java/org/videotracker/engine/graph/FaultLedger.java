package org.videotracker.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.thread.DistinctFault;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;

/**
 * What is known of the modules that have failed, and who of them is begun anew. Owned by the engine thread, except for
 * {@link #health()}.
 */
final class FaultLedger {
    /** A module that fails in ever new ways is not reported for ever. */
    private static final int MOST_REPORTED = 16;
    /** More than anybody reads of what one module could not play. */
    private static final int MOST_REMARKED = 256;

    private final RestartBudget budget;
    private final long budgetFrames;
    private final FaultSink sink;
    private final Map<ModuleId, Entry> entries = new HashMap<>();
    private final List<Report> unreported = new ArrayList<>();
    private volatile Map<ModuleId, ModuleHealth> health = Map.of();

    private record Report(String place, Throwable fault) {}

    /** What is known of one module. */
    private static final class Entry {
        final Set<DistinctFault> reported = new HashSet<>();
        final Deque<Long> restartFrames = new ArrayDeque<>();
        long faults;
        long overruns;
        long restarts;
        long remarks;
        String lastMessage = "";
        /** What the module was like when it was given up. */
        @Nullable
        Footprint givenUp;

        ModuleHealth health() {
            return new ModuleHealth(faults, overruns, restarts, givenUp != null, remarks, lastMessage);
        }
    }

    FaultLedger(RestartBudget budget, int sampleRate, FaultSink sink) {
        this.budget = budget;
        this.budgetFrames = Math.round(budget.seconds() * sampleRate);
        this.sink = sink;
    }

    /** The modules that have failed since they were made; any thread. */
    Map<ModuleId, ModuleHealth> health() {
        return health;
    }

    /**
     * Takes down what has happened to the nodes of a program; what was not known is to be reported.
     *
     * @return the modules to begin anew
     */
    Set<ModuleId> inspect(NodeProgram[] nodes, Session session) {
        Set<ModuleId> restarts = new HashSet<>();
        for (NodeProgram program : nodes) {
            if (program.leaving()) {
                continue; // it is gone, and only fades
            }
            Node node = program.node();
            noteOverruns(node, program.module());
            if (node.isSuspended() && !node.isSettled) {
                node.isSettled = true;
                if (settle(node, program.module(), session)) {
                    restarts.add(node.module);
                }
            }
        }
        publish();
        return restarts;
    }

    private void noteOverruns(Node node, Module module) {
        long overruns = node.runTime.overruns();
        if (overruns > node.overrunsSeen) {
            Entry entry = entry(node.module);
            entry.overruns += overruns - node.overrunsSeen;
            node.overrunsSeen = overruns;
            note(entry, "rendering " + module.name(), ProcessorFault.OVERRUN);
        }
    }

    /** Settles what becomes of a node that has failed: whether it is begun anew. */
    private boolean settle(Node node, Module module, Session session) {
        Entry entry = entry(node.module);
        long frame = 0;
        for (FaultSlot slot : List.of(node.preparing, node.rendering, node.showing)) {
            Throwable fault = slot.fault();
            if (fault != null) {
                entry.faults++;
                frame = Math.max(frame, slot.frame());
                note(entry, slot.activity() + " " + module.name(), fault);
            }
        }
        long forgotten = frame - budgetFrames;
        entry.restartFrames.removeIf(earlier -> earlier <= forgotten);
        if (entry.restartFrames.size() < budget.restarts()) {
            entry.restartFrames.add(frame);
            entry.restarts++;
            return true;
        }
        entry.givenUp = Footprint.of(node.module, session);
        note(entry, "restarting " + module.name(), givingUp());
        return false;
    }

    private ProcessorFault givingUp() {
        return new ProcessorFault("it failed again after " + budget.restarts() + " restarts within " + budget.seconds()
                + " seconds, and stays silent until it is edited or switched off and on");
    }

    private static String message(String place, Throwable fault) {
        if (fault instanceof Unplayable) {
            return fault.toString();
        }
        String message = fault instanceof ProcessorFault ? String.valueOf(fault.getMessage()) : fault.toString();
        return place + ": " + message;
    }

    /** Takes down what modules had to say of what they were asked to play. */
    void take(List<Remark> remarks) {
        for (Remark remark : remarks) {
            Entry entry = entry(remark.module());
            entry.remarks++;
            entry.lastMessage = message(remark.place(), remark.fault());
            if (entry.remarks <= MOST_REMARKED) {
                unreported.add(new Report(remark.place(), remark.fault()));
            }
        }
        publish();
    }

    private void note(Entry entry, String place, Throwable fault) {
        entry.lastMessage = message(place, fault);
        if (entry.reported.size() < MOST_REPORTED && entry.reported.add(DistinctFault.of(place, fault))) {
            unreported.add(new Report(place, fault));
        }
    }

    /** Reports what is new, after everything is settled: the sink is code of others. */
    void report() {
        List<Report> due = List.copyOf(unreported);
        unreported.clear();
        due.forEach(report -> sink.report(report.place, report.fault));
    }

    private Entry entry(ModuleId id) {
        return entries.computeIfAbsent(id, module -> new Entry());
    }

    /**
     * Follows an edit: forgets the modules that are gone.
     *
     * @return those given up that were edited, and get another chance
     */
    Set<ModuleId> pardon(Session session) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        entries.keySet().removeIf(id -> session.modules().get(id).isEmpty());
        List<ModuleId> pardoned = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (entry.givenUp != null && !entry.givenUp.equals(Footprint.of(id, session))) {
                entry.givenUp = null;
                entry.restartFrames.clear();
                entry.reported.clear();
                pardoned.add(id);
            }
        });
        publish();
        return Set.copyOf(pardoned);
    }

    private void publish() {
        Map<ModuleId, ModuleHealth> now = new HashMap<>();
        entries.forEach((id, entry) -> now.put(id, entry.health()));
        health = Map.copyOf(now);
    }
}
