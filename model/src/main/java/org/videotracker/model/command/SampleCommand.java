package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Edits of a sampler's bank. The samples' own values are set as parameters. */
public sealed interface SampleCommand extends Command {

    /**
     * Puts an asset into a bank.
     *
     * @param slot where, replacing what is there but not its values; empty for the first free slot
     */
    record AddSample(ModuleId sampler, AssetId asset, Optional<Integer> slot) implements SampleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module module = Require.sampler(session, sampler);
            Asset found = AssetCommand.requireAsset(session, asset);
            int place = slot.orElseGet(module.samples()::firstFree);
            Require.index(place, SampleBank.MAX_SLOTS, "slot of " + module.name());
            Sample sample = module.samples()
                    .slot(place)
                    .map(old -> old.withAsset(asset).withName(sampleName(found)))
                    .orElseGet(() -> Sample.of(sampleName(found), asset));
            return withSample(session, module, place, Optional.of(sample));
        }

        private static String sampleName(Asset asset) {
            return asset.name().substring(0, Math.min(asset.name().length(), Sample.MAX_NAME_LENGTH));
        }

        @Override
        public String describe() {
            return "add a sample";
        }
    }

    /** Empties a slot. The other samples keep theirs. */
    record RemoveSample(ModuleId sampler, int slot) implements SampleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module module = Require.sampler(session, sampler);
            Require.sample(module, slot);
            Session unmapped = References.withMovedSlots(session, sampler, old -> old == slot ? -1 : old);
            return withSample(unmapped, module, slot, Optional.empty());
        }

        @Override
        public String describe() {
            return "remove a sample";
        }
    }

    /** Moves a sample to another slot; what lies between shifts by one. */
    record MoveSample(ModuleId sampler, int from, int to) implements SampleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module module = Require.sampler(session, sampler);
            Require.sample(module, from);
            Require.index(to, module.samples().size(), "slot of " + module.name());
            List<Optional<Sample>> slots = new ArrayList<>(module.samples().slots());
            slots.add(to, slots.remove(from));
            Session moved = References.withMovedSlots(session, sampler, this::newSlot);
            return moved.with(module.withSamples(new SampleBank(slots)));
        }

        private int newSlot(int old) {
            if (old == from) {
                return to;
            }
            if (from < to) {
                return old > from && old <= to ? old - 1 : old;
            }
            return old >= to && old < from ? old + 1 : old;
        }

        @Override
        public String describe() {
            return "move a sample";
        }
    }

    /** Closes the gaps between the samples. The patterns that mean them by number are not changed. */
    record CompactSamples(ModuleId sampler) implements SampleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module module = Require.sampler(session, sampler);
            List<Optional<Sample>> slots = module.samples().slots();
            List<Optional<Sample>> filled =
                    slots.stream().filter(Optional::isPresent).toList();
            Session moved = References.withMovedSlots(session, sampler, old ->
                    (int) slots.stream().limit(old).filter(Optional::isPresent).count());
            return moved.with(module.withSamples(new SampleBank(filled)));
        }

        @Override
        public String describe() {
            return "close the gaps between samples";
        }
    }

    /** Gives a sample another name. */
    record RenameSample(ModuleId sampler, int slot, String name) implements SampleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module module = Require.sampler(session, sampler);
            Sample sample = Require.sample(module, slot);
            if (name.isBlank() || name.length() > Sample.MAX_NAME_LENGTH) {
                throw RejectedException.of(
                        Code.ILLEGAL_NAME, "A sample's name has 1.." + Sample.MAX_NAME_LENGTH + " characters.");
            }
            return withSample(session, module, slot, Optional.of(sample.withName(name)));
        }

        @Override
        public String describe() {
            return "rename a sample";
        }
    }

    private static Session withSample(Session session, Module module, int slot, Optional<Sample> sample) {
        return session.with(module.withSamples(module.samples().with(slot, sample)));
    }
}
