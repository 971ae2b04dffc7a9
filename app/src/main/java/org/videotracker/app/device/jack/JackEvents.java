package org.videotracker.app.device.jack;

/**
 * What a JACK server tells a client, on threads of its own. Nothing may throw: an exception in a callback of native code ends the
 * JVM. The last argument of each is one that JACK hands through, and is not used.
 */
interface JackEvents {

    /** Wants the next frames; called by the audio thread. Returns 0. */
    int process(int frames, long argument);

    /** The server will ask for another number of frames from now on. Returns 0. */
    int bufferSize(int frames, long argument);

    /** The server plays at another rate from now on; also called once when a client begins. Returns 0. */
    int sampleRate(int rate, long argument);

    /** Somebody was late, and a buffer was lost. Returns 0. */
    int xrun(long argument);

    /** The latency between the ports changed; {@code mode} 1 is that of playback. */
    void latency(int mode, long argument);

    /** The server ends, or threw us out. Nothing of JACK but closing the client may be called from now on. */
    void shutdown(int code, long reason, long argument);
}
