package org.videotracker.app.demo;

import static org.videotracker.app.demo.Locks.hit;
import static org.videotracker.app.demo.Locks.note;
import static org.videotracker.app.demo.Part.bars;

import java.util.HashMap;
import java.util.Map;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;

/**
 * What the trackers of the bass and of the chords play, in C minor: i VI iv v in the main part, i III iv v in the
 * drive. Notes are MIDI notes; the samples sound a C at 60.
 */
final class ToneParts {
    private static final int CHORD = Cast.Synth.CHORD.ordinal();
    private static final int MAJOR = Cast.Synth.CHORDMAJOR.ordinal();
    private static final int PAD = Cast.Synth.PAD.ordinal();
    private static final int VOICE = Cast.Synth.VOICE.ordinal();
    private static final int RISER = Cast.Synth.RISER.ordinal();
    private static final int C = 60;
    private static final int A_FLAT = 56;
    private static final int F = 53;
    private static final int G = 55;
    private static final int E_FLAT_BELOW = 51;
    private static final int E_FLAT = 63;

    private ToneParts() {}

    static Part bass() {
        Map<String, Grid> patterns = new HashMap<>();
        patterns.put("bassRest", Grid.ofBar());
        patterns.put(
                "bassHint",
                Grid.ofBar().put(0, note(0, 8, C)).put(10, note(0, 2, C)).put(14, note(0, 2, C + 10)));
        patterns.put("bassC", groove(C, 10));
        patterns.put("bassAflat", groove(A_FLAT, 11));
        patterns.put("bassF", groove(F, 10));
        patterns.put("bassG", groove(G, 10));
        patterns.put("bassDriveC", drive(C));
        patterns.put("bassDriveEflat", drive(E_FLAT_BELOW));
        patterns.put("bassDriveF", drive(F));
        patterns.put("bassDriveG", drive(G));
        patterns.put("bassOutro", Grid.ofBar().put(0, note(0, 16, C - 12)));
        return Part.of(
                patterns,
                bars("bassRest", 2),
                bars("bassHint", 2),
                bars("bassC", 1),
                bars("bassAflat", 1),
                bars("bassF", 1),
                bars("bassG", 1),
                bars("bassRest", 2),
                bars("bassDriveC", 1),
                bars("bassDriveEflat", 1),
                bars("bassDriveF", 1),
                bars("bassDriveG", 1),
                bars("bassDriveC", 1),
                bars("bassOutro", 1));
    }

    /**
     * A syncopated line of root, octave, fifth and seventh. Only its first row names the sample; notes alone go on
     * with it.
     */
    private static Grid groove(int root, int seventh) {
        return Grid.ofBar()
                .put(0, note(0, 2, root))
                .put(3, pitch(root, 1))
                .put(6, pitch(root + 12, 1))
                .put(7, pitch(root, 2).withChance(85))
                .put(10, pitch(root, 2))
                .put(12, pitch(root + 7, 1))
                .put(13, pitch(root + 12, 1).withChance(60))
                .put(14, pitch(root + seventh, 2));
    }

    /** Running quavers between the beats, with leaps of an octave. */
    private static Grid drive(int root) {
        return Grid.ofBar()
                .put(0, note(0, 2, root))
                .put(2, pitch(root, 1))
                .put(3, pitch(root + 12, 1))
                .put(6, pitch(root, 2))
                .put(8, pitch(root, 1).withLock("volume", 0.8))
                .put(10, pitch(root, 1))
                .put(11, pitch(root + 12, 1))
                .put(14, pitch(root + 7, 1))
                .put(15, pitch(root + 12, 1).withChance(75));
    }

    private static Step pitch(int note, int length) {
        return Step.REST.withNote(note).withLength(length);
    }

