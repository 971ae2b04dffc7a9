package org.videotracker.script.lua;

import java.util.List;
import java.util.stream.Collectors;
import org.videotracker.model.asset.AssetId;

/** The names of the clips that come with the program, with nothing behind them. */
final class DemoLibrary {
    private static final List<String> CLIPS = List.of(
            "kick",
            "snare",
            "clap",
            "hat",
            "openhat",
            "tom",
            "crash",
            "rim",
            "bass",
            "chord",
            "chordmajor",
            "pad",
            "voice",
            "riser",
            "tunnel",
            "drops",
            "mirrors",
            "stars",
            "silk",
            "horizon",
            "city",
            "weave",
            "crystal",
            "title",
            "letters");

    private DemoLibrary() {}

    /** A script that puts them into the library of a project. */
    static final String SCRIPT = CLIPS.stream().map(DemoLibrary::call).collect(Collectors.joining("\n"));

    private static String call(String name) {
        AssetId id = new AssetId("%016x".formatted(name.hashCode() & 0xffff_ffffL));
        return "asset(\"" + id + "\", {name = \"" + name + "\", sound = {source = \"Media/" + name
                + ".wav\", playable = \"Media/" + name
                + ".wav\", frames = 48000, channels = 2, sampleRate = 48000}})";
    }
}
