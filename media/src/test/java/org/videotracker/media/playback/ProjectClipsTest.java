package org.videotracker.media.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.TestSessions;
import org.videotracker.media.proxy.AudioProxyWriter;
import org.videotracker.media.proxy.ClipCache;
import org.videotracker.media.proxy.VideoProxyWriter;
import org.videotracker.media.texture.TextureFormat;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.SampleCommand;
import org.videotracker.model.session.Session;

@Timeout(60)
class ProjectClipsTest {
    private static final int FRAMES = 4800;

    @TempDir
    Path folder;

    private Project project;
    private Session session = TestSessions.ONE_SAMPLER;

    @BeforeEach
    void makeProject() throws IOException {
        project = Project.create(folder.resolve("set"), TestSessions.ONE_SAMPLER);
    }

    /**
     * An asset of a level and of ten 16x8 pictures, played by the next slot; its files are made unless they are to be
     * missing.
     */
    private Asset asset(int number, boolean hasSound, boolean hasPictures) throws IOException {
        Asset asset = new Asset(
                new AssetId("%032x".formatted(number)),
                "clip " + number,
                "",
                Optional.of(new Asset.Sound("a.wav", "Assets/" + number + ".vta", FRAMES, 1, 48_000)),
                Optional.of(new Asset.Picture("a.mp4", "Assets/" + number + ".vtv", 10, 25, 16, 8, false)));
        if (hasSound) {
            writeSound(number);
        }
        if (hasPictures) {
            Path file = project.assets().resolve(number + ".vtv");
            try (VideoProxyWriter writer = VideoProxyWriter.create(file, "test", TextureFormat.BC1, 16, 8)) {
                int[] pixels = new int[128];
                Arrays.fill(pixels, 0xFFFFFFFF);
                writer.frameWriter().write(pixels, 0, 10);
                writer.finish(25, 1, 10, false);
            }
        }
        session = session.withAssets(session.assets().plus(asset.id(), asset));
        session = TestSessions.playing(session, asset.id());
        return asset;
    }

    private void writeSound(int number) throws IOException {
        float[][] samples = new float[1][FRAMES];
        Arrays.fill(samples[0], number / 10f);
        Path file = project.assets().resolve(number + ".vta");
        try (AudioProxyWriter writer = AudioProxyWriter.create(file, "test", 1, 48_000)) {
            writer.append(samples, FRAMES);
            writer.finish();
        }
    }

    private ProjectClips clips(ClipCache cache, StandIn standIn) {
        return new ProjectClips(project, cache, standIn, Preload.BEGINNINGS, () -> {});
    }

    private static float sample(@Nullable Clip clip) {
        float[] into = {9};
        Objects.requireNonNull(Objects.requireNonNull(clip).audio()).read(0, 100, into, 0, 1);
        return into[0];
    }

    @Test
    @DisplayName("REQ 55: opening waits for nobody; the engine is told when there is more")
    void openingWaitsForNobody() throws Exception {
        Asset first = asset(1, true, true);
        Asset second = asset(2, true, true);
        CountDownLatch told = new CountDownLatch(1);
        try (ClipCache cache = new ClipCache(1 << 30);
                ProjectClips clips = new ProjectClips(project, cache, StandIn.NONE, Preload.NOTHING, told::countDown)) {
            assertThat(clips.clip(first.id())).isNull();
            clips.follow(session);
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
            clips.awaitAll(session, (done, total) -> {});
            assertThat(sample(clips.clip(first.id()))).isEqualTo(0.1f);
            assertThat(sample(clips.clip(second.id()))).isEqualTo(0.2f);
            assertThat(clips.loading().total()).isEqualTo(2);
            assertThat(clips.missing()).isEmpty();
        }
    }

    @Test
    @DisplayName("REQ 55: adding a sample opens only the new file")
    void addingASampleOpensOnlyTheNewFile() throws Exception {
        Asset first = asset(1, true, true);
        try (ClipCache cache = new ClipCache(1 << 30);
                ProjectClips clips = clips(cache, StandIn.NONE)) {
            clips.awaitAll(session, (done, total) -> {});
            Clip before = clips.clip(first.id());
            Asset second = asset(2, true, true);
            clips.awaitAll(session, (done, total) -> {});
            assertThat(clips.clip(first.id())).isSameAs(before);
            assertThat(clips.clip(second.id())).isNotNull();
        }
    }

