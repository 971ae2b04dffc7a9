package org.videotracker.script.lua.runtime;

import java.time.Duration;

/**
 * What one run of a script may use. The only place where these numbers are.
 *
 * @param time from the first instruction to the end, the time that functions of the program take included
 * @param allocatedBytes all that is allocated, whether or not it is still held
 * @param callbackTime as {@code time}, of one call of a callback
 * @param callbackBytes as {@code allocatedBytes}, of one call of a callback
 * @param callbacks how many may stand at the same time
 * @param heapPercent how full the heap may be after a collection before scripts may no longer add to it
 * @param stringBytes the length of any one string
 * @param sourceBytes the length of a script in UTF-8
 * @param depth calls within calls
 * @param coroutines coroutines that have begun and not ended, each of which is a thread
 * @param values how many values an unpacked table or a call of the library may give
 * @param outputCharacters what may be printed
 * @param commands edits, those that another of the same value replaced not counted
 */
public record ScriptLimits(
        Duration time,
        long allocatedBytes,
        Duration callbackTime,
        long callbackBytes,
        int callbacks,
        int heapPercent,
        int stringBytes,
        int sourceBytes,
        int depth,
        int coroutines,
        int values,
        int outputCharacters,
        int commands) {

    /**
     * Two seconds are longer than any script of a set needs and shorter than a performer gives up on it; 128 MiB build a
     * session of thousands of modules and are a fraction of the smallest heap. A callback has 10 ms, so that a dozen of them
     * fit between two beats of the fastest tempo, and as much memory as it can well use in that time; a thousand of them are
     * more than a set has parts. 85 percent leave the engine and the clips their room; a string of 1 MiB holds any text one
     * would print or match; 256 KiB of source are what a session can store; 200 calls are what Lua itself allows its own
     * functions, and fit every thread's stack; 64 coroutines are more than a set has parts, and 64 threads are nothing to any
     * system; 8000 values are what Lua's own stack would take; a mebicharacter of output is more than anyone reads; 100000
     * edits are carried out in a moment, a million would be felt.
     */
    public static final ScriptLimits DEFAULT = new ScriptLimits(
            Duration.ofSeconds(2),
            128L << 20,
            Duration.ofMillis(10),
            8L << 20,
            1000,
            85,
            1 << 20,
            256 << 10,
            200,
            64,
            8000,
            1 << 20,
            100_000);

    /**
     * For renderings, where nobody waits: ten times and a hundred times as long, so that what ends in time does so on the slowest
     * machine too, and every machine renders the same.
     */
    public static final ScriptLimits UNHURRIED =
            DEFAULT.withTime(Duration.ofSeconds(20)).withCallbackTime(Duration.ofSeconds(1));

    public ScriptLimits {
        if (time.isNegative()
                || allocatedBytes < 1
                || callbackTime.isNegative()
                || callbackBytes < 1
                || callbacks < 0
                || heapPercent < 1
                || heapPercent > 100
                || stringBytes < 1
                || sourceBytes < 1
                || depth < 1
                || coroutines < 0
                || values < 1
                || outputCharacters < 0
                || commands < 1) {
            throw new IllegalArgumentException("not limits: " + this);
        }
    }

    /** What the run of a script has. */
    public Budget ofScript() {
        return new Budget("a script", time, allocatedBytes, true);
    }

    /** What a call of a callback has. */
    public Budget ofCallback() {
        return new Budget("a callback", callbackTime, callbackBytes, false);
    }

    /** What the first calls have, in which the program's own code is loaded: that is no fault of the script. */
    public Budget ofFirstCallbacks() {
        return new Budget("a callback", callbackTime.multipliedBy(10), callbackBytes, false);
    }

    public ScriptLimits withTime(Duration newTime) {
        return with(newTime, allocatedBytes, callbackTime, commands);
    }

    public ScriptLimits withAllocatedBytes(long newAllocatedBytes) {
        return with(time, newAllocatedBytes, callbackTime, commands);
    }

    public ScriptLimits withCallbackTime(Duration newCallbackTime) {
        return with(time, allocatedBytes, newCallbackTime, commands);
    }

    public ScriptLimits withCommands(int newCommands) {
        return with(time, allocatedBytes, callbackTime, newCommands);
    }

    private ScriptLimits with(Duration newTime, long newAllocatedBytes, Duration newCallbackTime, int newCommands) {
        return new ScriptLimits(
                newTime,
                newAllocatedBytes,
                newCallbackTime,
                callbackBytes,
                callbacks,
                heapPercent,
                stringBytes,
                sourceBytes,
                depth,
                coroutines,
                values,
                outputCharacters,
                newCommands);
    }
}
