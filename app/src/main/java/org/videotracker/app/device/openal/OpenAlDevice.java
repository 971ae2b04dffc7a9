package org.videotracker.app.device.openal;

import static org.lwjgl.openal.ALC10.ALC_FREQUENCY;
import static org.lwjgl.openal.ALC10.ALC_REFRESH;

import java.lang.foreign.Arena;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lwjgl.openal.AL;
import org.lwjgl.openal.AL10;
import org.lwjgl.openal.ALC;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALCCapabilities;
import org.lwjgl.openal.ALCapabilities;
import org.lwjgl.openal.EXTDisconnect;
import org.lwjgl.openal.EXTFloat32;
import org.lwjgl.openal.EXTThreadLocalContext;
import org.lwjgl.openal.SOFTCallbackBuffer;
import org.lwjgl.openal.SOFTDeviceClock;
import org.lwjgl.openal.SOFTDirectChannels;
import org.lwjgl.openal.SOFTDirectChannelsRemix;
import org.lwjgl.openal.SOFTEvents;
import org.lwjgl.openal.SOFTOutputLimiter;
import org.lwjgl.openal.SOFTOutputMode;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;

/**
 * One source of OpenAL that never ends: float stereo from a callback, straight to the two channels of the device, without
 * resampling, panning, limiter or dither. OpenAL's context is set for the calling thread while it is used, and only then.
 */
final class OpenAlDevice implements AudioDevice {
    private static final long SECOND = 1_000_000_000;

    private final DeviceDescription description;
    private final long device;
    private final long context;
    private final int sampleRate;
    private final int bufferFrames;
    private final Pulling pulling;
    private final Arena arena = Arena.ofShared();
    private volatile int latencyFrames;
    private @Nullable ALCapabilities capabilities;
    private int source;
    private int buffer;
    private boolean closed;

    /**
     * Makes the context; {@link #start} begins to play.
     *
     * @param device open; closed with this one, and by whoever made this one where that fails
     * @param callback must not throw
     */
    OpenAlDevice(
            DeviceDescription description,
            DeviceSettings settings,
            DeviceCallback callback,
            long device,
            OpenAlLibrary library)
            throws DeviceException {
        this.description = description;
        this.device = device;
        context = ALC10.alcCreateContext(device, new int[] {
            ALC_FREQUENCY,
            settings.sampleRate(),
            SOFTOutputLimiter.ALC_OUTPUT_LIMITER_SOFT,
            ALC10.ALC_FALSE,
            SOFTOutputMode.ALC_OUTPUT_MODE_SOFT,
            SOFTOutputMode.ALC_STEREO_BASIC_SOFT,
            0
        });
        if (context == 0) {
            throw new DeviceException("OpenAL can't play to " + description.name()
                    + "; another program may hold it, choose another device.");
        }
        sampleRate = ALC10.alcGetInteger(device, ALC_FREQUENCY);
        if (sampleRate != settings.sampleRate()) {
            ALC10.alcDestroyContext(context);
            throw new DeviceException(description.name() + " plays at " + sampleRate + " Hz, not at "
                    + settings.sampleRate() + " Hz; ask for " + sampleRate + " Hz.");
        }
        bufferFrames = library.bufferFrames(sampleRate, ALC10.alcGetInteger(device, ALC_REFRESH));
        latencyFrames = bufferFrames;
        pulling = new Pulling(
                callback, bufferFrames, settings.channels() == 1, OpenAlLibrary.dryNanos(sampleRate, bufferFrames));
    }

    /** Begins to play. */
    void start() throws DeviceException {
        ALCCapabilities alc = ALC.createCapabilities(device);
        if (!alc.ALC_EXT_thread_local_context) {
            throw tooOld();
        }
        EXTThreadLocalContext.alcSetThreadContext(context);
        try {
            ALCapabilities al = AL.createCapabilities(alc);
            if (!al.AL_SOFT_callback_buffer || !al.AL_EXT_FLOAT32 || !al.AL_SOFT_direct_channels) {
                throw tooOld();
            }
            capabilities = al;
            if (al.AL_SOFT_events) {
                SOFTEvents.alEventControlSOFT(new int[] {SOFTEvents.AL_EVENT_TYPE_DISCONNECTED_SOFT}, true);
                SOFTEvents.nalEventCallbackSOFT(pulling.disconnectCallback(arena), 0);
            }
            play(al);
            readLatency(alc);
            if (alc.ALC_EXT_disconnect && ALC10.alcGetInteger(device, EXTDisconnect.ALC_CONNECTED) == 0) {
                pulling.lose(); // it was lost before its events were asked for
            }
        } finally {
            leave();
        }
    }

    private void play(ALCapabilities al) throws DeviceException {
        buffer = AL10.alGenBuffers();
        // The last argument is handed through to the callback, which doesn't look at it; LWJGL allows no null here.
        SOFTCallbackBuffer.nalBufferCallbackSOFT(
                buffer, EXTFloat32.AL_FORMAT_STEREO_FLOAT32, sampleRate, pulling.mixerCallback(arena), 1);
        source = AL10.alGenSources();
        AL10.alSourcei(
                source,
                SOFTDirectChannels.AL_DIRECT_CHANNELS_SOFT,
                al.AL_SOFT_direct_channels_remix ? SOFTDirectChannelsRemix.AL_REMIX_UNMATCHED_SOFT : AL10.AL_TRUE);
        AL10.alSourcei(source, AL10.AL_BUFFER, buffer);
        AL10.alSourcePlay(source);
        int error = AL10.alGetError();
        if (error != AL10.AL_NO_ERROR) {
            throw new DeviceException("OpenAL refused to play to " + description.name() + " (error " + error
                    + "); choose another device.");
        }
    }

    private void readLatency(ALCCapabilities alc) {
        if (alc.ALC_SOFT_device_clock) {
            long[] nanos = new long[1];
            SOFTDeviceClock.alcGetInteger64vSOFT(device, SOFTDeviceClock.ALC_DEVICE_LATENCY_SOFT, nanos);
            latencyFrames = (int) Math.max(bufferFrames, nanos[0] * sampleRate / SECOND);
        }
    }

    private static DeviceException tooOld() {
        return new DeviceException(
                "This OpenAL is too old to play by a callback; leave out org.lwjgl.openal.libname, so that ours is used.");
    }

    private static void leave() {
        AL.setCurrentThread(null);
        EXTThreadLocalContext.alcSetThreadContext(0);
    }

    @Override
    public DeviceDescription description() {
        return description;
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int bufferFrames() {
        return bufferFrames;
    }

    @Override
    public int latencyFrames() {
        return latencyFrames;
    }

    @Override
    public long xruns() {
        return pulling.xruns();
    }

    @Override
    public boolean isLost() {
        return pulling.isLost();
    }

    @Override
    public Optional<String> loss() {
        return isLost() ? Optional.of("The device " + description.name() + " is gone.") : Optional.empty();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (capabilities != null) {
            EXTThreadLocalContext.alcSetThreadContext(context);
            AL.setCurrentThread(capabilities);
            AL10.alSourceStop(source);
            AL10.alDeleteSources(source);
            AL10.alDeleteBuffers(buffer);
            leave();
        }
        ALC10.alcDestroyContext(context);
        ALC10.alcCloseDevice(device); // ends the mixer: only then is nothing of ours called any more
        arena.close();
    }
}
