package org.videotracker.studio.line;

import java.util.List;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.script.text.completion.Completion;

/**
 * A list of what could stand at the cursor, of which one may be chosen. What was typed is kept.
 *
 * @param typed the line as it was typed
 * @param from where the word that is replaced begins
 * @param chosen the place of the chosen one; -1 for none yet
 */
public record Choice(EditedLine typed, int from, List<Candidate> candidates, int chosen) {

    static Choice of(EditedLine typed, Completion completion) {
        return new Choice(typed, completion.from(), completion.candidates(), -1);
    }

    /** With another one, around the ends. */
    Choice moved(int steps) {
        int from = chosen < 0 && steps < 0 ? 0 : chosen;
        return new Choice(typed, this.from, candidates, Math.floorMod(from + steps, candidates.size()));
    }

    /** The line with what is chosen, or with all that the candidates agree in. */
    public EditedLine line() {
        if (chosen >= 0) {
            return typed.with(from, typed.cursor(), candidates.get(chosen).insert());
        }
        String common = common();
        return common.length() > typed.cursor() - from ? typed.with(from, typed.cursor(), common) : typed;
    }

    /** What all candidates begin with. */
    private String common() {
        String common = candidates.getFirst().insert();
        for (Candidate candidate : candidates) {
            int length = 0;
            int most = Math.min(common.length(), candidate.insert().length());
            while (length < most && common.charAt(length) == candidate.insert().charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        return common;
    }
}
