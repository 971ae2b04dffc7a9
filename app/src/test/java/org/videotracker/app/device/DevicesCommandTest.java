package org.videotracker.app.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.videotracker.app.terminal.Terminal;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DevicesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int devices(String... arguments) {
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80, System::nanoTime);
        return new CommandLine(new DevicesCommand(terminal)).execute(arguments);
    }

    @Test
    void everyHostIsListedAndOneDeviceIsTheDefault() {
        assertThat(devices("--json")).isZero();
        JsonNode hosts = JsonMapper.shared().readTree(out.toString()).get("hosts");
        int defaults = 0;
        for (JsonNode host : hosts) {
            assertThat(host.get("available").asBoolean())
                    .isEqualTo(!host.get("devices").isEmpty());
            assertThat(host.get("reason").asString().isEmpty())
                    .isEqualTo(host.get("available").asBoolean());
            for (JsonNode device : host.get("devices")) {
                defaults += device.get("isDefault").asBoolean() ? 1 : 0;
            }
        }
        assertThat(defaults).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void peopleAreToldTheSame() {
        assertThat(devices()).isZero();
        assertThat(out.toString())
                .contains("JACK", "OpenAL", "Java Sound", "null, 2 channels, any rate", "(the default)")
                .contains("File: Any path that ends in .wav is a device.");
    }

    @Test
    void aMeasurementSaysHowTheDeviceDid() {
        assertThat(devices("--measure", "1.5", "--device", "null", "--buffer", "128", "--json"))
                .isZero();
        JsonNode figures = JsonMapper.shared().readTree(out.toString());
        assertThat(figures.get("host").asString()).isEqualTo("Null");
        assertThat(figures.get("bufferFrames").asInt()).isEqualTo(128);
        assertThat(figures.get("seconds").asDouble()).isCloseTo(1.5, within(0.5));
        assertThat(figures.get("latencyMillis").asDouble()).isCloseTo(2.67, within(0.01));
    }
}
