package org.videotracker.script.lua.runtime;

import java.time.Duration;

/**
 * What one run of a script may use. The only place where these numbers are.
 *
 * @param time from the first instruction to the end, the time that functions of the program take included
 * @param allocatedBytes all that is allocated, whether or not it is still held
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
     * session of thousands of modules and are a fraction of the smallest heap; 85 percent leave the engine and the clips
     * their room; a string of 1 MiB holds any text one would print or match; 256 KiB of source are what a session can store;
     * 200 calls are what Lua itself allows its own functions, and fit every thread's stack; 64 coroutines are more than a set
     * has parts, and 64 threads are nothing to any system; 8000 values are what Lua's own stack would take; a mebicharacter
     * of output is more than anyone reads; 100000 edits are carried out in a moment, a million would be felt.
     */
    public static final ScriptLimits DEFAULT = new ScriptLimits(
            Duration.ofSeconds(2), 128L << 20, 85, 1 << 20, 256 << 10, 200, 64, 8000, 1 << 20, 100_000);

    public ScriptLimits {
        if (time.isNegative()
                || allocatedBytes < 1
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

    public ScriptLimits withTime(Duration newTime) {
        return new ScriptLimits(
                newTime,
                allocatedBytes,
                heapPercent,
                stringBytes,
                sourceBytes,
                depth,
                coroutines,
                values,
                outputCharacters,
                commands);
    }

    public ScriptLimits withAllocatedBytes(long newAllocatedBytes) {
        return new ScriptLimits(
                time,
                newAllocatedBytes,
                heapPercent,
                stringBytes,
                sourceBytes,
                depth,
                coroutines,
                values,
                outputCharacters,
                commands);
    }
}
