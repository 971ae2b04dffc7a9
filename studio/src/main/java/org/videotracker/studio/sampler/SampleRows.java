package org.videotracker.studio.sampler;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Sample;
import org.videotracker.model.session.Session;

/** The texts of a list of samples, kept until the sampler or the library is another. UI thread. */
final class SampleRows {
    private @Nullable Module sampler;
    private @Nullable Object assets;
    private Row[] rows = {};

    /**
     * A line of the list.
     *
     * @param number counted from one, as it is shown
     * @param kind AV, A, V, or -- where nothing is known of the asset
     */
    record Row(String number, String kind, String name, String length, Optional<Sample> sample, Optional<Asset> asset) {
        boolean isEmpty() {
            return sample.isEmpty();
        }
    }

    /** Takes over what a session says. */
    void follow(Session session, Module newSampler) {
        if (newSampler == sampler && session.assets() == assets) {
            return;
        }
        sampler = newSampler;
        assets = session.assets();
        rows = new Row[newSampler.samples().size()];
        for (int slot = 0; slot < rows.length; slot++) {
            rows[slot] = row(session, slot, newSampler.samples().slot(slot));
        }
    }

    private static Row row(Session session, int slot, Optional<Sample> sample) {
        Optional<Asset> asset = sample.map(present -> session.assets().get(present.asset()));
        return new Row(
                number(slot),
                asset.map(SampleRows::kind).orElse("--"),
                sample.map(Sample::name).orElse("empty"),
                asset.map(known -> seconds(known.seconds())).orElse(""),
                sample,
                asset);
    }

    /** A slot as it is shown: counted from one, with two digits at least. */
    static String number(int slot) {
        return (slot < 9 ? "0" : "") + (slot + 1);
    }

    private static String kind(Asset asset) {
        return (asset.sound().isPresent() ? "A" : "") + (asset.picture().isPresent() ? "V" : "");
    }

    /** Minutes where there are any, seconds with a decimal. */
    static String seconds(double seconds) {
        long tenths = Math.round(seconds * 10);
        long minutes = tenths / 600;
        long rest = tenths % 600;
        String decimals = rest / 10 + "." + rest % 10;
        return minutes == 0 ? decimals + " s" : minutes + ":" + (rest < 100 ? "0" : "") + decimals;
    }

    int count() {
        return rows.length;
    }

    Row row(int slot) {
        return rows[slot];
    }

    /** The row of a slot, if there is a sample. */
    @Nullable
    Row filled(int slot) {
        return slot >= 0 && slot < rows.length && !rows[slot].isEmpty() ? rows[slot] : null;
    }
}
