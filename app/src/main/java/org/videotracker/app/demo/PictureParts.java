package org.videotracker.app.demo;

import static org.videotracker.app.demo.Locks.cut;
import static org.videotracker.app.demo.Locks.hit;
import static org.videotracker.app.demo.Part.bars;

import java.util.HashMap;
import java.util.Map;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;

/**
 * What the trackers of the pictures play. The scenes follow one another without a gap: each gate reaches to the next
 * cut that is certain to come. A scene is never alone for longer than two bars.
 */
final class PictureParts {
    private static final int LETTERS = 12;
    private static final int LETTERS_OF_FIRST_WORD = 5;
    private static final double WITHIN_FIRST_FRAME = 0.04;
    private static final int TITLE = Cast.Word.TITLE.ordinal();
    private static final int LETTER = Cast.Word.LETTERS.ordinal();
    private static final int CRYSTAL = Cast.Word.CRYSTAL.ordinal();

    private final Locks locks;
    private final int scenes;

    /**
     * @param scenes how many slots with scenes there are, at least one; more than eight are spread over the parts
     */
    PictureParts(Locks locks, int scenes) {
        this.locks = locks;
        this.scenes = scenes;
    }

    /** The slot of one of the eight scenes, of those that belong to a part of the form. */
    private int scene(Cast.Scene scene, int part) {
        int spread = Math.max(0, scenes - Cast.Scene.values().length);
        return (scene.ordinal() + (spread == 0 ? 0 : part * 5)) % scenes;
    }

    Part scenes() {
        Map<String, Grid> patterns = new HashMap<>();
        patterns.put("sceneIntro", intro());
        patterns.put("sceneBuild", build());
        patterns.put("sceneRush", rush());
        patterns.put("cutsTunnel", cutsTunnel());
        patterns.put("cutsHorizon", cutsHorizon());
        patterns.put("cutsStutter", stutter(Cast.Scene.MIRRORS, Cast.Scene.SILK, Cast.Scene.WEAVE, 1));
        patterns.put("breakSilk", breakSilk());
        patterns.put("breakBackwards", breakBackwards());
        patterns.put("driveMirrors", driveMirrors());
        patterns.put("driveRush", driveRush());
        patterns.put("driveStutter", stutter(Cast.Scene.TUNNEL, Cast.Scene.CITY, Cast.Scene.DROPS, 3));
        patterns.put("sceneOutro", Grid.ofBar().put(0, cut(scene(Cast.Scene.STARS, 0), 16, 0.5, -0.6)));
        return Part.of(
                patterns,
                bars("sceneIntro", 2),
                bars("sceneBuild", 1),
                bars("sceneRush", 1),
                bars("cutsTunnel", 1),
                bars("cutsHorizon", 1),
                bars("cutsTunnel", 1),
                bars("cutsStutter", 1),
                bars("breakSilk", 1),
                bars("breakBackwards", 1),
                bars("driveMirrors", 1),
                bars("driveRush", 1),
                bars("driveMirrors", 1),
                bars("driveStutter", 1),
                bars("driveRush", 1),
                bars("sceneOutro", 1));
    }

    private Grid intro() {
        return Grid.ofBar()
                .put(0, hit(scene(Cast.Scene.STARS, 0), 16).withLock("speed", 0.7))
                .put(12, cut(scene(Cast.Scene.HORIZON, 0), 4, 0, -1).withRatio(new Ratio(2, 2)));
    }

    private Grid build() {
        return Grid.ofBar()
                .put(0, cut(scene(Cast.Scene.HORIZON, 0), 8, 0, 0.5))
                .put(8, cut(scene(Cast.Scene.CITY, 0), 4, 0.2, 1))
                .put(12, cut(scene(Cast.Scene.HORIZON, 0), 4, 0.5, -2));
    }

