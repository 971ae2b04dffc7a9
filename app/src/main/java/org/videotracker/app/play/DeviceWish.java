package org.videotracker.app.play;

import java.util.Optional;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.live.Buffering;
import org.videotracker.engine.mixer.audio.AudioOutputType;
import org.videotracker.model.module.Module;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/**
 * Which device should play, and how. What it cannot do it does as near as it can.
 *
 * @param host the sound system; empty for any
 * @param device its name there; empty for the default
 * @param bufferFrames sample frames that it should pull at a time
 * @param channels how many outputs
 * @param blocksAhead how many buffers are kept ready for it
 */
record DeviceWish(String host, String device, int bufferFrames, int channels, int blocksAhead) {

    /** What the command line says instead of the session, where it does. */
    record Override(Optional<String> device, Optional<Integer> bufferFrames) {
        static final Override NONE = new Override(Optional.empty(), Optional.empty());
    }

    /** What the master output of a session wants. */
    static DeviceWish of(Session session, Override override) {
        Optional<Module> output = session.modules().named(SystemModules.AUDIO_OUT);
        DeviceWish wish = output.map(DeviceWish::of)
                .orElse(new DeviceWish("", "", DeviceSettings.USUAL_BUFFER, 2, Buffering.USUAL_BLOCKS_AHEAD));
        return new DeviceWish(
                override.device.isPresent() ? "" : wish.host,
                override.device.orElse(wish.device),
                override.bufferFrames.orElse(wish.bufferFrames),
                wish.channels,
                wish.blocksAhead);
    }

    private static DeviceWish of(Module output) {
        return new DeviceWish(
                output.text(AudioOutputType.AUDIO_HOST),
                output.text(AudioOutputType.AUDIO_DEVICE),
                (int) output.number(AudioOutputType.BUFFER_SIZE),
                (int) output.number(AudioOutputType.CHANNELS),
                (int) output.number(AudioOutputType.RENDER_AHEAD));
    }

    DeviceSettings settings(String named, int sampleRate) {
        return new DeviceSettings(named, sampleRate, bufferFrames, channels);
    }
}
