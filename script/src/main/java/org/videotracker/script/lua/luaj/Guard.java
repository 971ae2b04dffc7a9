package org.videotracker.script.lua.luaj;

import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.DebugLib;
import org.videotracker.script.lua.runtime.Budget;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;

/**
 * Sees every instruction of a script, and ends the run when it has used up what it may. The interpreter calls it on the thread
 * that runs the script; {@link #stop} any thread may call. One per state.
 */
final class Guard extends DebugLib {
    /** How much work passes between two looks at the clock: some microseconds' worth. */
    private static final int WORK_BETWEEN_CHECKS = 256;

    private static final long LONGEST_EXTENSION_NANOS = 80_000_000;
    private static final long SHORTEST_EXTENSION_NANOS = 100_000;
    private static final int CHECKS_BETWEEN_LOOKS_AT_THE_HEAP = 64;
    private static final ThreadLocal<Guard> CURRENT = new ThreadLocal<>();
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    final ScriptLimits limits;
    private final Heap heap;
    private final CostlyInstructions costly = new CostlyInstructions(this);
    private final Frames mainFrames;
    private volatile boolean stopRequested;
    private Frames frames;
    private int workLeft;
    private int checks;
    private Budget budget;
    /** Of the part of the time that a function has at present, or else of all of it. */
    private long deadlineNanos;

    private long beginNanos;
    private long beginCpuNanos;
    private long extensionNanos;
    private long allocatedBefore;
    private long allocatedMark;
    private @Nullable Stopped stopped;
    private ErrorMoment lastError = ErrorMoment.NONE;

    Guard(ScriptLimits limits) {
        this.limits = limits;
        heap = new Heap(limits.heapPercent());
        budget = limits.ofScript();
        mainFrames = new Frames(limits.depth());
        frames = mainFrames;
    }

    /** The guard of the run that goes on in this thread. */
    static Guard current() {
        return CURRENT.get();
    }

    /** Begins a run on this thread. */
    void begin(Budget newBudget) {
        budget = newBudget;
        CURRENT.set(this);
        frames = mainFrames;
        mainFrames.clear();
        stopRequested = false;
        stopped = null;
        lastError = ErrorMoment.NONE;
        workLeft = WORK_BETWEEN_CHECKS;
        checks = 0;
        allocatedBefore = 0;
        allocatedMark = THREADS.getCurrentThreadAllocatedBytes();
        beginNanos = System.nanoTime();
        beginCpuNanos = THREADS.getCurrentThreadCpuTime();
        extensionNanos = 0;
        deadlineNanos = beginNanos + budget.time().toNanos();
        if (heap.isFull()) {
            stop(Kind.MEMORY, "there is no memory left for scripts", true);
        }
    }

    /** Ends a run. */
    void end() {
        mainFrames.clear();
        lastError = ErrorMoment.NONE;
        CURRENT.remove();
    }

    /** Lets the run end at its next instruction. Any thread may call. */
    void stop() {
        stopRequested = true;
    }

    /** Says that what scripts held is held no more. */
    void letGo() {
        lastError = ErrorMoment.NONE;
        heap.letGo();
    }

    /** Counts work that is no instruction, in units of about one. */
    void charge(int work) {
        workLeft -= work;
        if (workLeft <= 0) {
            check();
        }
    }

    /** Counts the handling of so many bytes. */
    void chargeBytes(long bytes) {
        charge((int) Math.min(bytes >> 4, Integer.MAX_VALUE >> 1) + 1);
    }

    /** Throws if the run has been ended: what a caught error may not hide. */
    void rethrow() {
        if (stopped != null) {
            throw stopped;
        }
    }