    private Grid rush() {
        return Grid.ofBar()
                .put(0, cut(scene(Cast.Scene.SILK, 0), 4, 0, 1))
                .put(4, cut(scene(Cast.Scene.STARS, 0), 4, 0, 3))
                .put(8, cut(scene(Cast.Scene.DROPS, 0), 2, 0.3, 1.5))
                .put(10, cut(scene(Cast.Scene.MIRRORS, 0), 2, 0.4, 2))
                .put(12, cut(scene(Cast.Scene.TUNNEL, 0), 1, 0.2, 2))
                .put(13, cut(scene(Cast.Scene.SILK, 0), 1, 0.6, 2))
                .put(14, cut(scene(Cast.Scene.MIRRORS, 0), 1, 0.7, -2))
                .put(15, cut(scene(Cast.Scene.TUNNEL, 0), 1, 0.9, -3));
    }

    private Grid cutsTunnel() {
        return Grid.ofBar()
                .put(0, hit(scene(Cast.Scene.TUNNEL, 1), 4))
                .put(4, cut(scene(Cast.Scene.MIRRORS, 1), 4, 0.35, 1))
                .put(8, cut(scene(Cast.Scene.TUNNEL, 1), 2, 0.6, -1.5))
                .put(10, locks.grain(scene(Cast.Scene.TUNNEL, 1), 2, 0.25, 0.12))
                .put(12, cut(scene(Cast.Scene.WEAVE, 1), 4, 0.1, 2))
                .put(14, cut(scene(Cast.Scene.SILK, 1), 2, 0.5, 2).withChance(70));
    }

    private Grid cutsHorizon() {
        return Grid.ofBar()
                .put(0, cut(scene(Cast.Scene.HORIZON, 1), 4, 0, 1.5))
                .put(4, cut(scene(Cast.Scene.CITY, 1), 4, 0.3, 1.5))
                .put(8, cut(scene(Cast.Scene.SILK, 1), 3, 0.9, -2))
                .put(11, cut(scene(Cast.Scene.MIRRORS, 1), 1, 0.6, 1))
                .put(12, cut(scene(Cast.Scene.DROPS, 1), 3, 0.5, -1))
                .put(15, locks.grain(scene(Cast.Scene.DROPS, 1), 1, 0.8, 0.05));
    }

    /** Half a bar of cuts, a quarter of a shivering picture, a quarter of ever other pieces of one, backwards. */
    private Grid stutter(Cast.Scene first, Cast.Scene second, Cast.Scene between, int part) {
        Grid grid =
                Grid.ofBar().put(0, cut(scene(first, part), 4, 0, 2)).put(4, cut(scene(between, part), 4, 0.5, -1.5));
        for (int row = 8; row < 12; row++) {
            grid.put(row, locks.grain(scene(first, part), 1, 0.1 + 0.2 * (row - 8), 0.07));
        }
        for (int row = 12; row < 16; row++) {
            double begin = 0.2 * (row - 12);
            Step step = hit(scene(second, part), 1).withLock("speed", -2);
            grid.put(row, step.withLock("regionStart", begin).withLock("regionEnd", begin + 0.3));
        }
        return grid;
    }

    private Grid breakSilk() {
        return Grid.ofBar()
                .put(0, cut(scene(Cast.Scene.SILK, 2), 8, 0, 0.4))
                .put(8, cut(scene(Cast.Scene.DROPS, 2), 4, 0.2, 0.5))
                .put(12, cut(scene(Cast.Scene.SILK, 2), 4, 0.6, -0.6));
    }

    /** Read from its last row to its first. */
    private Grid breakBackwards() {
        Grid grid = Grid.ofBar(-4)
                .put(15, cut(scene(Cast.Scene.HORIZON, 2), 4, 0.2, -0.5))
                .put(11, cut(scene(Cast.Scene.STARS, 2), 4, 0.2, 2));
        for (int row = 7; row >= 0; row--) {
            Cast.Scene scene = row % 2 == 0 ? Cast.Scene.SILK : Cast.Scene.MIRRORS;
            grid.put(row, locks.grain(scene(scene, 2), 1, 0.95 - 0.11 * row, 0.02 + 0.015 * row));
        }
        return grid;
    }