    static Part synth(Locks locks) {
        Map<String, Grid> patterns = new HashMap<>();
        patterns.put("voiceIntro", voiceIntro(locks));
        patterns.put("padOpen", Grid.ofBar().put(0, hit(PAD, 32)).put(12, voice(locks, 2, 0.62, 0.09, 0.5)));
        patterns.put("synthRise", Grid.ofBar().put(0, hit(RISER, 16)).put(8, locks.grain(VOICE, 2, 0.3, 0.06)));
        patterns.put("chordC", stabs(CHORD, C));
        patterns.put("chordAflat", stabs(MAJOR, A_FLAT));
        patterns.put("chordF", stabs(CHORD, F));
        patterns.put("chordG", stabs(CHORD, G));
        patterns.put("breakVoices", breakVoices(locks));
        patterns.put("liftC", lift(CHORD, C));
        patterns.put("liftEflat", lift(MAJOR, E_FLAT));
        patterns.put("liftF", lift(CHORD, F + 12));
        patterns.put("liftG", lift(CHORD, G + 12));
        patterns.put("chordOutro", Grid.ofBar().put(0, note(CHORD, 16, C)).put(4, hit(PAD, 32, 0.7)));
        return Part.of(
                patterns,
                bars("voiceIntro", 2),
                bars("padOpen", 1),
                bars("synthRise", 1),
                bars("chordC", 1),
                bars("chordAflat", 1),
                bars("chordF", 1),
                bars("chordG", 1),
                bars("breakVoices", 1),
                bars("synthRise", 1),
                bars("liftC", 1),
                bars("liftEflat", 1),
                bars("liftF", 1),
                bars("liftG", 1),
                bars("liftC", 1),
                bars("chordOutro", 1));
    }

    private static Step voice(Locks locks, int length, double position, double grain, double volume) {
        return locks.grain(VOICE, length, position, grain).withLock("volume", volume);
    }

    /** Vowels frozen in grains; every second time the last is sung backwards. */
    private static Grid voiceIntro(Locks locks) {
        return Grid.ofBar()
                .put(0, voice(locks, 4, 0.05, 0.11, 0.6))
                .put(4, voice(locks, 3, 0.32, 0.08, 0.6))
                .put(8, voice(locks, 4, 0.55, 0.14, 0.7))
                .put(11, voice(locks, 1, 0.7, 0.03, 0.5).withChance(80))
                .put(12, hit(VOICE, 4, 0.7).withLock("speed", -1).withRatio(new Ratio(2, 2)));
    }

    private static Grid stabs(int slot, int root) {
        return Grid.ofBar()
                .put(0, note(slot, 3, root))
                .put(3, note(slot, 2, root).withLock("volume", 0.7))
                .put(6, note(slot, 2, root).withLock("volume", 0.85))
                .put(10, note(slot, 3, root).withLock("volume", 0.75))
                .put(14, echo(note(slot, 1, root)).withChance(65));
    }

    /** A stab that has lost its attack: it begins inside the sound. */
    private static Step echo(Step step) {
        return step.withLock("regionStart", 0.06).withLock("volume", 0.4);
    }

    private static Grid lift(int slot, int root) {
        return Grid.ofBar()
                .put(0, note(slot, 2, root))
                .put(3, note(slot, 1, root).withLock("volume", 0.7))
                .put(5, note(slot, 1, root).withLock("volume", 0.6))
                .put(6, note(slot, 2, root).withLock("volume", 0.85))
                .put(9, note(slot, 1, root).withLock("volume", 0.6))
                .put(11, note(slot, 2, root).withLock("volume", 0.8))
                .put(14, note(slot, 2, root + 12).withLock("volume", 0.6));
    }

    /** The choir cut to pieces over a pad: forwards, backwards, slower, in grains. */
    private static Grid breakVoices(Locks locks) {
        return Grid.ofBar()
                .put(0, hit(PAD, 32))
                .put(2, hit(VOICE, 4, 0.8).withLock("speed", -0.5))
                .put(6, voice(locks, 2, 0.45, 0.05, 0.8))
                .put(8, note(VOICE, 3, C + 7).withLock("regionStart", 0.25).withLock("regionEnd", 0.6))
                .put(11, voice(locks, 1, 0.15, 0.04, 0.7))
                .put(12, voice(locks, 2, 0.75, 0.06, 0.7).withNote(C + 3))
                .put(14, voice(locks, 2, 0.9, 0.03, 0.7).withNote(C + 12));
    }
}
