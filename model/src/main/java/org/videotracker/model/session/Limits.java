package org.videotracker.model.session;

/** How large a session may grow: far above any performance, far below what would exhaust a machine. */
public final class Limits {
    public static final int MODULES = 10_000;
    public static final int LINKS = 100_000;
    public static final int MAPPINGS = 10_000;
    public static final int PATTERNS = 10_000;
    public static final int CHAINS = 10_000;
    public static final int ASSETS = 100_000;
    public static final int SCRIPT_CHARACTERS = 256 * 1024;

    private Limits() {}
}