    private void check() {
        rethrow();
        workLeft = WORK_BETWEEN_CHECKS;
        if (stopRequested) {
            stop(Kind.STOPPED, "stopped");
        }
        if (System.nanoTime() - deadlineNanos > 0 && !extended()) {
            stop(
                    Kind.TIME,
                    "stopped after " + (deadlineNanos - beginNanos - extensionNanos) / 1_000_000
                            + " ms, which is all the time " + budget.whose() + " has");
        }
        if (allocatedBefore + THREADS.getCurrentThreadAllocatedBytes() - allocatedMark > budget.allocatedBytes()) {
            stop(
                    Kind.MEMORY,
                    "stopped after using " + (budget.allocatedBytes() >> 20) + " MiB, which is all the memory "
                            + budget.whose() + " has");
        }
        if (++checks % CHECKS_BETWEEN_LOOKS_AT_THE_HEAP == 0 && heap.isFull()) {
            stop(Kind.MEMORY, "stopped because there is no memory left for scripts", true);
        }
    }

    /** Gives back the time in which the machine did something else, within reason: a busy machine is no fault of the script. */
    private boolean extended() {
        long allowed = deadlineNanos - beginNanos - extensionNanos;
        long missing = allowed - (THREADS.getCurrentThreadCpuTime() - beginCpuNanos);
        long extension = Math.min(missing, LONGEST_EXTENSION_NANOS - extensionNanos);
        if (extension < SHORTEST_EXTENSION_NANOS || frames != mainFrames) {
            return false;
        }
        extensionNanos += extension;
        deadlineNanos += extension;
        return true;
    }

    private void stop(Kind kind, String message) {
        stop(kind, message, false);
    }

    private void stop(Kind kind, String message, boolean isOfHeap) {
        workLeft = 0; // so that each further instruction comes here again
        stopped = new Stopped(kind, position(1), message, isOfHeap);
        throw stopped;
    }

    /** What was left of the time when a function was given a part of it. */
    record Share(
            Budget budget, long beginNanos, long beginCpuNanos, long extensionNanos, long deadlineNanos, int depth) {}

    /** Gives the function that is called next half of the time that is left. */
    Share share(String whose) {
        Share before = new Share(budget, beginNanos, beginCpuNanos, extensionNanos, deadlineNanos, frames.depth());
        budget = new Budget(whose, budget.time(), budget.allocatedBytes(), budget.isAll());
        beginNanos = System.nanoTime();
        beginCpuNanos = THREADS.getCurrentThreadCpuTime();
        extensionNanos = 0;
        deadlineNanos = beginNanos + Math.max(0, deadlineNanos - beginNanos) / 2;
        return before;
    }

    /** Takes the time back. What ended only because that time was over has not ended the run. */
    void endShare(Share before) {
        if (stopped != null && stopped.kind == Kind.TIME) {
            stopped = null;
        }
        budget = before.budget;
        beginNanos = before.beginNanos;
        beginCpuNanos = before.beginCpuNanos;
        extensionNanos = before.extensionNanos;
        deadlineNanos = before.deadlineNanos;
        frames.cut(before.depth);
    }

    /** This thread hands over to another one of the same run. */
    void leaveThread() {
        allocatedBefore += THREADS.getCurrentThreadAllocatedBytes() - allocatedMark;
    }

    /** This thread takes over, in the midst of these calls. */
    void enterThread(Frames calls) {
        CURRENT.set(this);
        frames = calls;
        allocatedMark = THREADS.getCurrentThreadAllocatedBytes();
    }

    Frames frames() {
        return frames;
    }

    /** Where the script is; null outside. Level 1 is the innermost call of a Lua function. */
    @Nullable
    Position position(int level) {
        return frames.position(level);
    }

    /** Where the last error happened. */
    ErrorMoment lastError() {
        return lastError;
    }

    @Override
    public void onCall(LuaClosure closure, Varargs arguments, LuaValue[] stack) {
        frames.push(closure, stack);
    }

    @Override
    public void onReturn() {
        frames.pop();
    }

    @Override
    public void onInstruction(int counter, Varargs values, int top) {
        int instruction = frames.at(counter);
        if (CostlyInstructions.has(instruction)) {
            costly.charge(instruction, frames);
        }
        if (--workLeft <= 0) {
            check();
        }
    }

    /** Called by the interpreter once for each error, before the calls that it ends are forgotten. */
    @Override
    public String traceback(int level) {
        lastError = ErrorMoment.of(frames);
        return "";
    }
}
