package org.videotracker.studio.key;

/** Where a key means something. A panel names those that it is in, the closest first; {@link #EVERYWHERE} comes first of all, {@link #GLOBAL} last. */
public enum Context {
    EVERYWHERE("Everywhere"),
    GLOBAL("Studio"),
    CELL("Cells"),
    TRACKER("Tracker"),
    LIST("Lists"),
    SAMPLER("Sampler"),
    CURVE("Curves on a waveform"),
    PATCH("Patch view"),
    MIXER("Mixers"),
    LIBRARY("Asset library"),
    ROLLING("Rolling sampler"),
    TEXT("Text"),
    CODE("Code"),
    COMMAND("Command line");

    private final String title;

    Context(String title) {
        this.title = title;
    }

    /** As the help page calls it. */
    public String title() {
        return title;
    }
}
