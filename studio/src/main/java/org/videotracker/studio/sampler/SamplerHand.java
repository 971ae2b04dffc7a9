package org.videotracker.studio.sampler;

import java.util.List;
import java.util.Optional;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SampleCommand.CompactSamples;
import org.videotracker.model.command.SampleCommand.MoveSample;
import org.videotracker.model.command.SampleCommand.RemoveSample;
import org.videotracker.model.command.SampleCommand.RenameSample;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;

/** What can be done to one sampler and its samples. Slots are counted from zero. UI thread. */
final class SamplerHand {
    private final ModuleId sampler;
    private final Edits edits;
    private final Audition audition = new Audition();

    SamplerHand(ModuleId sampler, Edits edits) {
        this.sampler = sampler;
        this.edits = edits;
    }

    ModuleId sampler() {
        return sampler;
    }

    /** Begins a note that lasts until something ends it. */
    void play(int slot) {
        edits.trigger(new HandTrigger(sampler, slot, Step.NONE, 0, Locks.NONE));
    }

    /** Ends the notes of a sample, whoever began them. */
    void stop(int slot) {
        edits.trigger(HandTrigger.release(sampler, slot));
    }

    /** Lets a place be heard. */
    void scrub(int slot, double place, Moment now) {
        audition.at(sampler, slot, place, now.seconds(), now.telemetry().tempo())
                .ifPresent(edits::trigger);
    }

    /** One edit of a value; more of the same value in a row are one step of undo, until {@link #end}. */
    void drag(ParameterAddress address, Command command) {
        edits.submitInGroup("set " + address.parameter(), "sampler:" + address, command);
    }

    /** As {@link #drag}, of all that a gesture moves of one sample. */
    void drag(int slot, String parameter, double value) {
        edits.submitInGroup(
                "set " + parameter,
                "sampler:" + sampler + ":" + slot,
                SampleEdits.set(sampler, slot, parameter, value));
    }

    /** As {@link #drag}, of all that a gesture moves of the sampler. */
    void drag(String parameter, double value) {
        edits.submitInGroup("set " + parameter, "sampler:" + sampler, SampleEdits.set(sampler, parameter, value));
    }

    /** As {@link #drag}, of a curve. */
    void drag(int slot, CurveAxis axis, Curve curve) {
        drag(new OfSample(sampler, slot, axis.parameter), SampleEdits.set(sampler, slot, axis, curve));
    }

    /** Sets a curve by a key; more of the same point in a row are one step of undo. */
    void nudge(int slot, CurveAxis axis, int point, Curve curve) {
        edits.submitInGroup(
                "set " + axis.parameter,
                "sampler:" + sampler + ":" + slot + ":" + axis + ":" + point,
                SampleEdits.set(sampler, slot, axis, curve));
    }

    /** Sets a curve at once. */
    void set(int slot, CurveAxis axis, Curve curve) {
        edits.submit("set " + axis.parameter, SampleEdits.set(sampler, slot, axis, curve));
    }

    /** Says why nothing is done. */
    void refuse(String sentence) {
        edits.refuse(Rejection.of(Code.LIMIT, sentence));
    }

    /** Ends what {@link #drag} began. */
    void end() {
        edits.endGroup();
    }

    /** Sets a value of a sample at once. */
    void set(int slot, String parameter, double value) {
        edits.submit("set " + parameter, SampleEdits.set(sampler, slot, parameter, value));
    }

    /** Sets a value of the sampler at once. */
    void set(String parameter, double value) {
        edits.submit("set " + parameter, SampleEdits.set(sampler, parameter, value));
    }

    void reset(ParameterAddress address) {
        edits.submit("reset " + address.parameter(), new ResetParameter(address));
    }

    void resetRegion(int slot) {
        edits.submit("reset the region", SampleEdits.wholeRegion(sampler, slot));
    }

    void rename(int slot, String name) {
        edits.submit("rename a sample", new RenameSample(sampler, slot, name));
    }

    void remove(int slot) {
        edits.submit("remove a sample", new RemoveSample(sampler, slot));
    }

    void move(int from, int to) {
        if (from != to) {
            edits.submit("move a sample", new MoveSample(sampler, from, to));
        }
    }

    void closeGaps() {
        edits.submit("close the gaps between samples", new CompactSamples(sampler));
    }

    /** Puts assets behind the last sample. */
    void add(List<AssetId> assets) {
        edits.submit(
                assets.size() == 1 ? "add a sample" : "add " + assets.size() + " samples",
                assets.stream()
                        .map(asset -> new AddSample(sampler, asset, Optional.empty()))
                        .toList());
    }

    /** Makes samples of the parts of one. */
    void slice(Module module, int slot, List<Slice> slices) {
        edits.submit("slice into " + slices.size() + " samples", SampleEdits.slice(module, slot, slices));
    }
}
