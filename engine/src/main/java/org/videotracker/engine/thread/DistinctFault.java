package org.videotracker.engine.thread;

import java.util.Arrays;
import java.util.List;

/**
 * What makes one fault the same as another: what was being done, what kind of fault it is, and where in the code it came from. A
 * message may differ from time to time and does not count, unless nothing is known of the code.
 *
 * @param place what was being done
 * @param type the class of the fault
 * @param origin the innermost frames of the stack; the message where there are none
 */
public record DistinctFault(String place, String type, List<String> origin) {
    private static final int FRAMES = 5;

    public static DistinctFault of(String place, Throwable fault) {
        StackTraceElement[] stack = fault.getStackTrace();
        List<String> origin = stack.length == 0
                ? List.of(String.valueOf(fault.getMessage()))
                : Arrays.stream(stack)
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .toList();
        return new DistinctFault(place, fault.getClass().getName(), origin);
    }
}
