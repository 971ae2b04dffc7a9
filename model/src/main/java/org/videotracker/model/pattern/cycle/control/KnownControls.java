package org.videotracker.model.pattern.cycle.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The controls that mean something by themselves, with all their names. Where Strudel has a control of that meaning, the
 * name, the unit and the meaning are Strudel's.
 *
 * <p>A name that begins with an underscore is a note from one combinator to another, and nothing that plays. Any other name
 * that is not here is a parameter of the target.
 */
public final class KnownControls {
    private static final double MS_PER_SECOND = 1000;

    private static final List<Control> ALL = List.of(
            Control.of(
                            "s",
                            "The sample: a text is its name, a number its place in the target, counted from 0."
                                    + " A list is the sample, its n and its gain.",
                            "sound")
                    .listing("s", "n", "gain"),
            Control.of(
                    "n",
                    "With s, which of the samples of that name, counted from 0, rounded, and round again behind the last;"
                            + " without s, the place of the sample in the target.",
                    "index"),
            Control.of(
                            "note",
                            "The pitch, as a MIDI note (60, C4, plays the sample as it is) or the name of a note;"
                                    + " parts of a semitone count. A list is the note and n.")
                    .listing("note", "n"),
            Control.of(
                    "value",
                    "A value that nobody named, beside named ones. A number plays as n does, a text as s does;"
                            + " where there is an s, n or note it is ignored."),
            Control.of("gain", "The gain of the note, 1 as it is.", "vol", "volume")
                    .locking("volume"),
            Control.of("pan", "From 0, left, over 0.5, the middle, to 1, right.")
                    .locking("pan", 2, -1),
            Control.of(
                            "speed",
                            "How fast the sample is read, 1 as it is; negative is backwards, from the end of the portion"
                                    + " to its beginning. With the unit \"c\": how often the whole sample would be heard"
                                    + " in a cycle at the present tempo, so that a portion of it lasts"
                                    + " (end - begin) / |speed| cycles.")
                    .locking("speed"),
            Control.of("unit", "What speed counts: \"r\", times the natural speed, or \"c\", samples in a cycle."),
            Control.of(
                            "begin",
                            "Where the portion of the sample that plays begins, 0..1 of the whole sample. At 1 or beyond,"
                                    + " or not before end, nothing sounds.",
                            "regionStart")
                    .locking("regionStart"),
            Control.of("end", "Where the portion of the sample that plays ends, 0..1 of the whole sample.", "regionEnd")
                    .locking("regionEnd"),
            Control.of("position", "Where the note begins within the portion that plays, 0..1 of it.", "pos")
                    .locking("position"),
            Control.of(
                    "clip",
                    "How long the gate is, in lengths of the event: 0.5 ends the note after half of it.",
                    "legato"),
            Control.of(
                    "duration",
                    "How long the gate is, in cycles, instead of the length of the event; clip multiplies it.",
                    "dur"),
            Control.of(
                    "cut",
                    "The number of a cut group: a note ends those of the same group that sound in the same target."
                            + " 0 is no group."),
            Control.of("attack", "Seconds from silence to full level.", "att").locking("attackMs", MS_PER_SECOND, 0),
            Control.of("decay", "Seconds from full level to the level that is held.", "dec")
                    .locking("decayMs", MS_PER_SECOND, 0),
            Control.of("sustain", "The level that is held, 0..1.", "sus").locking("sustain"),
            Control.of("release", "Seconds from the end of the gate to silence.", "rel")
                    .locking("releaseMs", MS_PER_SECOND, 0),
            Control.of("grainSize", "The length of a grain in seconds; 0 is the rest of the portion.", "grain")
                    .locking("grainSize"),
            Control.of("playStyle", "What happens at the end of the sample, by its name or number.", "style")
                    .locking("playStyle"),
            Control.of("videoBlend", "How a picture is laid upon those below, by its name or number.", "blend")
                    .locking("videoBlend"));

    private static final Map<String, Control> BY_NAME = byName();

    private KnownControls() {}

    private static Map<String, Control> byName() {
        Map<String, Control> byName = new TreeMap<>();
        for (Control control : ALL) {
            byName.put(control.name(), control);
            control.aliases().forEach(alias -> byName.put(alias, control));
        }
        return Map.copyOf(byName);
    }

    public static List<Control> all() {
        return ALL;
    }

    /** The control of a name or of an alias. */
    public static Optional<Control> of(String nameOrAlias) {
        return Optional.ofNullable(BY_NAME.get(nameOrAlias));
    }

    /** The name that events carry for a name or alias; an unknown name is its own. */
    public static String nameOf(String nameOrAlias) {
        Control control = BY_NAME.get(nameOrAlias);
        return control == null ? nameOrAlias : control.name();
    }

    /** Where the values of a list go by that name. */
    static List<String> listed(String nameOrAlias) {
        Control control = BY_NAME.get(nameOrAlias);
        return control == null ? List.of(nameOrAlias) : control.listed();
    }
}
