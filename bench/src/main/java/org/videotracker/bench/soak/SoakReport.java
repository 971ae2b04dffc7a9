package org.videotracker.bench.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.videotracker.bench.live.MachineLoad;
import org.videotracker.bench.live.Times;

/**
 * What a soak measured.
 *
 * @param seconds how long everything went on
 * @param bufferFrames that the device asked for at once
 * @param blocksAhead how many were kept ready
 * @param schedule what the system granted the audio thread
 * @param incidents missed deadlines and slow blocks, in the order of time, of very many the first
 * @param failing modules that were given up or restarted for a fault
 * @param faults the lines of the log of faults
 * @param broken loads and watchers that ended by themselves
 */
record SoakReport(
        double seconds,
        int bufferFrames,
        int blocksAhead,
        String schedule,
        Sound sound,
        List<Incident> incidents,
        Pictures pictures,
        Edits edits,
        Collector collector,
        Times controlLoop,
        Beside beside,
        Scripts scripts,
        MachineLoad.Shares machine,
        int failing,
        List<String> faults,
        List<String> broken) {

    private static final int MOST_INCIDENTS = 40;

    /**
     * The runtime itself allocates some bytes on a thread that runs a piece of code for the first time, however long that takes to
     * come. What rendering allocates is there in every block, or whenever something occurs that does so all the time.
     */
    private static final int LEAST_BLOCKS_PER_ALLOCATION = 1000;

    /**
     * The sound.
     *
     * @param blocks how many were rendered
     * @param missesOfOurs deadlines that were missed while the machine gave us what we needed
     * @param missesOfTheMachine those during which it gave a thread no core for longer than was rendered ahead
     * @param latePulls how often the device's own thread came a whole buffer late
     * @param clock how long a block took
     * @param processor the processor time of a block
     * @param warmBlocks how many blocks there were since everything was warm
     * @param allocatingBlocks how many of those allocated anything
     * @param allocatedBytes how much
     */
    record Sound(
            long blocks,
            long missesOfOurs,
            long missesOfTheMachine,
            long latePulls,
            Times clock,
            Times processor,
            long warmBlocks,
            long allocatingBlocks,
            long allocatedBytes) {}

    /**
     * Something that took too long.
     *
     * @param second since the beginning
     * @param kind what it was
     * @param clockMs how long a block took, and 0 for a missed deadline
     * @param processorMs how long the processor was at it
     * @param lostMs how long meanwhile, each in milliseconds: the control loop had no core; the threads of the sound had none;
     *     the runtime had stopped every thread; that was so because some thread had no core
     */
    record Incident(double second, String kind, double clockMs, double processorMs, List<Double> lostMs) {

        @Override
        public String toString() {
            String what = String.format(Locale.ROOT, "  %9.3f s  %-22s", second, kind);
            String how = clockMs == 0
                    ? ""
                    : String.format(Locale.ROOT, "  took %.2f ms, the processor %.2f ms", clockMs, processorMs);
            String why = lostMs.isEmpty()
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "  no core: control loop %.2f ms, sound %.2f ms; stopped by the runtime %.2f ms, of which for want of a"
                                    + " core %.2f ms",
                            lostMs.toArray());
            return what + how + why;
        }
    }

    /** The pictures: how many were shown, and how many dropped because their moment was over. */
    record Pictures(long shown, long dropped) {}

    /**
     * The edits.
     *
     * @param counts what became of them
     * @param appliedEachSecond of them
     * @param differences between what the accepted edits make of the session and what it is
     * @param differencesOfAutosave between that and what was saved at the end
     */
    record Edits(
            EditLedger.Counts counts,
            double appliedEachSecond,
            List<String> differences,
            List<String> differencesOfAutosave) {}

    /** The collector: how often it worked, how long it stopped everybody, how often an allocating thread waited for it. */
    record Collector(long collections, Times pauses, long allocationStalls) {}

    /** What went on beside: garbage, clips that were opened, files that were read, sessions that were saved. */
    record Beside(double garbageMegabytesEachSecond, long clipsOpened, double megabytesRead, long saves) {}

    /**
     * The scripts.
     *
     * @param evaluations how often the live script was changed
     * @param stopped how many hostile ones were stopped
     * @param calls of callbacks that were counted
     * @param skippedCalls calls that were left out, since they would have come too late
     * @param missedTriggers that callbacks were not told of
     */
    record Scripts(long evaluations, long stopped, long calls, long skippedCalls, long missedTriggers) {}

    /** What must not be, in sentences; empty when all is well. */
    List<String> failures() {
        List<String> failures = new ArrayList<>(broken);
        if (sound.missesOfOurs > 0) {
            failures.add(sound.missesOfOurs + " deadlines were missed that the machine does not explain.");
        }
        if (sound.allocatingBlocks * LEAST_BLOCKS_PER_ALLOCATION > sound.warmBlocks) {
            failures.add(sound.allocatingBlocks + " blocks allocated " + sound.allocatedBytes
                    + " bytes on the audio thread after the warm-up.");
        }
        if (!faults.isEmpty() || failing > 0) {
            failures.add("Faults of the program were reported (" + failing + " modules failing): "
                    + String.join(" / ", faults.stream().limit(12).toList()));
        }
        if (edits.counts.failed() > 0) {
            failures.add(edits.counts.failed() + " edits failed by a fault of the program.");
        }
        if (edits.counts.lost() > 0 || !edits.differences.isEmpty()) {
            failures.add("Accepted edits were lost; the session differs in " + said(edits.differences) + ".");
        }
        if (!edits.differencesOfAutosave.isEmpty()) {
            failures.add(
                    "What was saved at the end is not the session: " + said(edits.differencesOfAutosave) + " differ.");
        }
        return failures;
    }

    private static String said(List<String> paths) {
        return paths.size() <= 8
                ? String.join(", ", paths)
                : String.join(", ", paths.subList(0, 8)) + " and " + (paths.size() - 8) + " more";
    }

    /** For people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(figures());
        incidents.stream().limit(MOST_INCIDENTS).map(Incident::toString).forEach(lines::add);
        return lines;
    }

    private List<String> figures() {
        return List.of(
                line(
                        "played",
                        "%.0f s at %d frames, %d blocks ahead; audio thread %s",
                        seconds,
                        bufferFrames,
                        blocksAhead,
                        schedule),
                line(
                        "missed deadlines",
                        "%d attributable to us, %d to the machine; the device's thread was late %d times",
                        sound.missesOfOurs,
                        sound.missesOfTheMachine,
                        sound.latePulls),
                line("blocks", "%d; %s", sound.blocks, sound.clock),
                line("  processor time", "%s", sound.processor),
                line(
                        "allocation",
                        "%.3f bytes a block on the audio thread (%d of %d blocks)",
                        sound.warmBlocks == 0 ? 0 : (double) sound.allocatedBytes / sound.warmBlocks,
                        sound.allocatingBlocks,
                        sound.warmBlocks),
                line(
                        "collector",
                        "%d collections, %d pauses; %s; %d allocation stalls elsewhere",
                        collector.collections,
                        collector.pauses.count(),
                        collector.pauses,
                        collector.allocationStalls),
                line("control loop", "%d wakes; late by %s", controlLoop.count(), controlLoop),
                line(
                        "edits",
                        "%.0f applied each second; %d applied, %d rejected, %d refused as too many, %d lost",
                        edits.appliedEachSecond,
                        edits.counts.applied(),
                        edits.counts.rejected(),
                        edits.counts.busy(),
                        edits.counts.lost() + edits.differences.size()),
                line("pictures", "%d shown, %d dropped", pictures.shown, pictures.dropped),
                line(
                        "beside",
                        "%.0f MB of garbage each second, %d clips opened, %.0f MB read, %d times saved",
                        beside.garbageMegabytesEachSecond,
                        beside.clipsOpened,
                        beside.megabytesRead,
                        beside.saves),
                line(
                        "scripts",
                        "%d evaluations, %d calls of callbacks (%d skipped), %d hostile scripts stopped",
                        scripts.evaluations,
                        scripts.calls,
                        scripts.skippedCalls,
                        scripts.stopped),
                line(
                        "machine",
                        "%.1f of %d cores busy, %.1f of them by this process; load %.1f",
                        machine.allCores(),
                        machine.cores(),
                        machine.ownCores(),
                        machine.waiting()),
                line("faults", "%s", faults.isEmpty() ? "none" : faults.size() + " lines in the log"));
    }

    private static String line(String label, String format, Object... values) {
        return String.format(Locale.ROOT, "%-18s", label) + String.format(Locale.ROOT, format, values);
    }
}
