package org.videotracker.studio.rolling;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.rolling.HeardBeats;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.studio.cell.Decimals;

/** What a piece is called: its bars or beats, where it has whole ones, and its length. Made anew only for another piece. UI thread. */
final class PieceText {
    private @Nullable Stretch known;
    private String text = "";

    String of(Stretch piece, HeardBeats beats, int beatsPerBar, int sampleRate) {
        if (!piece.equals(known)) {
            known = piece;
            text = words(piece, beats, beatsPerBar, sampleRate);
        }
        return text;
    }

    private static String words(Stretch piece, HeardBeats beats, int beatsPerBar, int sampleRate) {
        String seconds = Decimals.text((double) piece.frames() / sampleRate, 3) + " s";
        int[] lines = {0};
        beats.forEach(piece.from(), piece.to(), 1, (frame, beat) -> lines[0]++);
        boolean isOnBeats = beats.before(piece.from(), 1) == piece.from() && beats.before(piece.to(), 1) == piece.to();
        if (!isOnBeats || lines[0] == 0) {
            return seconds;
        }
        boolean areBars = lines[0] % beatsPerBar == 0;
        int count = areBars ? lines[0] / beatsPerBar : lines[0];
        return count + (areBars ? " bar" : " beat") + (count == 1 ? "" : "s") + ", " + seconds;
    }
}
