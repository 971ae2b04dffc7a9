package org.videotracker.model.pattern.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that players of Tidal and Strudel look for. */
class WellKnownWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seq fastcat cat slowcat stack polymeter timeCat arrange randcat",
                "fast slow early late rev palindrome iter iterBack ply swing swingBy nudge brak press linger zoom compress",
                "inside outside ribbon",
                "every firstOf lastOf off superimpose layer chunk chunkBack when whenmod echo stut apply",
                "sometimes sometimesBy often rarely almostAlways almostNever always never someCycles someCyclesBy",
                "degrade degradeBy unDegradeBy shuffle scramble choose wchoose",
                "euclid euclidRot euclidInv struct mask segment",
                "sine cosine saw isaw tri square rand irand perlin run scan range rangex",
                "add sub mul div mod round floor ceil set keep keepif",
                "scale transpose chord arp chop striate slice splice loopAt hurry fit jux juxBy",
                "pick squeeze inhabit map filter",
                "s n note vol gain pan speed pos begin attack release cut clip control"
            })
    void theyAreThere(String words) {
        assertThat(words.split(" ")).allMatch(word -> Vocabulary.word(word).isPresent());
    }
}
