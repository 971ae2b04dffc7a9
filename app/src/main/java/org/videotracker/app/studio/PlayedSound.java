package org.videotracker.app.studio;

import java.util.List;
import org.videotracker.app.device.AudioHosts;
import org.videotracker.app.play.LivePlayer;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.studio.host.StudioHost;

/** The sound of a player, as a studio sees it. */
record PlayedSound(LivePlayer player) implements StudioHost.SoundOutput {
    @Override
    public String device() {
        DeviceDescription device = player.device().description();
        return device.host() + " " + device.name();
    }

    @Override
    public int sampleRate() {
        return player.sampleRate();
    }

    @Override
    public double latencySeconds() {
        return player.performance().sound().latencySeconds();
    }

    @Override
    public long xruns() {
        return player.xruns();
    }

    @Override
    public List<String> devices() {
        return AudioHosts.ofThisMachine(256, (place, fault) -> {}).all().stream()
                .flatMap(host -> host.devices().stream())
                .map(DeviceDescription::name)
                .toList();
    }
}
