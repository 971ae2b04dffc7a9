package org.videotracker.model.pattern.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Signals;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;
import org.videotracker.model.pattern.notation.Notation;
import org.videotracker.model.pattern.notation.NotationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimelinePictureTest {
    private static final double LEFT = 92;
    private static final double WIDTH = 624;

    private static Cycles mini(String notation) throws NotationException {
        return Notation.parse(notation).cycles(0);
    }

    private static String svg(String caption, Cycles pattern, int cycles) {
        return TimelinePicture.svg(List.of(new Panel(caption, pattern)), cycles);
    }

    private static String svg(String notation, int cycles) throws NotationException {
        return svg("", mini(notation), cycles);
    }

    /** The elements of a picture of a name; reading them shows that it is XML. */
    private static List<Element> elements(String svg, String name) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> boxes(String svg) throws Exception {
        return elements(svg, "rect").stream()
                .filter(rectangle -> rectangle.getAttribute("class").startsWith("c"))
                .toList();
    }

    private static List<String> texts(String svg) throws Exception {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    private static double lane(String svg, String name) throws Exception {
        return elements(svg, "text").stream()
                .filter(text -> text.getAttribute("class").equals("r")
                        && text.getTextContent().equals(name))
                .mapToDouble(text -> number(text, "y"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventHasABoxFromItsBeginToItsEnd() throws Exception {
        List<Element> boxes = boxes(svg("a [b c]", 1));

        assertThat(boxes).hasSize(3);
        assertThat(boxes)
                .extracting(box -> number(box, "x"))
                .containsExactly(LEFT + 1, LEFT + WIDTH / 2 + 1, LEFT + WIDTH * 3 / 4 + 1);
        assertThat(boxes)
                .extracting(box -> number(box, "width"))
                .containsExactly(WIDTH / 2 - 2, WIDTH / 4 - 2, WIDTH / 4 - 2);
    }

    @Test
    void theRulerCountsCyclesAndNamesTheFractionsAtWhichEventsBegin() throws Exception {
        assertThat(texts(svg("a", 2)))
                .containsSubsequence("cycle", "0", "1/4", "1/2", "3/4", "1", "1/4", "1/2", "3/4", "2");
        assertThat(texts(svg("a b c", 1)))
                .containsSubsequence("0", "1/3", "2/3", "1")
                .doesNotContain("1/4");
        assertThat(texts(svg("a(3,8)", 1))).contains("3/8", "3/4").doesNotContain("3/1");
        assertThat(texts(svg("{a b c d e f g}%31", 1)))
                .as("too many to name")
                .contains("1/4")
                .doesNotContain("1/31");
    }

    @Test
    void lanesOfWordsAreInTheOrderOfTheTextAndThoseOfNumbersRiseWithThem() throws Exception {
        String words = svg("zebra, ape*2, [~ bee]", 1);
        assertThat(lane(words, "zebra")).isLessThan(lane(words, "ape"));
        assertThat(lane(words, "ape")).isLessThan(lane(words, "bee"));

        String numbers = svg("1 word 10 2 -1", 1);
        assertThat(lane(numbers, "word")).isLessThan(lane(numbers, "10"));
        assertThat(lane(numbers, "10")).isLessThan(lane(numbers, "2"));
        assertThat(lane(numbers, "1")).isLessThan(lane(numbers, "-1"));
    }

    @Test
    void eventsOfOneLaneThatSoundAtTheSameTimeLieBelowEachOther() throws Exception {
        List<Element> boxes = boxes(svg("a, a*2", 1));

        assertThat(boxes).extracting(box -> number(box, "y")).containsExactly(27.0, 51.0, 51.0);
    }

    @Test
    void notesAreAPianoRollWithTheHighestOnTop() throws Exception {
        String svg = svg("", ControlPatterns.of("note", mini("c4 e4 60.5 g3")), 1);
        List<Element> boxes = boxes(svg);

        double semitone = (number(boxes.get(0), "y") - number(boxes.get(1), "y")) / 4;
        assertThat(semitone).isEqualTo(14);
        assertThat(number(boxes.get(0), "y") - number(boxes.get(2), "y")).isEqualTo(semitone / 2);
        assertThat(number(boxes.get(3), "y") - number(boxes.get(0), "y")).isEqualTo(5 * semitone);
        assertThat(texts(svg)).contains("c4", "e4", "g3");
    }

    @Test
    void pitchesBeyondReasonMakeNoPictureBeyondReason() throws Exception {
        String svg = svg("", ControlPatterns.of("note", mini("60 1e300 -900 900")), 1);

        assertThat(number(elements(svg, "svg").getFirst(), "height")).isLessThan(2_500);
        assertThat(boxes(svg)).hasSize(4);
    }

    @Test
    void anEventThatIsCutHasABoxThatIsOpenThere() throws Exception {
        String cut = svg("a/2", 1);
        Element outline = elements(cut, "path").stream()
                .filter(path -> path.getAttribute("class").equals("c0 u"))
                .findFirst()
                .orElseThrow();
        assertThat(outline.getAttribute("d"))
                .as("from the right, around the left, to the right")
                .isEqualTo("M715 27H93V45H715");
        assertThat(cut).contains(">a</text>");

        String whole = svg("a/2", 2);
        assertThat(boxes(whole)).as("its pieces are joined").hasSize(1);
        assertThat(whole).doesNotContain("c0 u");
    }

    @Test
    void aPieceThatBeganBeforeIsFaintAndHasNoLabel() throws Exception {
        String svg = svg("", mini("a*2").late(Fraction.of(1, 4)), 1);
        List<Element> boxes = boxes(svg);

        assertThat(boxes).hasSize(3);
        assertThat(boxes.getFirst().getAttribute("fill-opacity")).isEqualTo("0.35");
        assertThat(boxes.get(1).getAttribute("fill-opacity")).isEmpty();
        assertThat(texts(svg).stream().filter("a"::equals))
                .as("of the lane and of two boxes")
                .hasSize(3);
    }

    @Test
    void theGainIsHowSolidABoxIs() throws Exception {
        Cycles loud = ControlPatterns.with(ControlPatterns.of("s", mini("kick*4")), "gain", mini("0 0.5 1 2"));

        assertThat(boxes(svg("", loud, 1)))
                .extracting(box -> box.getAttribute("fill-opacity"))
                .containsExactly("0.2", "0.6", "", "");
    }

    @Test
    void aBoxSaysTheControlsThatNothingElseShows() throws Exception {
        Cycles pattern = ControlPatterns.with(
                ControlPatterns.with(ControlPatterns.of("s", mini("kick:2 hat*8")), "gain", mini("0.5")),
                "speed",
                mini("-1"));

        assertThat(texts(svg("", pattern, 1)))
                .containsSubsequence("kick:2", "speed -1")
                .contains("hat", "-1");
    }

    @Test
    void whatChangesContinuouslyIsACurve() throws Exception {
        String svg = svg("", Signals.saw(), 1);
        String[] points =
                elements(svg, "polyline").getFirst().getAttribute("points").split(" ");

        assertThat(points).as("what lies on a line is left out").containsExactly("92,80", "715.8,32");
        assertThat(texts(svg)).contains("value", "0", "1");
    }

    @Test
    void curvesOfControlsHaveTheNamesOfThese() throws Exception {
        String svg = svg("", ControlPatterns.of("pan", Signals.sine()), 2);

        assertThat(elements(svg, "polyline").getFirst().getAttribute("points").split(" "))
                .contains("92,56", "170,32", "326,80", "482,32");
        assertThat(texts(svg)).contains("pan", "1", "0");
    }

    @Test
    void silenceIsSaid() {
        assertThat(svg("", Cycles.silence(), 1)).contains(">silence</text>");
    }

    @Test
    void patternsLieBelowEachOtherWithTheirCaptions() throws Exception {
        String svg = TimelinePicture.svg(List.of(new Panel("first", mini("a")), new Panel("second", mini("b"))), 1);

        assertThat(texts(svg)).containsSubsequence("first", "a", "second", "b");
        assertThat(elements(svg, "title").getFirst().getTextContent()).isEqualTo("first, second, one cycle");
    }

    @Test
    void whateverAValueIsCalledThePictureIsXml() throws Exception {
        String hostile = "<script>&\"'\u0000\ud800\uffff]]>\ud83e\udd41";
        String svg = svg(hostile, Cycles.pure(hostile), 1);

        assertThat(texts(svg).getLast()).isEqualTo("<script>&\"'\ufffd\ufffd\ufffd]]>\ud83e\udd41");
        assertThat(elements(svg, "script")).isEmpty();
        assertThat(texts(svg("", Cycles.pure("\ud83e\udd41".repeat(200)), 1)))
                .allSatisfy(text -> assertThat(text).matches("\\P{Cs}*"));
    }

    @Test
    void anEventThatIsTooShortToSeeIsSeen() throws Exception {
        assertThat(boxes(svg("a*1000", 1)))
                .hasSize(1000)
                .allSatisfy(box -> assertThat(number(box, "width")).isGreaterThanOrEqualTo(2));
    }

    @Test
    void theSamePatternIsTheSamePictureAndASmallOne() throws Exception {
        String notation = "kick*2 <snare clap>(3,8), hat*8?";

        assertThat(svg(notation, 2)).isEqualTo(svg(notation, 2)).hasSizeLessThan(4_500);
        assertThat(svg("", Signals.perlin(), 4))
                .isEqualTo(svg("", Signals.perlin(), 4))
                .hasSizeLessThan(4_500);
    }

    @Test
    void moreThanAPictureCanShowIsRefusedInASentence() {
        assertThatThrownBy(() -> svg("a*5001", 1))
                .isInstanceOf(PatternFault.class)
                .hasMessage("a picture shows at most 5000 events, and this pattern has 5001; show fewer cycles of it");
        assertThatThrownBy(() -> svg("a", 65)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> svg(
                        "", Cycles.signal(time -> 1).map(value -> Value.of("x")).fast(Fraction.of(Long.MAX_VALUE)), 2))
                .isInstanceOf(PatternFault.class);
    }
}
