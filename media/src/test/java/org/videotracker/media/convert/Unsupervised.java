package org.videotracker.media.convert;

/** Lets a conversion run to its end. */
public record Unsupervised() implements Supervision {

    @Override
    public void progress(double done) {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
