package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.sound.Portions;
import org.videotracker.model.pattern.cycle.sound.Speeds;
import org.videotracker.model.pattern.cycle.sound.Stereo;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that cut samples, stretch them, and place them left and right. */
final class SoundWords implements Theme {
    private static final Parameter FUNCTION = Parameter.of("change", Kind.FUNCTION);
    private static final List<Parameter> SLICES =
            List.of(Parameter.of("slices", Kind.PATTERN), Parameter.of("numbers", Kind.PATTERN));

    @Override
    public List<Word> words() {
        return List.of(
                method(
                        "chop",
                        "count",
                        "Cuts each event into so many, which play the portions of its sample one after the other.",
                        "s(\"break\"):chop(4)"),
                method(
                        "striate",
                        "count",
                        "Plays the whole pattern so many times in a cycle, each time with the next portion of the samples.",
                        "s(\"break kick\"):striate(2)"),
                method(
                        "slice",
                        SLICES,
                        "Plays slices of a sample by their numbers, counted from 0; slices are how many there are, or a list of"
                                + " where they begin.",
                        "s(\"break\"):slice(8, \"0 2 [4 4] 7\")"),
                method(
                        "splice",
                        SLICES,
                        "As slice, each slice at the speed with which it fills its event.",
                        "s(\"break\"):splice(8, \"0 2 [4 4] 7\")"),
                method(
                        "loopAt loopat",
                        "cycles",
                        "Stretches the pattern and its samples over so many cycles.",
                        "s(\"break\"):chop(4):loopAt(2)"),
                method("fit", "Plays each sample at the speed with which it fills its event.", "s(\"break/2\"):fit()"),
                method(
                        "hurry",
                        "factor",
                        "Plays the pattern faster, and its samples too.",
                        "s(\"kick snare\"):hurry(2)"),
                method(
                        "jux",
                        List.of(FUNCTION),
                        "The pattern on the left, and what a function makes of it on the right.",
                        "n(\"0 1 2 3\"):jux(rev)"),
                method(
                        "juxBy juxby",
                        List.of(Parameter.of("width", Kind.PATTERN), FUNCTION),
                        "As jux, so far apart: 1 is all the way, 0 not at all.",
                        "n(\"0 1 2 3\"):juxBy(0.5, rev)"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "chop" -> Portions.chop(given.pattern(0), given.pattern(1));
            case "striate" -> Portions.striate(given.pattern(0), given.pattern(1));
            case "slice" -> Portions.slice(given.pattern(0), given.pattern(1), given.pattern(2));
            case "splice" -> Portions.splice(given.pattern(0), given.pattern(1), given.pattern(2));
            case "loopAt" -> Speeds.loopAt(given.pattern(0), given.pattern(1));
            case "fit" -> Speeds.fit(given.pattern(0));
            case "hurry" -> Speeds.hurry(given.pattern(0), given.pattern(1));
            case "jux" -> Stereo.jux(given.pattern(0), given.function(1));
            case "juxBy" -> Stereo.juxBy(given.pattern(0), given.pattern(1), given.function(2));
            default -> throw Theme.unknown(word);
        };
    }
}
