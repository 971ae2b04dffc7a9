package org.videotracker.engine.sampler;

/**
 * How one sample is played where a trigger does not say otherwise.
 *
 * @param position where it begins within its region, 0..1
 * @param speed -10..10; negative plays backwards, 0 holds
 * @param volume linear gain, 0..2
 * @param grainSize the length of a grain in seconds, 0..10; 0 is the rest of the region
 * @param regionStart the crop's start as a part of the clip, 0..1
 * @param regionEnd the crop's end as a part of the clip, 0..1; a region whose end lies before its start is turned round
 * @param curves what volume and speed are multiplied by on the way
 */
public record SampleSettings(
        double position,
        double speed,
        double volume,
        double grainSize,
        double regionStart,
        double regionEnd,
        PlayStyle playStyle,
        SampleCurves curves) {
    public static final double MAX_SPEED = 10;
    public static final double MAX_VOLUME = 2;
    public static final double MAX_GRAIN_SIZE = 10;
    public static final SampleSettings DEFAULT =
            new SampleSettings(0, 1, 1, 0, 0, 1, PlayStyle.ONCE, SampleCurves.NONE);

    public SampleSettings {
        require("position", position, 0, 1);
        require("speed", speed, -MAX_SPEED, MAX_SPEED);
        require("volume", volume, 0, MAX_VOLUME);
        require("grainSize", grainSize, 0, MAX_GRAIN_SIZE);
        require("regionStart", regionStart, 0, 1);
        require("regionEnd", regionEnd, 0, 1);
    }

    private static void require(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("a sample's " + name + " is " + min + ".." + max + ", not " + value);
        }
    }

    public SampleSettings withPosition(double value) {
        return new SampleSettings(value, speed, volume, grainSize, regionStart, regionEnd, playStyle, curves);
    }

    public SampleSettings withSpeed(double value) {
        return new SampleSettings(position, value, volume, grainSize, regionStart, regionEnd, playStyle, curves);
    }

    public SampleSettings withVolume(double value) {
        return new SampleSettings(position, speed, value, grainSize, regionStart, regionEnd, playStyle, curves);
    }

    public SampleSettings withGrainSize(double value) {
        return new SampleSettings(position, speed, volume, value, regionStart, regionEnd, playStyle, curves);
    }

    public SampleSettings withRegion(double start, double end) {
        return new SampleSettings(position, speed, volume, grainSize, start, end, playStyle, curves);
    }

    public SampleSettings withPlayStyle(PlayStyle value) {
        return new SampleSettings(position, speed, volume, grainSize, regionStart, regionEnd, value, curves);
    }

    public SampleSettings withCurves(SampleCurves value) {
        return new SampleSettings(position, speed, volume, grainSize, regionStart, regionEnd, playStyle, value);
    }
}
