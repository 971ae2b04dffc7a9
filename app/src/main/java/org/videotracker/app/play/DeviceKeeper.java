package org.videotracker.app.play;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.live.Buffering;
import org.videotracker.engine.live.LiveSound;

/**
 * Keeps a device pulling, whatever is plugged in or out: the one that is wanted, else another, else the clock without any sound; and
 * goes back to the wanted one when it is there again. There is always exactly one that takes sound. Works on a thread of its own,
 * {@code vt-devices}, since opening takes time.
 */
final class DeviceKeeper implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;
    private static final int LOOKS_BEFORE_RETRY = 8;
    private static final long LONGEST_END_SECONDS = 5;

    private final DeviceChoice choice;
    private final LiveSound sound;
    private final int sampleRate;
    private final Consumer<String> notices;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("vt-devices").daemon().factory());
    private volatile AudioDevice playing;
    private volatile long earlierXruns;
    private DeviceWish wish;
    private boolean isAsWished;
    private int looks;

    /**
     * Opens the first device before it returns.
     *
     * @param notices told in a sentence when another device plays than should; any thread
     */
    DeviceKeeper(DeviceChoice choice, LiveSound sound, int sampleRate, DeviceWish wish, Consumer<String> notices) {
        this.choice = choice;
        this.sound = sound;
        this.sampleRate = sampleRate;
        this.wish = wish;
        this.notices = notices;
        Gate gate = new Gate(sound);
        playing = choice.openClock(wish.settings("", sampleRate), gate);
        letPull(playing, gate);
        playWished();
        thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Plays through another device, or otherwise, from now on. Any thread; does not wait. */
    void want(DeviceWish wanted) {
        try {
            thread.execute(() -> follow(wanted));
        } catch (RejectedExecutionException over) {
            return; // the show has ended meanwhile
        }
    }

    private void follow(DeviceWish wanted) {
        if (!wanted.equals(wish)) {
            wish = wanted;
            playClock();
            playWished();
        }
    }

    /** What plays now. Any thread. */
    AudioDevice device() {
        return playing;
    }

    /** How often the devices themselves had nothing to play. Any thread. */
    long xruns() {
        return earlierXruns + playing.xruns();
    }

    private void look() {
        AudioDevice device = playing;
        if (device.isLost()) {
            String reason = device.loss().map(loss -> " (" + loss + ")").orElse("");
            notices.accept("The audio device " + device.description().name() + " is gone" + reason
                    + "; the show goes on, and is heard again when the device is back.");
            playClock();
            isAsWished = false;
            playFallback();
        } else if (!isAsWished && ++looks % LOOKS_BEFORE_RETRY == 0) {
            playWishedAgain();
        }
    }

    private void playWished() {
        try {
            play(wish.host(), wish.device());
            isAsWished = true;
        } catch (DeviceException refused) {
            notices.accept(refused.getMessage());
            isAsWished = false;
            playFallback();
        }
    }

    private void playWishedAgain() {
        try {
            play(wish.host(), wish.device());
            isAsWished = true;
            notices.accept("The audio device " + playing.description().name() + " is back and plays.");
        } catch (DeviceException stillGone) {
            isAsWished = false; // it is asked for again later, and was complained about before
        }
    }

    private void playFallback() {
        try {
            play("", "");
            notices.accept("Playing through " + playing.description().name() + " instead.");
        } catch (DeviceException none) {
            notices.accept("No other audio device can be played to; the show goes on without sound.");
        }
    }

    private void play(String host, String name) throws DeviceException {
        Gate gate = new Gate(sound);
        takeOver(choice.open(host, wish.settings(name, sampleRate), gate), gate);
    }

    private void playClock() {
        Gate gate = new Gate(sound);
        takeOver(choice.openClock(wish.settings("", sampleRate), gate), gate);
    }

    private void takeOver(AudioDevice next, Gate gate) {
        AudioDevice before = playing;
        before.close();
        earlierXruns += before.xruns();
        letPull(next, gate);
        playing = next;
    }

    private void letPull(AudioDevice device, Gate gate) {
        int block = Math.clamp(device.bufferFrames(), Buffering.LEAST_BLOCK, Buffering.GREATEST_BLOCK);
        sound.buffer(new Buffering(block, wish.blocksAhead()), device.latencyFrames());
        gate.open();
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                return; // a device that hangs while it is opened must not keep the program from ending
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        playing.close();
    }
}
