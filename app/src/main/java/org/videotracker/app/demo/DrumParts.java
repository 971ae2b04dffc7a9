package org.videotracker.app.demo;

import static org.videotracker.app.demo.Locks.hit;
import static org.videotracker.app.demo.Part.bars;

import java.util.Map;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;

/** What the two trackers of the drums play: one the beat, one all that sounds on it and between. */
final class DrumParts {
    private static final int KICK = Cast.Drum.KICK.ordinal();
    private static final int SNARE = Cast.Drum.SNARE.ordinal();
    private static final int CLAP = Cast.Drum.CLAP.ordinal();
    private static final int HAT = Cast.Drum.HAT.ordinal();
    private static final int OPEN_HAT = Cast.Drum.OPENHAT.ordinal();
    private static final int TOM = Cast.Drum.TOM.ordinal();
    private static final int RIM = Cast.Drum.RIM.ordinal();
    private static final int CRASH = Cast.Drum.CRASH.ordinal();
    private static final int ROLL_STEPS_PER_BEAT = 8;
    private static final Ratio EVERY_SECOND = new Ratio(2, 2);

    private static final Map<Character, Step> BEAT = Map.of(
            'K', hit(KICK, 4),
            'k', hit(KICK, 2, 0.55),
            'S', hit(SNARE, 4, 0.9),
            's', hit(SNARE, 2, 0.35));

    private static final Map<Character, Step> PERCUSSION = Map.of(
            'C', hit(CLAP, 4, 0.8),
            'O', hit(OPEN_HAT, 2, 0.55),
            'H', hit(HAT, 1, 0.55),
            'h', hit(HAT, 1, 0.28).withLock("pan", 0.3),
            'i', hit(HAT, 1, 0.22).withLock("pan", -0.35).withChance(75),
            'T', hit(TOM, 3, 0.8).withLock("pan", -0.4),
            't', hit(TOM, 3, 0.8).withLock("speed", 1.335).withLock("pan", 0.4),
            'R', hit(RIM, 1, 0.5).withLock("pan", 0.5),
            'X', hit(CRASH, 24, 0.75));

    private DrumParts() {}

    static Part beat() {
        return Part.of(
                Map.of(
                        "beatIntro",
                                Grid.ofBar()
                                        .write("K... .... .... ....", BEAT)
                                        .put(10, hit(KICK, 4).withRatio(EVERY_SECOND)),
                        "beatBuild", Grid.ofBar().write("K... K... K... K...", BEAT),
                        "beatRoll", roll(),
                        "beatMain",
                                Grid.ofBar()
                                        .write("K... K..k K... K.k.", BEAT)
                                        .put(15, hit(SNARE, 1, 0.3).withRatio(EVERY_SECOND)),
                        "beatFill", Grid.ofBar().write("K... K..k K.K. SsSS", BEAT),
                        "beatBreak", Grid.ofBar().write("K... .... .... ..s.", BEAT),
                        "beatDrive",
                                Grid.ofBar()
                                        .write("K... S..k K.k. S...", BEAT)
                                        .put(7, hit(KICK, 2, 0.6).withChance(70))
                                        .put(15, hit(SNARE, 1, 0.4).withChance(60)),
                        "beatOutro", Grid.ofBar().write("K... .... .... ....", BEAT)),
                bars("beatIntro", 2),
                bars("beatBuild", 1),
                bars("beatRoll", 1),
                bars("beatMain", 3),
                bars("beatFill", 1),
                bars("beatBreak", 1),
                bars("beatRoll", 1),
                bars("beatDrive", 3),
                bars("beatFill", 1),
                bars("beatDrive", 1),
                bars("beatOutro", 1));
    }

    /** Crotchets, quavers, semiquavers, demisemiquavers, ever louder, and a gap before the next part. */
    private static Grid roll() {
        Grid grid = Grid.ofBar(ROLL_STEPS_PER_BEAT);
        int row = 0;
        int last = 4 * ROLL_STEPS_PER_BEAT - 2;
        while (row < last) {
            double risen = (double) row / last;
            grid.put(row, hit(SNARE, 2, 0.18 + 0.62 * risen * risen).withLock("speed", 1 + 0.35 * risen));
            row += row < 8 ? 8 : row < 16 ? 4 : row < 24 ? 2 : 1;
        }
        return grid;
    }

    static Part percussion() {
        return Part.of(
                Map.of(
                        "hatsIntro",
                                Grid.ofBar()
                                        .write(".... ..h. .... ..h.", PERCUSSION)
                                        .put(0, hit(CRASH, 24, 0.75).withRatio(new Ratio(1, 2)))
                                        .put(13, hit(RIM, 1, 0.4).withRatio(EVERY_SECOND)),
                        "hatsBuild", Grid.ofBar().write("..O. ..O. ..Oi h.O.", PERCUSSION),
                        "hatsMain",
                                Grid.ofBar()
                                        .write("HiOh CiOi HiOh CiOR", PERCUSSION)
                                        .put(0, hit(CRASH, 24, 0.7).withRatio(new Ratio(1, 4))),
                        "hatsFill", Grid.ofBar().write("HiOh CiO. t.T. ttTT", PERCUSSION),
                        "hatsBreak", Grid.ofBar().write("X... ..R. ...R ..R.", PERCUSSION),
                        "hatsRise", Grid.ofBar().write("h.h. h.h. hhhh HHHH", PERCUSSION),
                        "hatsDrive",
                                Grid.ofBar()
                                        .write("XhOh COOh ThOi CtOR", PERCUSSION)
                                        .put(0, hit(CRASH, 24, 0.7).withRatio(new Ratio(1, 4))),
                        "hatsOutro", Grid.ofBar().write("X... .... .... ....", PERCUSSION)),
                bars("hatsIntro", 2),
                bars("hatsBuild", 1),
                bars("hatsRise", 1),
                bars("hatsMain", 3),
                bars("hatsFill", 1),
                bars("hatsBreak", 1),
                bars("hatsRise", 1),
                bars("hatsDrive", 3),
                bars("hatsFill", 1),
                bars("hatsDrive", 1),
                bars("hatsOutro", 1));
    }
}
