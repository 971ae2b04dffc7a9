package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand;
import org.videotracker.model.command.Command;
import org.videotracker.model.session.Session;

/** Ten thousand assets: what a frame of the studio costs its thread. Time of the processor, so that others on the machine do not count. */
class LibrarySpeedTest {
    private static final int ASSETS = 10_000;
    private static final double MOST_MS = 8;
    private static final long MOST_BYTES = 16 * 1024;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    /** What some frames took, each in milliseconds, and the bytes that the middle one left behind. */
    private record Cost(double median, double worst, long bytes) {
        static Cost of(int frames, Runnable frame) {
            double[] times = new double[frames];
            long[] bytes = new long[frames];
            for (int i = 0; i < frames; i++) {
                long allocated = THREAD.getCurrentThreadAllocatedBytes();
                long begun = THREAD.getCurrentThreadCpuTime();
                frame.run();
                times[i] = (THREAD.getCurrentThreadCpuTime() - begun) / 1e6;
                bytes[i] = THREAD.getCurrentThreadAllocatedBytes() - allocated;
            }
            Arrays.sort(times);
            Arrays.sort(bytes);
            return new Cost(times[frames / 2], times[frames - 1], bytes[frames / 2]);
        }
    }

    private static List<Asset> many(Asset... like) {
        List<Asset> assets = new ArrayList<>();
        for (int i = 0; i < ASSETS; i++) {
            Asset model = like[i % like.length];
            assets.add(new Asset(
                    new AssetId(String.format("%032x", i + 1_000_000)),
                    model.name() + " " + i,
                    i % 3 == 0 ? "" : "Folder " + i % 40 + "/Take " + i % 7,
                    model.sound(),
                    model.picture()));
        }
        return assets;
    }

    @Test
    @DisplayName("issue 6, done when 3: 10 000 assets scroll in under 8 ms a frame")
    void tenThousandAssetsScroll() throws Exception {
        try (LibraryStage library = new LibraryStage(folder.resolve("project"), 420, 640)) {
            Path media = folder.resolve("media");
            Footage.tone(media.resolve("kick.wav"), 0.4, 60);
            Footage.film(media.resolve("rain.mov"), 1, 0xFF3060C0);
            library.bring(media);
            Asset[] real = library.stage.session().assets().values().toArray(Asset[]::new);
            library.stage.run(
                    many(real).stream().map(AssetCommand.PutAsset::new).toArray(Command[]::new));
            library.stage.moveTo(300, 400);
            for (int i = 0; i < 200; i++) {
                library.stage.turn(-1);
            }
            Cost standing = Cost.of(200, library.stage::frame);
            Cost scrolling = Cost.of(200, () -> library.stage.turn(-3));
            library.stage.click(250, 300);
            Cost keys = Cost.of(100, () -> library.stage.press("PageDown"));
            System.out.println("10 000 assets: standing " + standing + ", scrolling " + scrolling + ", paging " + keys);
            assertThat(standing.median).isLessThan(MOST_MS);
            assertThat(scrolling.median).isLessThan(MOST_MS);
            assertThat(keys.median).isLessThan(2 * MOST_MS); // a press is two frames
            assertThat(standing.bytes).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void tenThousandAssetsAreFilteredAndFollowedInUnder8MsAFrame() {
        List<Asset> assets =
                many(Assets.sound(1, "kick", "", 1), Assets.both(2, "rain", "", 5), Assets.video(3, "night", "", 9));
        Session session = Assets.with(Session.EMPTY, assets);
        AssetList list = new AssetList();
        list.follow(session, Set.of());
        String[] searches = {"k", "ki", "kic", "kick 9", "rain take 3", ""};
        int[] turn = {0};
        Runnable search = () -> {
            list.show(AssetFilter.ALL.searching(searches[turn[0]++ % searches.length]));
            list.follow(session, Set.of());
        };
        Cost.of(200, search);
        Cost searching = Cost.of(100, search);
        list.show(AssetFilter.ALL);
        Session[] present = {session};
        Runnable importing = () -> {
            present[0] = present[0].withAsset(Assets.sound(++turn[0], "new " + turn[0], "Drums", 1));
            list.follow(present[0], Set.of());
        };
        Cost.of(100, importing);
        Cost following = Cost.of(100, importing);
        Cost resting = Cost.of(100, () -> list.follow(present[0], Set.of()));
        System.out.println("Searching " + searching + ", following an import " + following + ", resting " + resting);
        assertThat(searching.median).isLessThan(MOST_MS);
        assertThat(following.median).isLessThan(MOST_MS);
        assertThat(resting.bytes).isZero();
    }
}
