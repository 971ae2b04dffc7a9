package org.videotracker.app.play;

import java.time.Duration;
import java.util.Optional;
import org.videotracker.media.journal.JournalLimits;
import org.videotracker.media.project.Autosave;

/**
 * How a session is played live, beyond what it says itself.
 *
 * @param program the version of the program, for the journal
 * @param device instead of the session's; empty for the session's
 * @param bufferFrames instead of the session's
 * @param sampleRate instead of the session's
 * @param isRecovered whether what a crash left is played, and not the saved session
 * @param warmUp how long it is played to nobody at first
 * @param autosaveEvery how long after a change the session saves itself
 * @param journal how often the journal reaches the disk
 */
public record PlaySettings(
        String program,
        Optional<String> device,
        Optional<Integer> bufferFrames,
        Optional<Integer> sampleRate,
        boolean isRecovered,
        Duration warmUp,
        Duration autosaveEvery,
        JournalLimits journal) {

    private static final Duration USUAL_WARM_UP = Duration.ofMillis(2000);

    /** As the session says. */
    public static PlaySettings standard(String program) {
        return new PlaySettings(
                program,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                USUAL_WARM_UP,
                Autosave.USUAL_INTERVAL,
                JournalLimits.DEFAULT);
    }

    /** The same through another device, or otherwise. */
    public PlaySettings through(Optional<String> otherDevice, Optional<Integer> buffer, Optional<Integer> rate) {
        return new PlaySettings(program, otherDevice, buffer, rate, isRecovered, warmUp, autosaveEvery, journal);
    }

    /** The same with what a crash left. */
    public PlaySettings recovered(boolean wanted) {
        return new PlaySettings(program, device, bufferFrames, sampleRate, wanted, warmUp, autosaveEvery, journal);
    }

    /** The same after another time of being played to nobody; for tests, which need no even pace. */
    public PlaySettings warmedUpFor(Duration other) {
        return new PlaySettings(program, device, bufferFrames, sampleRate, isRecovered, other, autosaveEvery, journal);
    }

    DeviceWish.Override override() {
        return new DeviceWish.Override(device, bufferFrames);
    }
}