    private Grid driveMirrors() {
        return Grid.ofBar()
                .put(0, cut(scene(Cast.Scene.MIRRORS, 3), 4, 0.15, 2))
                .put(3, cut(scene(Cast.Scene.SILK, 3), 1, 0.7, 2).withChance(60))
                .put(4, cut(scene(Cast.Scene.CITY, 3), 4, 0, 2))
                .put(8, cut(scene(Cast.Scene.SILK, 3), 4, 0.8, -2))
                .put(10, cut(scene(Cast.Scene.HORIZON, 3), 2, 0.3, 2).withChance(60))
                .put(12, cut(scene(Cast.Scene.TUNNEL, 3), 2, 0, 3))
                .put(14, locks.grain(scene(Cast.Scene.MIRRORS, 3), 2, 0.5, 0.1));
    }

    /** In quavers. */
    private Grid driveRush() {
        return Grid.ofBar(2)
                .put(0, cut(scene(Cast.Scene.HORIZON, 3), 2, 0, 3))
                .put(2, cut(scene(Cast.Scene.WEAVE, 3), 1, 0.8, -2))
                .put(3, cut(scene(Cast.Scene.STARS, 3), 1, 0, 4))
                .put(4, cut(scene(Cast.Scene.TUNNEL, 3), 2, 0.5, -2))
                .put(6, cut(scene(Cast.Scene.CITY, 3), 1, 0.4, 3))
                .put(7, locks.grain(scene(Cast.Scene.TUNNEL, 3), 1, 0.1, 0.14));
    }

    Part words() {
        Map<String, Grid> patterns = new HashMap<>();
        patterns.put("wordTitle", Grid.ofBar().put(0, hit(TITLE, 32).withRatio(new Ratio(1, 2))));
        patterns.put("wordRest", Grid.ofBar());
        patterns.put("wordLetters", letters());
        patterns.put(
                "wordCrystal",
                Grid.ofBar().put(0, hit(CRYSTAL, 8)).put(8, hit(CRYSTAL, 8).withLock("speed", -2)));
        patterns.put("wordFlash", flash());
        patterns.put(
                "wordEnd",
                Grid.ofBar().put(0, hit(TITLE, 16).withLock("regionStart", 0.48).withLock("speed", 0.8)));
        return Part.of(
                patterns,
                bars("wordTitle", 2),
                bars("wordRest", 1),
                bars("wordLetters", 1),
                bars("wordRest", 1),
                bars("wordFlash", 1),
                bars("wordRest", 2),
                bars("wordCrystal", 1),
                bars("wordLetters", 1),
                bars("wordRest", 1),
                bars("wordFlash", 1),
                bars("wordCrystal", 1),
                bars("wordLetters", 1),
                bars("wordFlash", 1),
                bars("wordEnd", 1));
    }

    /** One letter of the name, for one row, hardly fading. */
    private Step flashed(int letter) {
        return hit(LETTER, 1)
                .withLock("position", (letter + WITHIN_FIRST_FRAME) / LETTERS)
                .withLock("playStyle", locks.once())
                .withLock("releaseMs", 70);
    }

    /** The name, spelled in semiquavers: the position chooses the letter. */
    private Grid letters() {
        Grid grid = Grid.ofBar();
        for (int letter = 0; letter < LETTERS; letter++) {
            grid.put(letter, flashed(letter));
        }
        return grid.put(LETTERS, hit(CRYSTAL, 4).withLock("speed", 3));
    }

    /** The first letters of its two words, off the beat. */
    private Grid flash() {
        return Grid.ofBar().put(6, flashed(0)).put(14, flashed(LETTERS_OF_FIRST_WORD));
    }
}
