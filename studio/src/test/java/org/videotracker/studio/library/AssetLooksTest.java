package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.media.thumbnail.Thumbnail;
import org.videotracker.model.asset.Asset;

class AssetLooksTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> read = new ArrayList<>();
    private final List<Texture> textures = new ArrayList<>();
    private final AssetLooks<Texture> looks = new AssetLooks<>(work::add, this::read, (old, still) -> {
        Texture texture = old == null ? new Texture() : old;
        texture.writes++;
        if (old == null) {
            textures.add(texture);
        }
        return texture;
    });

    private static final class Texture implements AutoCloseable {
        private int writes;
        private boolean isClosed;

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private AssetLooks.Loaded read(Asset asset) {
        read.add(asset.name());
        return new AssetLooks.Loaded(new Still(1, 1, new int[1]), null);
    }

    private void work() {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    @Test
    void aLookIsReadOnceOnAWorkerAndThenKept() {
        Asset rain = Assets.video(1, "rain", "", 1);
        assertThat(looks.of(rain).picture()).isNull();
        looks.of(rain);
        assertThat(read).isEmpty();
        work();
        looks.collect();
        assertThat(looks.of(rain).picture()).isSameAs(textures.getFirst());
        assertThat(read).containsExactly("rain");
        assertThat(work).isEmpty();
    }

    @Test
    void theNewestIsReadFirstAndAFewTexturesAreMadeInEachFrame() {
        for (int i = 0; i < 5; i++) {
            looks.of(Assets.video(i + 1, "v" + i, "", 1));
        }
        work();
        assertThat(read).containsExactly("v4", "v3", "v2", "v1", "v0");
        looks.collect();
        assertThat(textures).hasSize(3);
        looks.collect();
        assertThat(textures).hasSize(5);
    }

    @Test
    void whatScrolledByIsDroppedAndReadWhenItIsSeenAgain() {
        for (int i = 0; i < 100; i++) {
            looks.of(Assets.video(i + 1, "v" + i, "", 1));
        }
        work();
        assertThat(read).hasSize(64).doesNotContain("v0", "v35");
        looks.of(Assets.video(1, "v0", "", 1));
        work();
        assertThat(read).endsWith("v0");
    }

    @Test
    void theOldestTexturesAreFreedWhereThereAreTooMany() {
        for (int i = 0; i < 513; i++) {
            looks.of(Assets.video(i + 1, "v" + i, "", 1));
            work();
            looks.collect();
        }
        assertThat(textures).filteredOn(texture -> texture.isClosed).containsExactly(textures.getFirst());
        looks.clear();
        assertThat(textures).allMatch(texture -> texture.isClosed);
    }

    @Test
    void anAssetWhoseFilesAreOthersIsReadAgainIntoTheSameTexture() {
        looks.of(Assets.video(1, "rain", "", 1));
        work();
        looks.collect();
        Asset moved = Assets.video(1, "rain", "Clips", 1);
        assertThat(looks.of(moved).picture()).isSameAs(textures.getFirst());
        work();
        looks.collect();
        assertThat(textures)
                .singleElement()
                .satisfies(texture -> assertThat(texture.writes).isEqualTo(2));
    }

    @Test
    void aStillIsOpaqueAndAsLargeAsItMayBe() {
        int[] pixels = new int[400 * 100];
        java.util.Arrays.fill(pixels, 0x80FF0000);
        Still still = Still.of(new Thumbnail(400, 100, pixels));
        assertThat(still.width()).isEqualTo(192);
        assertThat(still.height()).isEqualTo(48);
        assertThat(still.pixels()[0] >>> 24).isEqualTo(255);
        assertThat(still.pixels()[0] >> 16 & 255).isBetween(140, 150);
        assertThat(still.pixels()[0] & 255).isBetween(14, 18);
    }
}
