package org.videotracker.studio.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.RestartBudget;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.live.BlockTap;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.key.PadInput;
import org.videotracker.studio.module.Suggestions;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.pad.binding.Gamepads;
import org.videotracker.studio.pad.binding.PadStore;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Questions;
import org.videotracker.studio.scope.PictureSource;
import org.videotracker.studio.shell.NoStudio;
import org.videotracker.studio.shell.Router;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.window.NoWindowException;
import org.videotracker.studio.window.Screenshot;
import org.videotracker.studio.window.StudioWindow;
import org.videotracker.studio.window.WindowSystem;

/**
 * One panel on a real engine, drawn with the real library where nobody sees it, with keys and a mouse that go the way that those of a
 * player go. Time passes only when the test says so.
 */
public final class PanelStage implements AutoCloseable {
    public static final int RATE = 48_000;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    public final List<String> refusals = new ArrayList<>();
    public final Engine engine;
    public final AudioGraph audio;
    public final VideoGraph video;
    public final Edits edits;
    public final Moment now;
    public final Notices notices = new Notices();
    public final Questions questions = new Questions();
    public final Gamepads pads;
    public final Values care;
    public final PictureSource pictures;
    public final OutputGauges gauges = new OutputGauges();
    /** Hears all that is played. */
    public BlockTap tap = BlockTap.NOBODY;

    private String keptPads = "";
    private final Map<AssetId, Clip> clips = new HashMap<>();
    private final WindowSystem system;
    private final StudioWindow window;
    private final Ui ui;
    private final Router router;
    private final Frame shown = new Frame(WIDTH, HEIGHT);
    private final FrameTime time = new FrameTime();
    private String copied = "";
    private @Nullable Panel panel;
    private final Ids ids = new Ids();
    private double seconds;
    private long position;
    private long videoFrame;
    private int modifiers;

