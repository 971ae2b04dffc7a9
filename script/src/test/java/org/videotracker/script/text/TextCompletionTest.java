package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.script.text.completion.Completion;
import org.videotracker.script.text.completion.FileNames;
import org.videotracker.script.text.completion.TextCompletion;
import org.videotracker.script.text.verb.Form;
import org.videotracker.script.text.verb.Kind;
import org.videotracker.script.text.verb.Part;
import org.videotracker.script.text.verb.Part.Keyword;
import org.videotracker.script.text.verb.Part.Slot;
import org.videotracker.script.text.verb.VerbTable;

class TextCompletionTest {
    /** Words that the user makes up. */
    private static final Set<Kind> FREE =
            EnumSet.of(Kind.NAME, Kind.NUMBER, Kind.WHOLE, Kind.RANGE, Kind.VALUE, Kind.REST);

    private static final FileNames FILES = new FileNames() {
        @Override
        public List<String> sessions() {
            return List.of("evening", "late night");
        }

        @Override
        public List<String> paths(String beginning) {
            return Stream.of("kick.wav", "intro.lua", "my loops/")
                    .filter(path -> path.startsWith(beginning))
                    .toList();
        }
    };

    private static final TextCompletion COMPLETION =
            new TextCompletion(VerbTable.standard(), BuiltInModules.catalog(), FILES);

    private final Session session = Desk.laid().session();

    private List<String> shown(String line) {
        return offered(line).stream().map(Candidate::shown).toList();
    }

    @Test
    void theConditionsTheUsualChancesAndTheUsualRatiosAreOffered() {
        assertThat(shown("pattern set verse 0 condition="))
                .contains("condition=FILL", "condition=!1ST", "condition=none")
                .hasSize(9);
        assertThat(shown("pattern set verse 0 chance=")).contains("chance=33").hasSize(22);
        assertThat(shown("pattern set verse 0 ratio=")).contains("ratio=3:8").hasSize(36);
        assertThat(shown("set pattern:verse.step[0].condition "))
                .contains("!NEI")
                .hasSize(9);
        assertThat(shown("set pattern:verse.step[0].ratio ")).contains("8:8").hasSize(35);
    }

    /** A word of a form that fits in the session of {@link Desk#laid()}. */
    private static String word(Part part, Form form) {
        return switch (part) {
            case Keyword keyword -> keyword.names().getFirst();
            case Slot slot ->
                switch (slot.kind()) {
                    case MODULE -> slot.name().equals("target") ? "hats" : "drums";
                    case SEQUENCER -> "lead";
                    case PATTERN -> "verse";
                    case CHAIN -> "song";
                    case TYPE -> "MultiSampler";
                    case NAME -> "fresh";
                    case PARAMETER -> "masterVolume";
                    case PATH -> slot.name().equals("source") ? "drums.masterVolume" : "hats.masterVolume";
                    case END -> slot.name().startsWith("source") ? "drums.audio_out" : "masterAudioOut.audio_in";
                    case VALUE, NUMBER -> "0.5";
                    case ASSIGNMENT ->
                        switch (slot.name()) {
                            case "option=value" -> "curve=smooth";
                            case "field=value" -> "note=none";
                            default -> "polyphonyMode=POLY";
                        };
                    case WHOLE -> "1";
                    case RANGE -> "0..1";
                    case SIGNAL -> "audio";
                    case QUANTUM -> "bar";
                    case VERB -> "pattern";
                    case FILE -> slot.name().equals("session") ? "evening" : "kick.wav";
                    case REST -> "return 1";
                };
        };
    }

    @TestFactory
    Stream<DynamicTest> everyBeginningOfEveryWordOfEveryFormOffersTheWord() {
        return VerbTable.standard().verbs().stream()
                .flatMap(verb -> verb.forms().stream())
                .map(form -> DynamicTest.dynamicTest(form.print(), () -> {
                    StringBuilder line = new StringBuilder();
                    for (Part part : form.parts()) {
                        String word = word(part, form);
                        if (!(part instanceof Slot(var name, var kind, var count)) || !FREE.contains(kind)) {
                            for (int length = 0; length < word.length(); length++) {
                                String typed = line + word.substring(0, length);
                                assertThat(offered(typed)).as(typed).anyMatch(candidate -> leadsTo(candidate, word));
                            }
                        }
                        line.append(word).append(' ');
                    }
                }));
    }

