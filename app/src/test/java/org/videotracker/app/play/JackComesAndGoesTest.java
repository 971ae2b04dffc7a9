package org.videotracker.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.videotracker.app.device.AudioHosts;
import org.videotracker.app.device.Await;
import org.videotracker.app.device.jack.JackServer;
import org.videotracker.app.device.paced.NullHost;
import org.videotracker.app.device.paced.Pace;
import org.videotracker.engine.live.Performance;

/** A real JACK server that dies and is started again, while a performance goes on. */
class JackComesAndGoesTest {
    private static final int RATE = 48_000;

    private final List<String> notices = new CopyOnWriteArrayList<>();

    private static void awaitPlaying(DeviceKeeper keeper, String host) {
        Await.until(host + " plays", () -> keeper.device().description().host().equals(host));
    }

    private static void awaitTimePasses(Performance performance) {
        long now = performance.sound().readFrames();
        Await.until("a tenth of a second was played", () -> performance.sound().readFrames() > now + RATE / 10);
    }

    @Test
    void theClockTakesOverFromAServerThatDiesAndGivesBackWhenItIsThereAgain() throws Exception {
        try (Performance performance = SilentPerformance.begin(RATE)) {
            JackServer first = JackServer.start(RATE, 256);
            AudioHosts hosts = new AudioHosts(List.of(
                    first.host(), new NullHost(Pace.SYSTEM, body -> new Thread(body, "null"), (place, fault) -> {})));
            DeviceWish wish = new DeviceWish("JACK", "", 256, 2, 3);
            try (DeviceKeeper keeper =
                    new DeviceKeeper(new MachineDevices(hosts), performance.sound(), RATE, wish, notices::add)) {
                awaitPlaying(keeper, "JACK");
                awaitTimePasses(performance);

                first.close();
                awaitPlaying(keeper, "Null");
                awaitTimePasses(performance);

                try (JackServer second = JackServer.start(first.name(), RATE, 256)) {
                    awaitPlaying(keeper, "JACK");
                    awaitTimePasses(performance);
                    assertThat(second.host().devices()).isNotEmpty();
                }
            }
        }
        assertThat(notices.getFirst())
                .contains("is gone (The JACK server ended.)")
                .contains("the show goes on");
        assertThat(notices).anyMatch(notice -> notice.endsWith("is back and plays."));
    }
}