    @Test
    void waitingTellsHowFarItIs() throws Exception {
        for (int i = 1; i <= 5; i++) {
            asset(i, true, false);
        }
        List<Integer> told = new ArrayList<>();
        try (ClipCache cache = new ClipCache(1 << 30);
                ProjectClips clips = clips(cache, new MissingCards())) {
            clips.awaitAll(session, (done, total) -> {
                assertThat(total).isEqualTo(5);
                told.add(done);
            });
        }
        assertThat(told).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    @DisplayName("ST-54: missing media are told with file and remedy, and a card of their shape and length stands in")
    void missingMediaAreToldAndACardStandsIn() throws Exception {
        Asset nothing = asset(1, false, false);
        Asset onlySound = asset(2, true, false);
        Files.writeString(project.assets().resolve("1.vta"), "damaged");
        try (ClipCache cache = new ClipCache(1 << 30);
                ProjectClips clips = clips(cache, new MissingCards())) {
            List<MissingMedia> missing = clips.awaitAll(session, (done, total) -> {});
            assertThat(missing)
                    .extracting(one -> one.asset().id())
                    .containsExactly(nothing.id(), nothing.id(), onlySound.id());
            assertThat(missing)
                    .allSatisfy(one -> assertThat(one.sentence())
                            .contains(one.asset().name())
                            .contains("import the original again"));
            Clip card = clips.clip(nothing.id());
            assertThat(sample(card)).isZero();
            assertThat(card.durationSeconds()).isEqualTo(nothing.seconds());
            VideoClip picture = card.video();
            assertThat(picture.frames()).isEqualTo(10);
            int[] pixels = new int[picture.width() * picture.height()];
            picture.decode(9, 0, picture.height(), pixels, 0);
            assertThat(pixels).as("a marked card").contains(0xFFE0A526);
            assertThat(sample(clips.clip(onlySound.id()))).isEqualTo(0.2f);
        }
    }

    @Test
    void withoutAStandInAMissingClipIsNoneAndARetryFindsIt() throws Exception {
        Asset asset = asset(1, false, false);
        try (ClipCache cache = new ClipCache(1 << 30);
                ProjectClips clips = clips(cache, StandIn.NONE)) {
            clips.awaitAll(session, (done, total) -> {});
            assertThat(clips.clip(asset.id())).isNull();
            writeSound(1);
            List<Asset> found = new CopyOnWriteArrayList<>();
            clips.retry(found::add);
            clips.awaitAll(session, (done, total) -> {});
            assertThat(found).as("its pictures are missing still").isEmpty();
            assertThat(sample(clips.clip(asset.id()))).isEqualTo(0.1f);
            assertThat(clips.missing()).hasSize(1);
        }
    }

    @Test
    @DisplayName("B-47: a session cannot play a file outside its project by a relative path")
    void aSessionCannotPlayAFileOutside() throws Exception {
        Asset asset = asset(1, true, false);
        Asset hostile = new Asset(
                asset.id(),
                "hostile",
                "",
                Optional.of(new Asset.Sound("x", "../1.vta", FRAMES, 1, 48_000)),
                Optional.empty());
        Files.copy(project.assets().resolve("1.vta"), folder.resolve("1.vta"));
        session = session.withAssets(session.assets().plus(asset.id(), hostile));
        try (ClipCache cache = new ClipCache(1 << 30);
                ProjectClips clips = clips(cache, StandIn.NONE)) {
            assertThat(clips.awaitAll(session, (done, total) -> {}))
                    .singleElement()
                    .satisfies(one -> assertThat(one.sentence()).contains("climbs out"));
            assertThat(clips.clip(asset.id())).isNull();
        }
    }

    @Test
    void aClipThatIsLetGoStaysReadableAsLongAsSomebodyHoldsItAndIsUnmappedThen() throws Exception {
        Asset asset = asset(1, true, true);
        try (ClipCache cache = new ClipCache(0);
                ProjectClips clips = clips(cache, StandIn.NONE)) {
            clips.awaitAll(session, (done, total) -> {});
            Clip playing = clips.clip(asset.id());
            clips.follow(
                    TestSessions.applied(session, List.of(new SampleCommand.RemoveSample(TestSessions.SAMPLER_ID, 0))));
            assertThat(clips.clip(asset.id())).isNull();
            System.gc();
            assertThat(sample(playing)).as("a voice that fades out").isEqualTo(0.1f);
            assertThat(cache.clips()).isEqualTo(2);
            playing = null;
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (cache.clips() > 0 && System.nanoTime() < deadline) {
                System.gc();
                Thread.onSpinWait();
            }
            assertThat(cache.mappedBytes()).isZero();
        }
    }

    @Test
    void closingGivesEverythingBack() throws Exception {
        asset(1, true, true);
        AtomicInteger told = new AtomicInteger();
        try (ClipCache cache = new ClipCache(0)) {
            ProjectClips clips = new ProjectClips(project, cache, StandIn.NONE, Preload.NOTHING, told::incrementAndGet);
            clips.awaitAll(session, (done, total) -> {});
            assertThat(cache.clips()).isEqualTo(2);
            clips.close();
            assertThat(cache.clips()).isZero();
        }
    }
}
