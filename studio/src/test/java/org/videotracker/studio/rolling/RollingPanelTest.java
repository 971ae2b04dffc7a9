package org.videotracker.studio.rolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.media.project.Project;
import org.videotracker.media.record.RollingFilm;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.window.NoWindowException;

/** The rolling sampler on an engine that plays at 120 beats a minute, with real keys and a real mouse. */
class RollingPanelTest {
    private static final int RATE = PanelStage.RATE;
    private static final long BEAT = RATE / 2;
    private static final long BAR = 4 * BEAT;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 320;

    @TempDir
    private Path folder;

    private PanelStage stage;
    private RollingSound sound;
    private RollingPanel panel;
    private final Notices notices = new Notices();
    private final List<String> brought = new ArrayList<>();
    private String focused = "";
    private int wanted = 120;
    private @Nullable RollingFilm film;

    /** The pictures that a stage composes, as if they were of the sound. */
    private void film(boolean isWanted) {
        film = isWanted ? new RollingFilm(30, 640, 360, new FrameRate(50, 1), (place, fault) -> {}) : null;
    }

    @BeforeEach
    void open() throws IOException {
        try {
            stage = new PanelStage(WIDTH, HEIGHT);
        } catch (NoWindowException none) {
            Assumptions.abort("no window here: " + none.getMessage());
        }
        Project project = Project.create(
                folder.resolve("set"),
                NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID())));
        sound = new RollingSound(30, stage.audio.clock());
        stage.tap = sound;
        panel = new RollingPanel(new RollingServices(
                sound,
                () -> Optional.ofNullable(film),
                this::film,
                stage.audio.audition(),
                Runnable::run,
                Clock.fixed(Instant.parse("2026-11-26T01:45:00Z"), ZoneOffset.UTC),
                () -> project,
                (file, into, sampler) -> brought.add(into + "/" + file.getFileName()
                        + sampler.map(id -> " " + id).orElse("")),
                () -> focused,
                notices,
                Keymap::standard,
                () -> wanted,
                seconds -> wanted = seconds));
        stage.show(panel);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    /** A drum on every beat. */
    private static AudioClip drums() {
        return new AudioClip() {
            @Override
            public int channels() {
                return 2;
            }

            @Override
            public int sampleRate() {
                return RATE;
            }

            @Override
            public long frames() {
                return 60L * RATE;
            }

            @Override
            public void read(int channel, long frame, float[] into, int offset, int count) {
                for (int i = 0; i < count; i++) {
                    long at = Math.floorMod(frame + i, BEAT);
                    boolean isFirst = Math.floorMod(frame + i, BAR) < BEAT;
                    into[offset + i] = (float)
                            ((isFirst ? 0.9 : 0.5) * Math.exp(-at / 4000.0) * Math.sin((0.02 + 0.01 * channel) * at));
                }
            }
        };
    }

    private ModuleId playDrums() {
        ModuleId drums = stage.sampler("Drums", new Clip(drums(), null));
        stage.trigger(drums, 1000);
        return drums;
    }

    /** Plays from the first beat on, without looking. */
    private void playBars(double bars) {
        stage.run(new TransportCommand.Play());
        stage.hear((int) (bars * BAR));
        stage.frame();
    }

    private void stop() {
        stage.run(new TransportCommand.Stop());
    }

    private Stretch piece() {
        Stretch piece = panel.choice().stretch();
        assertThat(piece).isNotNull();
        return piece;
    }

    private double x(long frame) {
        return panel.left() + panel.view().x(frame);
    }

    private double middle() {
        return panel.top() + 60;
    }

    private List<String> said(Notice.Kind kind) {
        notices.take(0);
        return notices.said().stream()
                .filter(said -> said.notice().kind() == kind)
                .map(said -> said.notice().text())
                .toList();
    }

    private void picture(String name) throws IOException {
        String folder = System.getProperty("vt.pictures", "");
        if (!folder.isEmpty()) {
            stage.screenshot(Path.of(folder, name + ".png"));
        }
    }

    @Test
    void whatIsHeardGoesByUntilItIsFrozen() throws IOException {
        playDrums();
        playBars(4.3);
        long before = panel.view().right();
        stage.play(0.5);
        assertThat(panel.view().right()).isGreaterThan(before);
        picture("rolling-live");
        stage.press("F");
        long frozen = panel.view().right();
        int[] seen = stage.pixels();
        stage.play(0.25);
        assertThat(panel.view().isFrozen()).isTrue();
        assertThat(panel.view().right()).isEqualTo(frozen);
        int[] later = stage.pixels();
        int row = (int) middle() * WIDTH;
        for (int x = 0; x < WIDTH - 100; x++) {
            assertThat(later[row + x]).isEqualTo(seen[row + x]);
        }
        assertThat(sound.newest()).isGreaterThan(frozen + RATE / 5);
        stage.press("F");
        stage.frame();
        assertThat(panel.view().right()).isGreaterThan(frozen);
    }

    @Test
    void theNumbersSelectTheLastBars() throws IOException {
        playDrums();
        playBars(5.5);
        stage.press("4");
        assertThat(piece()).isEqualTo(new Stretch(BAR, 5 * BAR));
        picture("rolling-4-bars");
        stage.press("1");
        assertThat(piece()).isEqualTo(new Stretch(4 * BAR, 5 * BAR));
        stage.press("2");
        assertThat(piece()).isEqualTo(new Stretch(3 * BAR, 5 * BAR));
    }

    @Test
    void arrowsMoveThePieceAndWithShiftItsEndByBeats() {
        playBars(5.5);
        stage.press("2");
        stage.press("Left");
        assertThat(piece()).isEqualTo(new Stretch(3 * BAR - BEAT, 5 * BAR - BEAT));
        stage.press("Right");
        stage.press("Shift+Right");
        assertThat(piece()).isEqualTo(new Stretch(3 * BAR, 5 * BAR + BEAT));
        stage.press("Shift+Left");
        stage.press("Shift+Left");
        assertThat(piece()).isEqualTo(new Stretch(3 * BAR, 5 * BAR - BEAT));
        stage.press("Alt+Right");
        assertThat(piece()).isEqualTo(new Stretch(3 * BAR + BEAT, 5 * BAR - BEAT));
        stage.press("Alt+Left");
        assertThat(piece()).isEqualTo(new Stretch(3 * BAR, 5 * BAR - BEAT));
    }

    /** So that lines are beats. */
    private void zoomIn() {
        stage.press("]");
        stage.press("]");
    }

    @Test
    void aPieceNeverReachesPastWhatIsRemembered() {
        playBars(3);
        stage.press("1");
        for (int i = 0; i < 10; i++) {
            stage.press("Left");
        }
        assertThat(piece().from()).isZero();
        for (int i = 0; i < 40; i++) {
            stage.press("Shift+Right");
        }
        assertThat(piece().to()).isLessThanOrEqualTo(sound.newest());
    }

    @Test
    void theMouseSelectsOnBeatsAndTakesHoldOfEdges() {
        playBars(5.5);
        stage.press("F");
        zoomIn();
        stage.drag(x(4 * BAR + 3000), middle(), x(5 * BAR - 3000), middle());
        assertThat(piece()).isEqualTo(new Stretch(4 * BAR, 5 * BAR));
        stage.drag(x(5 * BAR), middle(), x(5 * BAR + BEAT), middle());
        assertThat(piece()).isEqualTo(new Stretch(4 * BAR, 5 * BAR + BEAT));
        stage.drag(x(4 * BAR), middle(), x(4 * BAR + 2 * BEAT), middle());
        assertThat(piece()).isEqualTo(new Stretch(4 * BAR + 2 * BEAT, 5 * BAR + BEAT));
    }

    @Test
    void withoutSnappingThePieceIsWhatWasDragged() {
        playBars(5.5);
        stage.press("F");
        stage.press("S");
        long from = 4 * BAR + 3000;
        stage.drag(x(from), middle(), x(from + BAR), middle());
        assertThat((double) piece().from())
                .isEqualTo(from, within(2.0 * panel.view().step()));
        assertThat((double) piece().frames())
                .isEqualTo(BAR, within(4.0 * panel.view().step()));
    }

    @Test
    void aPieceThatIsSelectedByKeysIsBroughtNear() throws IOException {
        playDrums();
        playBars(12);
        stage.press("1");
        stage.frame();
        assertThat(x(piece().to()) - x(piece().from())).isGreaterThan(WIDTH / 4.0);
        assertThat(x(piece().to())).isLessThanOrEqualTo(WIDTH);
        picture("rolling-near");
        stage.press("Z");
        stage.frame();
        assertThat(x(piece().to()) - x(piece().from())).isGreaterThan(WIDTH * 0.8);
        stage.press("Z");
        stage.frame();
        assertThat(panel.view().right() - panel.view().left()).isGreaterThanOrEqualTo(sound.length());
    }

    @Test
    void aDoubleClickSelectsTheBarUnderIt() {
        playBars(5.5);
        stage.press("F");
        stage.moveTo(x(3 * BAR + 40_000), middle());
        stage.pressMouse();
        stage.releaseMouse();
        stage.pressMouse();
        stage.releaseMouse();
        assertThat(piece()).isEqualTo(new Stretch(3 * BAR, 4 * BAR));
        assertThat(panel.view().isFrozen()).isTrue();
    }

    @Test
    void aClickBesideThePieceOrEscapeLetsGoOfIt() {
        playBars(5.5);
        stage.press("1");
        stage.play(0.6);
        stage.click(panel.left() + 10, middle());
        assertThat(panel.choice().stretch()).isNull();
        assertThat(panel.view().isFrozen()).isFalse();
        stage.press("1");
        stage.press("Escape");
        assertThat(panel.choice().stretch()).isNull();
        assertThat(panel.view().isFrozen()).isFalse();
    }

    @Test
    void enterKeepsExactlyWhatIsSelectedInTheLibrary() throws Exception {
        playDrums();
        playBars(3.5);
        stage.press("2");
        float[] heard = new float[(int) (2 * BAR)];
        assertThat(sound.read(0, BAR, heard, 0, heard.length)).isTrue();
        assertThat(heard).isNotEqualTo(new float[heard.length]);
        stage.press("Enter");

        assertThat(brought).containsExactly("Takes/take-2026-11-26-014500.wav");
        assertThat(said(Notice.Kind.DONE)).containsExactly("Kept 4.0 s as take-2026-11-26-014500.wav.");
        assertThat(Wav.left(folder.resolve("set/Takes/take-2026-11-26-014500.wav")))
                .isEqualTo(heard);
    }

    @Test
    void twoInOneSecondAreTwoFiles() {
        playBars(3.5);
        stage.press("1");
        stage.press("Enter");
        stage.press("Enter");
        assertThat(brought).containsExactly("Takes/take-2026-11-26-014500.wav", "Takes/take-2026-11-26-014500-2.wav");
    }

    @Test
    void shiftEnterKeepsItInTheSamplerThatHadTheKeyboardLast() {
        ModuleId drums = playDrums();
        ModuleId other = stage.add("MultiSampler", "Other");
        playBars(2.5);
        focused = Panel.idOf(other);
        stage.frame();
        focused = RollingPanel.ID;
        stage.frame();
        stage.press("1");
        stage.press("Shift+Enter");
        assertThat(brought).containsExactly("Takes/take-2026-11-26-014500.wav " + other);
        assertThat(other).isNotEqualTo(drums);
    }

    @Test
    void withoutASamplerItGoesToTheLibraryAndThatIsSaid() {
        playBars(2.5);
        stage.press("1");
        stage.press("Shift+Enter");
        assertThat(brought).containsExactly("Takes/take-2026-11-26-014500.wav");
        assertThat(said(Notice.Kind.ERROR)).singleElement().asString().contains("add a MultiSampler");
    }

    @Test
    void whatIsSelectedIsListenedTo() {
        playDrums();
        playBars(2.5);
        stop();
        stage.hear(RATE);
        stage.press("1");
        stage.press("L");
        stage.play(0.3);
        assertThat(panel.isListening()).isTrue();
        assertThat(stage.audio.audition().positionSeconds()).isBetween(0.2, 0.5);
        stage.press("L");
        stage.play(0.1);
        assertThat(panel.isListening()).isFalse();
    }

    @Test
    void theLastBarsAreKeptWithoutThePanelAndOneThatIsAboutToEndCounts() {
        playBars(5);
        panel.act(Action.KEEP_BARS, stage.now);
        assertThat(brought).hasSize(1);
        assertThat(said(Notice.Kind.DONE)).last().asString().startsWith("Kept 8.0 s");
        stage.hear((int) (BAR - BEAT / 4));
        panel.act(Action.KEEP_BARS, stage.now);
        assertThat(brought).hasSize(1);
        stage.play(0.2);
        assertThat(brought).hasSize(2);
    }

    @Test
    void whereTheTransportHasNeverPlayedTheLastBarsAreSeconds() {
        playDrums();
        stage.hear(10 * RATE);
        stage.frame();
        stage.press("2");
        assertThat(piece().frames()).isEqualTo(2 * BAR);
        assertThat(piece().to()).isEqualTo(sound.newest());
    }

    @Test
    void withNothingSelectedKeepingSaysWhatToDo() {
        playBars(1);
        stage.press("Enter");
        assertThat(brought).isEmpty();
        assertThat(said(Notice.Kind.ERROR)).singleElement().asString().contains("Nothing is selected");
    }

    @Test
    void aPieceThatIsNotRememberedAnyMoreIsNotKeptAndThatIsSaid() {
        playBars(2.5);
        stage.press("1");
        stage.hear(40 * RATE);
        stage.press("Enter");
        assertThat(brought).isEmpty();
        assertThat(said(Notice.Kind.ERROR))
                .containsExactly("That piece is not remembered any more: only the last 30.0 s are. Keep a later one.");
        assertThat(folder.resolve("set/Takes")).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidWithWhatToDo() throws IOException {
        Files.writeString(folder.resolve("set/Takes"), "in the way");
        playBars(2.5);
        stage.press("1");
        stage.press("Enter");
        assertThat(brought).isEmpty();
        assertThat(said(Notice.Kind.ERROR)).singleElement().asString().startsWith("The piece was not kept: ");
    }

    @Test
    void picturesAreRememberedFromWhenTheyAreWanted() {
        assertThat(film).isNull();
        stage.press("P");
        assertThat(film).isNotNull();
        stage.press("P");
        assertThat(film).isNull();
    }

    @Test
    void drawingAllocatesLittle() {
        playDrums();
        playBars(8);
        assertThat(stage.allocatedPerFrame()).isLessThan(8 * 1024);
    }
}
