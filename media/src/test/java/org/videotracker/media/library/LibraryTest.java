package org.videotracker.media.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.encode.Performance;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.TestSessions;
import org.videotracker.media.worker.WorkerLimits;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.module.Sample;
import org.videotracker.model.session.Session;

class LibraryTest {
    private static Library library;

    @TempDir
    Path folder;

    private Project project;
    private Path media;
    private Session session;

    @BeforeAll
    static void open() {
        library = new Library(WorkerLimits.STANDARD, 2);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @BeforeEach
    void makeProject() throws IOException {
        project = Project.create(folder.resolve("set"), TestSessions.ONE_SAMPLER);
        session = TestSessions.ONE_SAMPLER;
        media = Files.createDirectory(folder.resolve("media"));
    }

    private ImportResult imported(Path... inputs) throws IOException {
        return imported(ImportRequest.of(List.of(inputs)));
    }

    /** Imports and applies. */
    private ImportResult imported(ImportRequest request) throws IOException {
        ImportResult result = library.importFiles(project, session, request, ImportMonitor.NONE);
        session = TestSessions.applied(session, result.commands(session));
        return result;
    }

    private Asset only() {
        assertThat(session.assets()).hasSize(1);
        return session.assets().values().iterator().next();
    }

    private Asset named(String name) {
        List<Asset> found = session.assets().values().stream()
                .filter(asset -> asset.name().equals(name))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> playables() throws IOException {
        try (Stream<Path> files = Files.walk(project.assets())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.assets().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private void assertPlayable() {
        assertThat(session.assets().values()).allMatch(asset -> Playable.isPlayable(project, asset));
    }

    @Test
    @DisplayName("ST-54, REQ 71: a sound becomes an asset whose playable file is named relative to the project")
    void aSoundBecomesAnAsset() throws IOException {
        Path wav = MediaFiles.wav(media.resolve("kick.wav"), 100);
        assertThat(imported(wav).failures()).isEmpty();
        Asset asset = only();
        String digits = asset.id().hash().substring(0, 8);
        assertThat(asset.id().hash()).hasSize(32).isEqualTo(ContentHash.of(wav).hash());
        assertThat(asset.name()).isEqualTo("kick");
        assertThat(asset.picture()).isEmpty();
        assertThat(asset.sound())
                .contains(new Asset.Sound(
                        wav.toRealPath().toString(), "Assets/kick." + digits + ".vta", 4800, 1, 48_000));
        assertThat(playables()).containsExactly("kick." + digits + ".vta", "kick." + digits + ".vtw");
        assertThat(SessionJson.write(session)).contains("\"Assets/kick." + digits + ".vta\"");
    }

    @Test
    @DisplayName("ST-57: a folder's folders become folders of the library, on the disk too")
    void foldersBecomeFoldersOfTheLibrary() throws IOException {
        MediaFiles.wav(media.resolve("kits/808/kick.wav"), 100);
        MediaFiles.wav(media.resolve("kits/hat.wav"), 200);
        imported(media.resolve("kits"));
        assertThat(named("kick").folder()).isEqualTo("kits/808");
        assertThat(named("kick").sound().orElseThrow().playable()).startsWith("Assets/kits/808/kick.");
        assertThat(named("hat").folder()).isEqualTo("kits");
        imported(ImportRequest.of(List.of(MediaFiles.wav(media.resolve("snare.wav"), 300)))
                .into("more"));
        assertThat(named("snare").folder()).isEqualTo("more");
    }

    @Test
    @DisplayName("B-47: an import cannot write outside the folder Assets")
    void anImportCannotWriteOutside() throws IOException {
        Path wav = MediaFiles.wav(media.resolve("a.wav"), 100);
        imported(ImportRequest.of(List.of(wav)).into("/../..//x/./y/"));
        assertThat(only().folder()).isEqualTo("x/y");
        assertThat(playables()).allMatch(name -> name.startsWith("x/y/a."));
    }

    @Test
    @DisplayName("Bad input: a corrupt file among good ones is told and stops no other")
    void aCorruptFileStopsNoOther() throws IOException {
        MediaFiles.wav(media.resolve("a.wav"), 100);
        Files.write(media.resolve("b.wav"), new byte[1000]);
        Files.writeString(media.resolve("c.mp4"), "this is no video");
        Files.createFile(media.resolve("d.mp3"));
        MediaFiles.wav(media.resolve("e.wav"), 200);
        Path missing = folder.resolve("missing.wav");
        ImportResult result = imported(media, missing);
        assertThat(session.assets().values()).extracting(Asset::name).containsExactlyInAnyOrder("a", "e");
        assertThat(result.failures())
                .extracting(failure -> failure.file().getFileName().toString())
                .containsExactlyInAnyOrder("b.wav", "c.mp4", "d.mp3", "missing.wav");
        assertThat(result.failures())
                .allSatisfy(failure -> assertThat(failure.sentence())
                        .contains(failure.file().toString())
                        .contains(";")
                        .doesNotContain("\n"));
        assertThat(playables()).hasSize(4).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void whatIsNoMediaIsSkippedWithANoticeAndWhatIsHiddenWithoutOne() throws IOException {
        MediaFiles.wav(media.resolve("a.wav"), 100);
        MediaFiles.wav(media.resolve(".hidden.wav"), 200);
        MediaFiles.wav(media.resolve(".git/b.wav"), 300);
        Files.writeString(media.resolve("readme.txt"), "x");
        Files.createSymbolicLink(media.resolve("again"), media);
        ImportResult result = imported(media);
        assertThat(only().name()).isEqualTo("a");
        assertThat(result.notices()).anyMatch(notice -> notice.contains("skipped 1 file that is no media: readme.txt"));
        assertThat(result.notices()).anyMatch(notice -> notice.contains("leads back"));
        assertThat(imported(Files.createDirectory(folder.resolve("empty"))).notices())
                .singleElement()
                .asString()
                .contains("there are no media files in this folder");
    }

    @Test
    void theSameContentIsOneAssetAndToldSo() throws IOException {
        Path wav = MediaFiles.wav(media.resolve("kick.wav"), 100);
        Path copy = Files.copy(wav, media.resolve("copy.wav"));
        ImportResult both = imported(wav, copy);
        assertThat(only().name()).isEqualTo("kick");
        assertThat(both.notices()).singleElement().asString().contains("has the same content as");
        ImportResult again = imported(copy);
        assertThat(again.commands(session)).isEmpty();
        assertThat(again.failures()).isEmpty();
        assertThat(again.found()).isEqualTo(both.found()).containsExactly(only().id());
        assertThat(again.notices()).singleElement().asString().contains("copy.wav is already in the library, as kick");
    }

    @Test
    @DisplayName("ST-58: two files of one name in different folders stay two assets")
    void twoFilesOfOneNameStayTwo() throws IOException {
        MediaFiles.wav(media.resolve("a/kick.wav"), 100);
        MediaFiles.wav(media.resolve("b/kick.wav"), 200);
        imported(media);
        assertThat(session.assets()).hasSize(2);
        assertThat(session.assets().values()).allMatch(asset -> asset.name().equals("kick"));
        imported(media.resolve("a/kick.wav"), media.resolve("b/kick.wav"));
        assertThat(session.assets()).hasSize(2);
        assertPlayable();
    }

    @Test
    void sameNamedSoundAndPicturesOfAFolderBecomeOneAsset() throws IOException {
        Path wav = MediaFiles.wav(media.resolve("Take.WAV"), 100);
        Path mp4 = MediaFiles.mp4(media.resolve("take.mp4"), 30);
        imported(media);
        Asset pair = only();
        assertThat(pair.id()).isEqualTo(ContentHash.ofPair(ContentHash.of(wav), ContentHash.of(mp4)));
        assertThat(pair.sound().orElseThrow().frames()).isEqualTo(4800);
        assertThat(pair.picture().orElseThrow()).satisfies(picture -> {
            assertThat(picture.source()).endsWith("take.mp4");
            assertThat(picture.frames()).isEqualTo(30);
            assertThat(picture.frameRate()).isEqualTo(30);
            assertThat(picture.width()).isEqualTo(96);
        });
        assertPlayable();
        assertThat(imported(media).notices()).singleElement().asString().contains("already in the library");
        assertThat(imported(wav).notices()).singleElement().asString().contains("as a part of Take");
        assertThat(only()).isEqualTo(pair);
    }

    @Test
    void theHalfOfAPairThatIsReadableIsImportedAlone() throws IOException {
        MediaFiles.wav(media.resolve("take.wav"), 100);
        Files.writeString(media.resolve("take.mp4"), "damaged");
        assertThat(imported(media).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.file()).hasFileName("take.mp4"));
        assertThat(only().picture()).isEmpty();
    }

    @Test
    @DisplayName("8.1: the partner that comes later completes the asset; samples keep slot, name and values (ST-51)")
    void thePartnerThatComesLaterCompletesTheAsset() throws IOException {
        Path wav = MediaFiles.wav(media.resolve("take.wav"), 100);
        imported(wav);
        Asset half = only();
        session = TestSessions.playing(TestSessions.playing(session, half.id()), half.id());
        Sample before = session.modules().inOrder().getFirst().samples().slot(1).orElseThrow();
        imported(MediaFiles.mp4(media.resolve("take.mp4"), 30));
        Asset pair = only();
        assertThat(pair.sound()).isEqualTo(half.sound());
        assertThat(pair.picture()).isPresent();
        assertThat(session.modules().inOrder().getFirst().samples().slots())
                .containsExactly(Optional.of(before.withAsset(pair.id())), Optional.of(before.withAsset(pair.id())));
        Session whole = session;
        session = TestSessions.ONE_SAMPLER;
        imported(wav, media.resolve("take.mp4"));
        assertThat(only().id())
                .as("the order of imports makes no difference")
                .isEqualTo(whole.assets().firstKey());
    }

    @Test
    @DisplayName("ST-58: sound and pictures of one name in different folders stay two assets")
    void soundAndPicturesOfDifferentFoldersStayTwo() throws IOException {
        imported(MediaFiles.wav(media.resolve("a/1.wav"), 100));
        imported(MediaFiles.png(media.resolve("b/1.png"), 0xFF112233));
        assertThat(session.assets().values())
                .hasSize(2)
                .allMatch(asset -> asset.name().equals("1"));
    }

    @Test
    void onlyOneOfTwoPartnersCompletesAnAsset() throws IOException {
        imported(MediaFiles.wav(media.resolve("take.wav"), 100));
        session = TestSessions.playing(session, only().id());
        imported(MediaFiles.mp4(media.resolve("take.mp4"), 5), MediaFiles.png(media.resolve("take.png"), 0xFF112233));
        assertThat(session.assets()).hasSize(2);
        Sample sample = session.modules().inOrder().getFirst().samples().slot(0).orElseThrow();
        Asset played = session.assets().get(sample.asset());
        assertThat(played.sound().orElseThrow().source()).endsWith("take.wav");
        assertThat(played.picture().orElseThrow().source()).endsWith("take.mp4");
    }

    @Test
    void aFileThatIsNamedTwiceIsImportedOnce() throws IOException {
        Path wav = MediaFiles.wav(media.resolve("a.wav"), 100);
        ImportResult result = imported(media, wav, wav, media);
        assertThat(only().folder()).isEqualTo("media");
        assertThat(result.notices()).isEmpty();
    }

    @Test
    @DisplayName("ST-57: what is converted already is used again, what was interrupted is not")
    void whatIsConvertedAlreadyIsUsedAgain() throws IOException {
        Path wav = MediaFiles.wav(media.resolve("kick.wav"), 100);
        Path mp4 = MediaFiles.mp4(media.resolve("take.mp4"), 30);
        imported(wav, mp4);
        Asset kick = named("kick");
        Asset take = named("take");
        FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Path sound = project.resolve(kick.sound().orElseThrow().playable());
        Path pictures = project.resolve(take.picture().orElseThrow().playable());
        Files.setLastModifiedTime(sound, old);
        Files.setLastModifiedTime(pictures, old);
        // As if the program was killed after the pictures and before the thumbnail.
        Files.delete(Path.of(pictures.toString().replace(".vtv", ".png")));
        Path abandoned = Files.writeString(project.assets().resolve(".x.vtv.import-999999999-0a.tmp"), "half");
        Files.setLastModifiedTime(abandoned, old);
        session = TestSessions.ONE_SAMPLER;
        imported(wav, mp4);
        assertThat(session.assets().values()).containsExactlyInAnyOrder(kick, take);
        assertThat(Files.getLastModifiedTime(sound)).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(pictures)).isNotEqualTo(old);
        assertThat(abandoned).doesNotExist();
    }

    @Test
    @DisplayName("ST-57: an import that is called off keeps what is done and goes on from there")
    void anImportThatIsCalledOffGoesOnFromThere() throws IOException {
        MediaFiles.wav(media.resolve("a.wav"), 100);
        MediaFiles.mp4(media.resolve("b.mp4"), 900);
        ImportMonitor impatient = new ImportMonitor() {
            private boolean isEnough;

            @Override
            public void progress(double done, String what) {
                isEnough = done > 0.3;
            }

            @Override
            public boolean isCancelled() {
                return isEnough;
            }
        };
        ImportResult result = library.importFiles(project, session, ImportRequest.of(List.of(media)), impatient);
        assertThat(result.cancelled()).isTrue();
        assertThat(result.failures()).isEmpty();
        assertThat(result.notices()).last().asString().contains("was stopped");
        assertThat(result.assets()).extracting(Asset::name).doesNotContain("b");
        assertThat(playables()).noneMatch(name -> name.endsWith(".tmp") || name.endsWith(".vtv"));
        imported(media);
        assertThat(session.assets().values()).extracting(Asset::name).containsExactlyInAnyOrder("a", "b");
        assertPlayable();
    }

    @Test
    @DisplayName("ST-57: progress grows from 0 to 1 over all files")
    void progressGrows() throws IOException {
        MediaFiles.wav(media.resolve("a.wav"), 100);
        MediaFiles.wav(media.resolve("b.wav"), 200);
        MediaFiles.mp4(media.resolve("c.mp4"), 60);
        List<Double> told = new ArrayList<>();
        library.importFiles(project, session, ImportRequest.of(List.of(media)), new ImportMonitor() {
            @Override
            public void progress(double done, String what) {
                told.add(done);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(told).isSorted().last().isEqualTo(1.0);
        assertThat(told).first().satisfies(first -> assertThat(first).isBetween(0.0, 0.1));
        assertThat(told).filteredOn(done -> done > 0.1 && done < 1).hasSizeGreaterThan(3);
    }

    @Test
    @DisplayName("ST-11: pictures are stored with fewer rows where that is asked for")
    void picturesAreStoredWithFewerRows() throws IOException {
        Path mp4 = MediaFiles.mp4(media.resolve("take.mp4"), 5);
        imported(mp4);
        session = TestSessions.playing(session, only().id());
        assertThat(only().picture().orElseThrow().height()).isEqualTo(64);
        ConversionSettings none = ConversionSettings.STANDARD;
        ImportRequest smaller = ImportRequest.of(List.of(mp4)).with(none.withHighestRows(64));
        assertThat(imported(smaller).commands(session)).isEmpty();
        Path tall = new Performance(128, 96, 30, 1, 48_000, 5).render(media.resolve("tall.mp4"), RenderFormat.MP4);
        imported(tall);
        Asset full = named("tall");
        imported(ImportRequest.of(List.of(tall)).with(none.withHighestRows(64)).anew());
        Asset small = named("tall");
        assertThat(full.picture().orElseThrow().height()).isEqualTo(96);
        assertThat(small.picture().orElseThrow().height()).isEqualTo(64);
        assertThat(small.id()).isEqualTo(full.id());
    }

    @Test
    @DisplayName("Bad input: names in any letters and of any length are imported")
    void namesInAnyLettersAndOfAnyLength() throws IOException {
        MediaFiles.wav(media.resolve("Überschlag 日本 – final (2).wav"), 100);
        MediaFiles.wav(media.resolve("日本/雪.wav"), 200);
        MediaFiles.wav(media.resolve("x".repeat(250) + ".wav"), 300);
        MediaFiles.wav(media.resolve("u\u0308.wav"), 400);
        MediaFiles.wav(media.resolve("%s ;rm $(x) 'q'.wav"), 500);
        Path split = MediaFiles.wav(media.resolve("a\nb.wav"), 600);
        ImportResult result = imported(media);
        assertThat(session.assets().values())
                .extracting(Asset::name)
                .containsExactlyInAnyOrder("Überschlag 日本 – final (2)", "雪", "x".repeat(250), "ü", "%s ;rm $(x) 'q'");
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.file()).isEqualTo(split);
            assertThat(failure.sentence()).contains("rename the file");
        });
        assertPlayable();
        assertThat(playables()).allMatch(name -> name.matches("[ -~]{1,120}"));
        assertThat(SessionJson.write(session)).contains("日本");
    }

    @Test
    @DisplayName("Bad input: a project that cannot be written to is told at once")
    void aProjectThatCannotBeWrittenTo() throws IOException {
        Files.delete(project.assets());
        Files.writeString(project.assets(), "in the way");
        Path wav = MediaFiles.wav(media.resolve("a.wav"), 100);
        assertThatThrownBy(() -> imported(wav))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("Assets");
    }

    @Test
    void picturesOfASoundFileAndSoundOfAPictureFileAreWhatTheFileIs() throws IOException {
        Path png = MediaFiles.png(media.resolve("still.png"), 0xFF336699);
        imported(png, MediaFiles.mp4(media.resolve("take.mp4"), 10));
        assertThat(named("still").sound()).isEmpty();
        assertThat(named("still").picture().orElseThrow().frames()).isEqualTo(1);
        assertThat(named("take").sound()).isPresent();
        assertThat(named("take").picture()).isPresent();
        Path film = Files.copy(media.resolve("take.mp4"), media.resolve("only its sound.m4a"));
        session = TestSessions.ONE_SAMPLER;
        imported(film);
        assertThat(only().picture()).isEmpty();
    }

    @Test
    void importingTheProjectItselfFindsOnlyOriginals() throws IOException {
        MediaFiles.wav(project.assets().resolve("loops/a.wav"), 100);
        MediaFiles.png(project.root().resolve("b.png"), 0xFF00FF00);
        imported(project.root());
        assertThat(named("a").folder()).isEqualTo("loops");
        assertThat(named("a").sound().orElseThrow().source()).isEqualTo("Assets/loops/a.wav");
        assertThat(named("b").folder()).isEqualTo("set");
        assertThat(imported(project.root()).commands(session)).isEmpty();
        Path ours = project.resolve(named("a").sound().orElseThrow().playable());
        assertThat(imported(ours).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.sentence()).contains("import the original"));
    }

    @Test
    @DisplayName("ST-54: what cannot be played is made again from its original, and only from that")
    void whatCannotBePlayedIsMadeAgain() throws IOException {
        Path wav = MediaFiles.wav(media.resolve("a.wav"), 100);
        Path changed = MediaFiles.wav(media.resolve("b.wav"), 200);
        Path gone = MediaFiles.wav(media.resolve("c.wav"), 300);
        MediaFiles.wav(media.resolve("take.wav"), 400);
        MediaFiles.mp4(media.resolve("take.mp4"), 10);
        imported(media);
        Session before = session;
        for (String name : playables()) {
            Files.delete(project.assets().resolve(name));
        }
        MediaFiles.wav(changed, 201);
        Files.delete(gone);
        ImportResult result = library.restore(project, session, ConversionSettings.STANDARD, ImportMonitor.NONE);
        session = TestSessions.applied(session, result.commands(session));
        assertThat(session).isEqualTo(before);
        assertThat(Playable.isPlayable(project, named("a"))).isTrue();
        assertThat(Playable.isPlayable(project, named("take"))).isTrue();
        assertThat(Playable.isPlayable(project, named("b"))).isFalse();
        assertThat(result.failures())
                .extracting(ImportFailure::sentence)
                .anyMatch(sentence -> sentence.contains("b.wav") && sentence.contains("no longer what"))
                .anyMatch(sentence -> sentence.contains("c.wav are missing"))
                .hasSize(2);
        assertThat(wav).exists();
    }
}
