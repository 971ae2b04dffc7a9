package org.videotracker.media.encode;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A shard's place in the whole render. Shards cover it without gap or overlap.
 *
 * @param index 1..count
 * @param count how many shards there are
 * @param firstFrame number of its first picture in the whole, a multiple of {@link RenderFormat#segmentFrames()}
 * @param frames how many pictures it holds, 0 where the render has none
 * @param totalFrames pictures in the whole
 * @param firstSample number of its first sample frame in the whole
 * @param samples how many sample frames it holds
 * @param totalSamples sample frames in the whole
 * @param rateNumerator pictures per second, numerator: containers keep it only to within their clock
 * @param rateDenominator pictures per second, denominator
 * @param fingerprint letters, digits and minus that stand for the session and all settings: shards with different ones do not
 *     belong together
 */
public record ShardTag(
        int index,
        int count,
        long firstFrame,
        long frames,
        long totalFrames,
        long firstSample,
        long samples,
        long totalSamples,
        int rateNumerator,
        int rateDenominator,
        String fingerprint) {

    private static final Pattern FINGERPRINT = Pattern.compile("[A-Za-z0-9-]{1,200}");

    public ShardTag {
        if (count < 1 || index < 1 || index > count) {
            throw new IllegalArgumentException("shard " + index + " of " + count);
        }
        if (firstFrame < 0 || frames < 0 || firstFrame + frames > totalFrames) {
            throw new IllegalArgumentException("frames " + firstFrame + " + " + frames + " of " + totalFrames);
        }
        if (firstSample < 0 || samples < 0 || firstSample + samples > totalSamples) {
            throw new IllegalArgumentException("samples " + firstSample + " + " + samples + " of " + totalSamples);
        }
        if (rateNumerator < 1 || rateDenominator < 1) {
            throw new IllegalArgumentException(rateNumerator + "/" + rateDenominator + " frames per second");
        }
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException("fingerprint \"" + fingerprint + "\"");
        }
    }

    String text() {
        return String.join(
                " ",
                Integer.toString(index),
                Integer.toString(count),
                Long.toString(firstFrame),
                Long.toString(frames),
                Long.toString(totalFrames),
                Long.toString(firstSample),
                Long.toString(samples),
                Long.toString(totalSamples),
                Integer.toString(rateNumerator),
                Integer.toString(rateDenominator),
                fingerprint);
    }

    static Optional<ShardTag> parse(String text) {
        String[] part = text.split(" ");
        if (part.length != 11) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ShardTag(
                    Integer.parseInt(part[0]),
                    Integer.parseInt(part[1]),
                    Long.parseLong(part[2]),
                    Long.parseLong(part[3]),
                    Long.parseLong(part[4]),
                    Long.parseLong(part[5]),
                    Long.parseLong(part[6]),
                    Long.parseLong(part[7]),
                    Integer.parseInt(part[8]),
                    Integer.parseInt(part[9]),
                    part[10]));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
