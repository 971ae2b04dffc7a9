package org.videotracker.app.render;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.model.session.ProjectSettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What {@code vt render} is told beside the session; used as a mixin. */
final class RenderOptions {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write: .mp4, .mov or .mkv with pictures; .wav or .flac for sound only.")
    Path out = Path.of("");

    @ArgGroup
    @Nullable
    Length length;

    @Option(names = "--size", paramLabel = "WxH", converter = SizeConverter.class, description = "The picture's size.")
    @Nullable
    Size size;

    @Option(names = "--fps", paramLabel = "N", description = "Frames per second, 1..240; 29.97 and the like are exact.")
    @Nullable
    Double fps;

    @Option(names = "--sample-rate", paramLabel = "N", description = "Sample frames per second, 8000..192000.")
    @Nullable
    Integer sampleRate;

    @Option(
            names = "--block",
            paramLabel = "N",
            defaultValue = "1024",
            description = "How many sample frames are rendered at a time, 1..65536; changes no sample.")
    int block = 1024;

    @Option(
            names = "--tail",
            paramLabel = "S",
            defaultValue = "0",
            converter = TailConverter.class,
            description = "What is rendered after the end: seconds, or auto for until it is silent.")
    Tail tail = new Tail(0);

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = ShardConverter.class,
            description = "Render only the I-th of N parts, beside FILE, for vt join.")
    @Nullable
    Shard shard;

    @Option(
            names = "--script",
            paramLabel = "FILE.lua",
            description =
                    "Evaluate this script on the session first, without saving it; its callbacks take part in the render.")
    @Nullable
    Path script;

    @Option(names = "--events", paramLabel = "FILE.json", description = "Also write every trigger to this file.")
    @Nullable
    Path events;

    /** The ways to say how much; at most one is given. */
    static final class Length {
        @Option(names = "--bars", paramLabel = "N", description = "How many bars, from the beginning.")
        @Nullable
        Integer bars;

        @Option(names = "--seconds", paramLabel = "S", description = "How many seconds, from the beginning.")
        @Nullable
        Double seconds;

        @ArgGroup(exclusive = false)
        @Nullable
        Beats beats;
    }

    /** A part of the performance. */
    static final class Beats {
        @Option(names = "--from", paramLabel = "BEAT", description = "The beat to begin with, counted from 0.")
        double from;

        @Option(names = "--to", required = true, paramLabel = "BEAT", description = "The beat to end with.")
        double to;
    }

    /** A picture's size in pixels. */
    record Size(int width, int height) {}

    /** Seconds after the end; NaN for until it is silent. */
    record Tail(double seconds) {
        boolean isAutomatic() {
            return Double.isNaN(seconds);
        }
    }

    /** The index-th part, from one, of a number of parts. */
    record Shard(int index, int count) {}

    /** Reads {@code 1280x720}. */
    static final class SizeConverter implements ITypeConverter<Size> {
        @Override
        public Size convert(String text) {
            String[] sides = text.toLowerCase(Locale.ROOT).split("x", -1);
            try {
                Size size = new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
                if (sides.length == 2
                        && Math.min(size.width, size.height) >= 16
                        && Math.max(size.width, size.height) <= 8192
                        && (size.width | size.height) % 2 == 0) {
                    return size;
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
                throw sizeExpected(text);
            }
            throw sizeExpected(text);
        }

        private static TypeConversionException sizeExpected(String text) {
            return new TypeConversionException(
                    "'" + text + "' is not a size: write width x height in even pixels, 16 to 8192, such as 1280x720");
        }
    }

    /** Reads seconds or {@code auto}. */
    static final class TailConverter implements ITypeConverter<Tail> {
        @Override
        public Tail convert(String text) {
            if (text.equals("auto")) {
                return new Tail(Double.NaN);
            }
            double seconds;
            try {
                seconds = Double.parseDouble(text);
            } catch (NumberFormatException malformed) {
                seconds = -1;
            }
            if (!(seconds >= 0 && seconds <= 3600)) {
                throw new TypeConversionException("'" + text + "' is no tail: write seconds, 0 to 3600, or auto");
            }
            return new Tail(seconds);
        }
    }

    /** Reads {@code 2/8}. */
    static final class ShardConverter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            String[] parts = text.split("/", -1);
            try {
                Shard shard = new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                if (parts.length == 2 && shard.index >= 1 && shard.index <= shard.count && shard.count <= 10_000) {
                    return shard;
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
                throw shardExpected(text);
            }
            throw shardExpected(text);
        }

        private static TypeConversionException shardExpected(String text) {
            return new TypeConversionException("'" + text + "' is no shard: write for example 2/8, counted from 1");
        }
    }

    Size sizeFor(ProjectSettings project) {
        return Optional.ofNullable(size).orElse(new Size(project.width(), project.height()));
    }

    FrameRate frameRateFor(ProjectSettings project) {
        double perSecond = Optional.ofNullable(fps).orElse(project.fps());
        if (!(perSecond >= 1 && perSecond <= 240)) {
            throw new BadInput("--fps " + perSecond + " is out of range: 1 to 240 frames per second can be rendered.");
        }
        return FrameRate.of(perSecond);
    }

    int sampleRateFor(ProjectSettings project) {
        int rate = Optional.ofNullable(sampleRate).orElse(project.sampleRate());
        if (rate < 8000 || rate > 192_000) {
            throw new BadInput("--sample-rate " + rate + " is out of range: 8000 to 192000 can be rendered.");
        }
        return rate;
    }
}