    private static boolean leadsTo(Candidate candidate, String word) {
        String insert = candidate.insert();
        return word.equals(insert)
                || word.startsWith(insert) && (!candidate.isWhole() || ".=".indexOf(word.charAt(insert.length())) >= 0);
    }

    private List<Candidate> offered(String line) {
        return COMPLETION.complete(line, line.length(), session).candidates();
    }

    private List<String> inserts(String line) {
        return offered(line).stream().map(Candidate::insert).toList();
    }

    @Test
    void anEmptyLineOffersEveryVerbOnceAndNoAlias() {
        assertThat(inserts(""))
                .contains("add", "pattern", "sequencer", "help", "eval", "run")
                .doesNotContain("ls", "rm", "seq")
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(inserts("p")).contains("pattern", "pause", "play");
    }

    @Test
    void anAliasIsOfferedWhereItsVerbDoesNotFit() {
        assertThat(inserts("rm")).containsExactly("rm");
        assertThat(inserts("del")).containsExactly("delete");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "set drums masterV|masterVolume",
                "set drums masterVolume=1 polyphonyMode=P|polyphonyMode=POLY",
                "set drums polyphonyMode m|MONO",
                "get clock b|beatsPerBar bpm",
                "map drums.sam|drums.sample[",
                "map drums.sample[|drums.sample[0].",
                "sequencer l|lead ls",
                "connect drums.|drums.audio_out drums.video_out",
                "bpm 120; pl|play",
                "help chain re|remove rename repeat reset",
                "add poo|pool",
                "import kick.wav to h|hats"
            })
    void whatFitsIsOffered(String line, String expected) {
        assertThat(inserts(line)).contains(expected.split(" "));
        assertThat(offered(line))
                .allSatisfy(candidate -> assertThat(candidate.shown()).isNotBlank());
    }

    @Test
    void theIndicesAreThoseOfTheChainThatWasNamed() {
        assertThat(inserts("chain remove song ")).containsExactly("0", "1");
    }

    @Test
    void aModuleIsOfferedOnceUntilItIsAllThere() {
        assertThat(inserts("set dr")).containsExactly("drums");
        assertThat(inserts("set drums")).containsExactly("drums", "drums.");
        assertThat(inserts("set drums masterV")).containsExactly("masterVolume");
        assertThat(inserts("set drums masterVolume")).containsExactly("masterVolume", "masterVolume=");
    }

    @Test
    void theParametersAreThoseOfTheModuleThatWasNamed() {
        assertThat(inserts("set lead ")).doesNotContain("masterVolume", "masterVolume=");
        assertThat(inserts("set masterVideoOut ")).doesNotContain("polyphonyMode");
        assertThat(inserts("set nobody ")).isEmpty();
    }

    @Test
    void whatWasSetOnTheLineIsNotOfferedAgain() {
        assertThat(inserts("set drums masterVolume=1 "))
                .contains("polyphonyMode=")
                .doesNotContain("masterVolume=");
    }

    @Test
    void aNameWithABlankIsPutIntoQuotes() {
        assertThat(inserts("load la")).containsExactly("\"late night\"");
        assertThat(inserts("load \"la")).containsExactly("\"late night\"");
        assertThat(inserts("import my")).containsExactly("\"my loops/");
        assertThat(inserts("load \"ev")).containsExactly("\"evening\"");
    }

    @Test
    void theWordBeforeTheCursorIsCompletedAndNothingElse() {
        Completion completion = COMPLETION.complete("set dr masterVolume 1", 6, session);

        assertThat(completion.from()).isEqualTo(4);
        assertThat(completion.candidates()).extracting(Candidate::insert).containsExactly("drums");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# pl", "play # p", "set drums \"\" ", "nonsense ", "add \"MultiSampler\" x y z ", "\"pl"})
    void nothingIsOfferedWhereNothingFits(String line) {
        assertThat(inserts(line)).isEmpty();
    }

    @Test
    void everyCandidateBeginsWithWhatWasTyped() {
        for (String line : List.of("s", "set d", "set drums m", "map drums.m", "pattern p", "load L", "connect M")) {
            String typed = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
            assertThat(offered(line))
                    .isNotEmpty()
                    .allSatisfy(candidate -> assertThat(candidate.shown().toLowerCase(java.util.Locale.ROOT))
                            .startsWith(typed));
        }
    }
}
