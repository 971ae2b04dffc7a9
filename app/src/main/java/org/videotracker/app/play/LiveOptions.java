package org.videotracker.app.play;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.engine.device.DeviceSettings;
import picocli.CommandLine.Option;

/** How a session is played live, as the command line says it; used as a mixin. */
public final class LiveOptions {
    @Option(
            names = "--device",
            paramLabel = "NAME",
            description =
                    "The audio device, its sound system, or a .wav file; vt devices lists them. By default the session's, in"
                            + " the console none.")
    private @Nullable String device;

    @Option(
            names = "--buffer",
            paramLabel = "N",
            description = "Sample frames that the device asks for at once, 64 to 4096. The session's by default.")
    private @Nullable Integer buffer;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Sample frames per second, 8000 to 192000. The session's by default.")
    private @Nullable Integer rate;

    @Option(names = "--recovered", description = "Play the state that a crash left, not the saved one.")
    private boolean recovered;

    /**
     * The settings that were asked for.
     *
     * @param version of the program, for the journal
     * @param usualDevice where none was named; empty for the session's
     */
    public PlaySettings settings(String version, Optional<String> usualDevice) {
        require("--buffer", buffer, DeviceSettings.LEAST_BUFFER, DeviceSettings.GREATEST_BUFFER, "sample frames");
        require("--rate", rate, 8_000, 192_000, "sample frames per second");
        return PlaySettings.standard(version)
                .through(
                        Optional.ofNullable(device).or(() -> usualDevice),
                        Optional.ofNullable(buffer),
                        Optional.ofNullable(rate))
                .recovered(recovered);
    }

    /** Whether a device was named. */
    public boolean namesDevice() {
        return device != null;
    }

    private static void require(String option, @Nullable Integer value, int least, int greatest, String unit) {
        if (value != null && (value < least || value > greatest)) {
            throw new BadInput(option + " " + value + " is out of range: " + least + " to " + greatest + " " + unit
                    + " are possible.");
        }
    }
}
