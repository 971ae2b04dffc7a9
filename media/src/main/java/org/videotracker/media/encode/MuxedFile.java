package org.videotracker.media.encode;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.file.UnwritableFileException;

/** A render of sound, and pictures perhaps, in a container of the media library. */
final class MuxedFile implements RenderFile {

    /** The name of the tag that makes a file a shard. */
    static final String SHARD = "VT_SHARD";

    private final PartialFile file;
    private final Muxer muxer;
    private final @Nullable VideoTrack video;
    private final @Nullable AudioTrack audio;
    private boolean ended;

    private MuxedFile(PartialFile file, Muxer muxer, @Nullable VideoTrack video, @Nullable AudioTrack audio) {
        this.file = file;
        this.muxer = muxer;
        this.video = video;
        this.audio = audio;
    }

    static MuxedFile open(
            PartialFile file,
            String container,
            Optional<VideoCodec> videoCodec,
            AudioCodec audioCodec,
            Optional<VideoSettings> videoSettings,
            Optional<AudioSettings> audioSettings,
            String shard)
            throws UnwritableFileException {
        Muxer muxer = new Muxer(file, container);
        VideoTrack video = null;
        AudioTrack audio = null;
        try {
            if (videoCodec.isPresent() && videoSettings.isPresent()) {
                video = new VideoTrack(file.out(), videoCodec.get(), videoSettings.get(), muxer);
            }
            if (audioSettings.isPresent()) {
                audio = new AudioTrack(file.out(), audioCodec, audioSettings.get(), muxer);
            }
            if (!shard.isEmpty()) {
                muxer.tag(SHARD, shard);
            }
            muxer.start();
            return new MuxedFile(file, muxer, video, audio);
        } catch (UnwritableFileException failure) {
            endQuietly(muxer);
            if (video != null) {
                video.close();
            }
            if (audio != null) {
                audio.close();
            }
            throw failure;
        }
    }

    @Override
    public void audio(float[] left, float[] right, int count) throws UnwritableFileException {
        if (audio == null) {
            throw new IllegalStateException("this render was begun without sound");
        }
        audio.append(left, right, count);
    }

    @Override
    public void frame(int[] argb) throws UnwritableFileException {
        if (video == null) {
            throw new IllegalStateException("this render was begun without pictures");
        }
        video.frame(argb);
    }

    @Override
    public void hold(int frames) {
        if (video == null) {
            throw new IllegalStateException("this render was begun without pictures");
        }
        video.hold(frames);
    }

    @Override
    public Path partial() {
        return file.partial();
    }

    @Override
    public void finish() throws UnwritableFileException {
        try {
            if (video != null) {
                video.end();
            }
            if (audio != null) {
                audio.end();
            }
        } catch (UnwritableFileException failure) {
            close();
            throw failure;
        }
        ended = true;
        release();
        muxer.end();
        file.publish();
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            release();
            endQuietly(muxer);
        }
    }

    private void release() {
        if (video != null) {
            video.close();
        }
        if (audio != null) {
            audio.close();
        }
    }

    private static void endQuietly(Muxer muxer) {
        try {
            muxer.end();
        } catch (UnwritableFileException unwritable) {
            // What reached the disk before is playable; there is nothing more to save.
            return;
        }
    }
}
