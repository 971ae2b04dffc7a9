package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.StillClip;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.module.Port.Signal;

class GlimpseTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;

    private final PatchBay bay = new PatchBay(WIDTH, HEIGHT);
    private final Frame shown = new Frame(WIDTH, HEIGHT);
    private final FrameTime time = new FrameTime();
    private long position;
    private long number;

    @BeforeEach
    void twoPictures() {
        still("red", 0xFFFF0000);
        still("blue", 0xFF0000FF);
        bay.run(new Disconnect(bay.link("blue", "masterVideoOut", Signal.VIDEO)));
        bay.set(bay.link("red", "masterVideoOut", Signal.VIDEO), "mute", 1);
    }

    private void still(String name, int colour) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, colour);
        bay.add("MultiSampler", name);
        bay.sample(name, new Clip(null, new StillClip(WIDTH, HEIGHT, pixels, false)));
        bay.trigger(name, 1000);
    }

    private void frame() {
        for (int end = (int) position + 1600; position < end; ) {
            int frames = (int) Math.min(256 - position % 256, end - position);
            bay.audio.render(position, frames);
            position += frames;
        }
        time.set(++number, position, PatchBay.RATE);
        bay.video.capture();
        bay.video.compose(time, shown);
        while (bay.video.glance(time)) {
            // each copy that is due
        }
    }

    private Glimpse shown(String module, int everyFrames) {
        Glimpse glimpse = new Glimpse(bay.id(module), 8, 8, everyFrames);
        bay.video.show(glimpse);
        return glimpse;
    }

    @Test
    void oneSeesAModuleThatIsMutedAndOneThatIsNotConnected() {
        Glimpse red = shown("red", 1);
        Glimpse blue = shown("blue", 1);
        assertThat(red.look()).isNull();
        assertThat(blue.look()).isNull();
        frame();

        assertThat(red.look()[4 * 8 + 4]).isEqualTo(0xFFFF0000);
        assertThat(blue.look()[4 * 8 + 4]).isEqualTo(0xFF0000FF);
        assertThat(shown.pixel(32, 16) & 0xFFFFFF).isZero();
    }

    @Test
    void thePictureKeepsItsShape() {
        Glimpse red = shown("red", 1);
        red.look();
        frame();
        int[] pixels = red.look();

        assertThat(pixels[1 * 8 + 4]).isZero();
        assertThat(pixels[2 * 8 + 4]).isEqualTo(0xFFFF0000);
        assertThat(pixels[5 * 8 + 4]).isEqualTo(0xFFFF0000);
        assertThat(pixels[6 * 8 + 4]).isZero();
    }

    @Test
    void nothingIsCopiedThatNobodyLooksAt() {
        Glimpse red = shown("red", 1);
        frame();
        assertThat(red.look()).isNull();
        frame();
        assertThat(red.look()).isNotNull();
        bay.video.hide(red);
        frame();
        assertThat(red.look()).isNull();
    }

    @Test
    void itIsCopiedNoMoreOftenThanItWants() {
        Glimpse red = shown("red", 5);
        int copies = 0;
        for (int i = 0; i < 50; i++) {
            copies += red.look() == null ? 0 : 1;
            frame();
        }
        assertThat(copies).isEqualTo(10);
    }

    @Test
    void whatIsSwitchedOffOrGoneIsClear() {
        Glimpse red = shown("red", 1);
        bay.run(new EnableModule(bay.id("red"), false));
        red.look();
        frame();
        assertThat(red.look()).containsOnly(0);

        bay.run(new EnableModule(bay.id("red"), true));
        bay.trigger("red", 1000);
        frame();
        assertThat(red.look()).contains(0xFFFF0000);

        bay.run(new RemoveModule(bay.id("red")));
        frame();
        assertThat(red.look()).containsOnly(0);
    }
}
