package org.videotracker.bench.peers;

import java.io.PrintStream;

/** x */
public final class Peers {
    private Peers() {}

    public static int compare(PrintStream out) {
        out.println();
        return 0;
    }
}