    public PanelStage(int width, int height) throws NoWindowException {
        Session session = NewSession.withSystemModules(BuiltInModules.catalog(), ids::next);
        engine = new Engine(session, (place, fault) -> refusals.add(place + ": " + fault));
        audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.scalar()),
                new Surroundings(RATE, WIDTH, HEIGHT, 0, gauges),
                clips::get,
                (place, fault) -> refusals.add(place + ": " + fault),
                RestartBudget.DEFAULT,
                () -> 0);
        video = new VideoGraph(audio, WIDTH, HEIGHT);
        engine.performWith(audio);
        edits = new Edits(engine, refusals::add);
        now = new Moment(engine, audio.telemetry());
        pads = new Gamepads(edits, notices, questions, new PadStore(() -> keptPads, text -> keptPads = text));
        care = new Values(edits, BuiltInModules.catalog(), ids::next, Suggestions.NONE, pads);
        pictures = new PictureSource(video::show, video::hide);
        system = WindowSystem.begin(true);
        window = StudioWindow.open(system, "test", width, height);
        ui = new Ui(Theme.STAGE, 1, text -> copied = text, () -> copied);
        router = new Router(ui, Keymap::standard, () -> Optional.ofNullable(panel), NoStudio.unwilling());
    }

    private static final class Ids {
        private int count;

        ModuleId next() {
            return new ModuleId(new UUID(7, ++count));
        }
    }

    /** Shows a panel from the next frame on. */
    public void show(Panel newPanel) {
        panel = newPanel;
    }

    public Session session() {
        return engine.snapshot().session();
    }

    public ModuleId id(String module) {
        return session().modules().named(module).map(Module::id).orElseThrow();
    }

    public void run(Command... commands) {
        var outcome = engine.submit(Batch.of("test", commands));
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
    }

    public ModuleId add(String type, String name) {
        ModuleId id = new ModuleId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        run(new AddModule(id, BuiltInModules.catalog().type(type).orElseThrow(), Optional.of(name), true));
        return id;
    }

    /** A sampler with one sample, connected to the masters. */
    public ModuleId sampler(String name, Clip clip) {
        ModuleId id = add("MultiSampler", name);
        AssetId asset = new AssetId(String.format("%032x", clips.size() + 1));
        clips.put(asset, clip);
        run(
                new PutAsset(new Asset(
                        asset,
                        name,
                        "",
                        Optional.ofNullable(clip.audio())
                                .map(sound -> new Asset.Sound(
                                        "a", "a", sound.frames(), sound.channels(), sound.sampleRate())),
                        Optional.ofNullable(clip.video())
                                .map(picture -> new Asset.Picture(
                                        "v",
                                        "v",
                                        picture.frames(),
                                        picture.frameRate(),
                                        picture.width(),
                                        picture.height(),
                                        picture.hasAlpha())))),
                new AddSample(id, asset, Optional.empty()));
        return id;
    }

    /** Lets a sampler play its sample for so many beats. */
    public void trigger(ModuleId sampler, double beats) {
        engine.submit(Batch.of("test", new HandTrigger(sampler, 0, Step.NONE, beats, Locks.NONE)));
        engine.pump();
    }

    /** Lets time pass: sound, pictures and frames of the studio, 60 a second. */
    public void play(double forSeconds) {
        for (double end = seconds + forSeconds; seconds < end - 1e-9; ) {
            hear(RATE / 60);
            time.set(++videoFrame, position, RATE);
            video.capture();
            video.compose(time, shown);
            while (video.glance(time)) {
                // every copy that is due
            }
            frame();
        }
    }

    /** Lets so many frames of sound pass, which nobody looks at. */
    public void hear(int count) {
        for (long end = position + count; position < end; ) {
            int frames = (int) Math.min(256 - position % 256, end - position);
            frames = audio.arrive(position, frames);
            StereoBuffer heard = audio.render(position, frames);
            tap.run(position, heard.left, heard.right, frames);
            position += frames;
        }
    }

    /** Draws one frame, and lets the engine do what it asked for. */
    public void frame() {
        seconds += 1 / 60.0;
        now.advance(seconds);
        system.poll();
        router.begin(now);
        for (InputEvent event = window.next(); event != null; event = window.next()) {
            if (!pads.takes(event)) {
                router.handle(event, now);
            }
        }
        pads.follow(now);
        window.begin(Theme.STAGE.background());
        ui.begin(window.width(), window.height(), 1 / 60f);
        Panel drawn = panel;
        if (drawn != null) {
            drawn.pass(now);
            ui.fixedAt(0, 0, window.width(), window.height());
            try (Scope scope = ui.panel(drawn.icon(), drawn.title(), drawn.id(), null)) {
                assertThat(scope.isOpen()).isTrue();
                drawn.draw(ui, now);
                care.draw(ui, now);
            }
        }
        questions.draw(ui);
        ui.end();
        assertThat(ui.depth()).isZero();
        window.show();
        engine.pump();
    }

    /** Shows so many pictures. */
    public void frames(int count) {
        for (int i = 0; i < count; i++) {
            frame();
        }
    }

    /** What a player does after "Control by gamepad...": moves an axis, and lets it come back. */
    public void learn(ParameterAddress address, String path, String axis) {
        pads.learn(address, path);
        frame();
        movePad(axis, 1);
        frames(2);
        movePad(axis, 0);
        frames(2);
    }

    /** Lets something happen before the next picture. */
    public void happen(InputEvent event) {
        window.happen(event);
    }

    /** Moves a stick or a trigger, such as {@code Pad-LX}, and draws what comes of it. */
    public void movePad(String axis, double value) {
        window.happen(new InputEvent.PadMoved(PadInput.parse(axis).orElseThrow(), value));
        frame();
    }

    /** What is kept of the bindings of gamepads. */
    public String keptPads() {
        return keptPads;
    }

    /** Presses a key and lets it go, and draws what comes of it. */
    public void press(String chord) {
        Chord pressed = Chord.parse(chord).orElseThrow();
        window.happen(new InputEvent.KeyDown(pressed.key(), 0, pressed.modifiers(), false));
        frame();
        window.happen(new InputEvent.KeyUp(pressed.key(), 0));
        frame();
    }

    /** Presses keys one after another, all before the next picture. */
    public void pressAtOnce(String... chords) {
        for (String text : chords) {
            Chord chord = Chord.parse(text).orElseThrow();
            window.happen(new InputEvent.KeyDown(chord.key(), 0, chord.modifiers(), false));
            window.happen(new InputEvent.KeyUp(chord.key(), 0));
        }
        frame();
        frame();
    }

    /** Types characters into whatever has the keyboard. */
    public void type(String text) {
        text.codePoints().forEach(codePoint -> {
            Key key = Key.ofText(Character.toString(codePoint)).orElse(Key.UNKNOWN);
            window.happen(new InputEvent.KeyDown(key, 0, 0, false));
            window.happen(new InputEvent.Typed(codePoint));
            frame();
        });
    }

    public void moveTo(double x, double y) {
        window.happen(new InputEvent.Moved(x, y));
        frame();
    }

    /** Turns the wheel somewhere. */
    public void turn(double x, double y, double clicks) {
        moveTo(x, y);
        window.happen(new InputEvent.Turned(0, clicks));
        frame();
        frame();
    }

    public void hold(int newModifiers) {
        modifiers = newModifiers;
    }

    /** Presses Shift, if it is held, while nothing else happens. */
    public void modifiers() {
        window.happen(new InputEvent.KeyDown(Key.LEFT_SHIFT, 0, modifiers, false));
        frame();
    }

    public void pressMouse() {
        window.happen(new InputEvent.Pressed(0, modifiers));
        frame();
    }

    public void releaseMouse() {
        window.happen(new InputEvent.Released(0, modifiers));
        frame();
    }

    public void click(double x, double y) {
        click(x, y, 0);
    }

    public void click(double x, double y, int button) {
        moveTo(x, y);
        window.happen(new InputEvent.Pressed(button, modifiers));
        frame();
        window.happen(new InputEvent.Released(button, modifiers));
        frame();
        frame();
    }

    /** Turns the wheel, away from the player, and draws what comes of it. */
    public void turn(double steps) {
        window.happen(new InputEvent.Turned(0, steps));
        frame();
    }

    /** Drags from one place to another, in steps. */
    public void drag(double fromX, double fromY, double toX, double toY) {
        moveTo(fromX, fromY);
        pressMouse();
        for (int i = 1; i <= 8; i++) {
            moveTo(fromX + (toX - fromX) * i / 8, fromY + (toY - fromY) * i / 8);
        }
        releaseMouse();
        frame();
    }

    public void undo() {
        engine.undo(1, "test");
        engine.pump();
        frame();
    }

    public Ui ui() {
        return ui;
    }

    /** What was copied last. */
    public String copied() {
        return copied;
    }

    /** The least that drawing one frame has allocated, of many, in bytes: what the panel needs, and not what the machine does beside it. */
    public long allocatedPerFrame() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 120; i++) {
            hear(RATE / 60);
            long before = threads.getCurrentThreadAllocatedBytes();
            frame();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** What is seen: {@code 0xAARRGGBB}, rows from the top. */
    public int[] pixels() throws IOException {
        Path file = Files.createTempFile("stage", ".png");
        try {
            screenshot(file);
            BufferedImage image = ImageIO.read(file.toFile());
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } finally {
            Files.delete(file);
        }
    }

    public void screenshot(Path file) throws IOException {
        Screenshot.write(window, file);
    }

    @Override
    public void close() {
        if (panel != null) {
            panel.dispose();
        }
        ui.close();
        window.close();
        system.close();
    }
}
