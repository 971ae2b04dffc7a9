package org.videotracker.studio.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.session.Session;

/** How many samples play each asset. Follows a session, looking again at banks that have changed alone. UI thread. */
final class AssetUses {
    private @Nullable Modules seen;
    private Map<ModuleId, SampleBank> banks = Map.of();
    private Map<AssetId, Integer> counts = Map.of();

    /**
     * A sample that plays an asset.
     *
     * @param module the sampler
     * @param moduleName its name
     * @param slot of the sample, counted from zero
     * @param name of the sample
     */
    record Use(ModuleId module, String moduleName, int slot, String name) {}

    /** Comes to a session. */
    void follow(Session session) {
        if (session.modules() == seen) {
            return;
        }
        seen = session.modules();
        Map<ModuleId, SampleBank> present = new HashMap<>();
        for (Module module : session.modules().inOrder()) {
            if (module.samples().size() > 0) {
                present.put(module.id(), module.samples());
            }
        }
        if (isTheSame(present)) {
            return;
        }
        banks = present;
        Map<AssetId, Integer> counted = new HashMap<>();
        for (SampleBank bank : present.values()) {
            for (Optional<Sample> slot : bank.slots()) {
                slot.ifPresent(sample -> counted.merge(sample.asset(), 1, Integer::sum));
            }
        }
        if (!counted.equals(counts)) {
            counts = counted;
        }
    }

    private boolean isTheSame(Map<ModuleId, SampleBank> present) {
        if (present.size() != banks.size()) {
            return false;
        }
        for (Map.Entry<ModuleId, SampleBank> entry : present.entrySet()) {
            if (banks.get(entry.getKey()) != entry.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of all assets that are played at all: another map whenever any has changed. */
    Map<AssetId, Integer> counts() {
        return counts;
    }

    /** Who plays an asset. */
    static List<Use> of(Session session, AssetId asset) {
        List<Use> uses = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            List<Optional<Sample>> slots = module.samples().slots();
            for (int slot = 0; slot < slots.size(); slot++) {
                Optional<Sample> sample = slots.get(slot);
                if (sample.isPresent() && sample.get().asset().equals(asset)) {
                    uses.add(new Use(
                            module.id(), module.name(), slot, sample.get().name()));
                }
            }
        }
        return uses;
    }
}
