package org.videotracker.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.app.terminal.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the programs for a moment. Whether the machine was quick enough in it is no matter of these tests. */
class LiveShowTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private JsonNode run(String... words) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80, () -> 0);
        assertThat(LivePrograms.run(List.of(words), terminal))
                .as(() -> err.toString())
                .isIn(0, 1);
        assertThat(err.toString()).doesNotContain("bug");
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void aSoakLosesNoEditAndReportsNoFault() {
        JsonNode report = run("soak", "--minutes", "0.04", "--unpainted", "--json");
        assertThat(report.at("/edits/counts/applied").asLong()).isPositive();
        assertThat(report.at("/edits/counts/failed").asLong()).isZero();
        assertThat(report.at("/edits/counts/lost").asLong()).isZero();
        assertThat(report.at("/edits/differences")).isEmpty();
        assertThat(report.at("/edits/differencesOfAutosave")).isEmpty();
        assertThat(report.at("/faults")).isEmpty();
        assertThat(report.at("/broken")).isEmpty();
        assertThat(report.at("/sound/blocks").asLong()).isPositive();
        assertThat(report.at("/pictures/shown").asLong()).isPositive();
        assertThat(report.at("/beside/clipsOpened").asLong()).isPositive();
        assertThat(report.at("/beside/saves").asLong()).isPositive();
        assertThat(report.at("/scripts/evaluations").asLong()).isPositive();
        assertThat(report.at("/controlLoop/count").asLong()).isPositive();
    }

    @Test
    void everyEditIsFoundInTheSound() {
        JsonNode report = run("audible", "--seconds", "1", "--json");
        assertThat(report.at("/edits").asInt()).isPositive();
        int inBars = 0;
        for (JsonNode bar : report.at("/bars")) {
            inBars += bar.at("/edits").asInt();
        }
        assertThat(inBars).isEqualTo(report.at("/edits").asInt());
        assertThat(report.at("/broken")).isEmpty();
    }

    @Test
    void everyPictureIsComparedWithTheSound() {
        JsonNode report = run("drift", "--minutes", "0.03", "--json");
        assertThat(report.at("/shown").asLong()).isPositive();
        assertThat(report.at("/greatestFromHeard").asDouble()).isPositive();
        assertThat(report.at("/broken")).isEmpty();
    }

    @Test
    void aQuarterOfAnHourIsExact() {
        JsonNode report = run("long", "--hours", "0.25", "--json");
        assertThat(report.at("/triggers").asLong()).isGreaterThan(10_000);
        assertThat(report.at("/tempi").asInt()).isGreaterThan(2);
        assertThat(report.at("/wrong").asLong()).as(report.toString()).isZero();
    }
}
