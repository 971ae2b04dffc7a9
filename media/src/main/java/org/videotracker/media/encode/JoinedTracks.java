package org.videotracker.media.encode;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.videotracker.media.ffmpeg.Ffmpeg;
import org.videotracker.media.file.UnwritableFileException;

/** The file that shards are joined into: pictures copied, their times counted on; sound encoded. */
final class JoinedTracks implements AutoCloseable {

    private final Muxer muxer;
    private final AudioTrack audio;
    private final AVRational timeBase;
    private final int videoStream;
    private long frames;
    private boolean ended;

    JoinedTracks(Path out, RenderFormat format, Shard first, Muxer muxer) throws UnwritableFileException {
        this.muxer = muxer;
        Optional<VideoSettings> settings = first.videoSettings();
        timeBase = settings.map(video -> Ffmpeg.rational(video.rateDenominator(), video.rateNumerator()))
                .orElseGet(() -> Ffmpeg.rational(1, 1));
        if (settings.isPresent()) {
            videoStream = muxer.addStream(first.videoParameters().orElseThrow(), timeBase);
            muxer.frameRate(videoStream, settings.get());
        } else {
            videoStream = -1;
        }
        audio = new AudioTrack(out, format.audio(), first.audioSettings(), muxer);
        muxer.start();
    }

    void audio(float[] left, float[] right, int count) throws UnwritableFileException {
        audio.append(left, right, count);
    }

    /** Copies one encoded picture; there is no reordering, so its place in the file is its time. */
    void video(AVPacket packet) throws UnwritableFileException {
        packet.pts(frames);
        packet.dts(frames);
        packet.duration(1);
        packet.pos(-1);
        frames++;
        muxer.write(packet, videoStream, timeBase);
    }

    void end() throws UnwritableFileException {
        audio.end();
        ended = true;
        audio.close();
        muxer.end();
    }

    @Override
    public void close() throws UnwritableFileException {
        if (!ended) {
            ended = true;
            audio.close();
            muxer.end();
        }
    }
}
