package org.videotracker.app.studio;

import java.nio.file.Path;
import java.util.List;
import org.videotracker.studio.key.InputEvent;

/** A set that has everything: all kinds of modules, patterns, links and mappings. */
final class FullSet {
    private static final List<String> EVERYTHING = List.of(
            "= sampler('drums', {polyphonyMode = 'POLY'}) sample('drums', 0, 'click') sample('drums', 1, 'grey')",
            "= sampler('film') sample('film', 0, 'grey', {playStyle = 'LOOP'})",
            "= pattern('beat', 16) steps('beat', '0 . 1 . | 0 . . . | 0 . 1 . | 0 . . 1')",
            "= pattern('fill', 64) steps('fill', {{0, index = 1, volume = 0.5}, {60, index = 0, chance = 50}})",
            "= pattern('written', s('0 [1 0] ~ 1*2'):speed('1 <-1 2>'))",
            "= chain('song', {'beat', {pattern = 'fill', repeats = 2}, 'beat'})",
            "= connect(sequencer('beats', {pattern = 'beat'}), 'drums', 'event')",
            "= connect(sequencer('cycles', {pattern = 'written'}), 'film', 'event')",
            "= bindChain(sequencer('songs'), 'song') connect('songs', 'drums', 'event')",
            "= lfo('wobble') macro('hand') map('wobble.out', 'drums.masterVolume', {outFrom = 0.5, outTo = 1})",
            "= patternModulator('line', sine:range(0.25, 0.75):slow(4)) map('line.out', 'film.masterVolume')",
            "= mixer('bus') oscilloscope('lines') spectrogram('colours') videoMixer('masterFilm')");

    private FullSet() {}

    /** Makes it in a folder, by keys. Returns the project. */
    static Path make(Path folder) throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.happen(new InputEvent.Moved(2, 2)).happen(new InputEvent.Dropped(Clips.two(folder)));
            studio.await(() -> studio.session().assets().size() == 2);
            studio.press("F1");
            for (String line : EVERYTHING) {
                long before = studio.version();
                studio.type(line).press("Enter");
                studio.await(() -> studio.version() > before);
            }
            studio.press("Escape", "F3", "Ctrl+S");
            studio.awaitFrames(10);
            return studio.project;
        }
    }
}
