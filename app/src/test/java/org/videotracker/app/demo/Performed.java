package org.videotracker.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;

/** A session after the commands of the demo. */
record Performed(Session begun, List<Command> commands, Session session) {

    static Performed of(List<Asset> clips, List<Asset> generated, int bars) {
        Catalog catalog = DemoTypes.catalog();
        Supplier<ModuleId> ids = countedIds();
        Session begun = NewSession.create(catalog, ids);
        List<Command> commands = DemoSet.commands(begun, catalog, ids, clips, generated, bars, 3);
        return new Performed(begun, commands, applied(begun, commands));
    }

    private static Supplier<ModuleId> countedIds() {
        long[] next = {1};
        return () -> new ModuleId(new UUID(0, next[0]++));
    }

    private static Session applied(Session begun, List<Command> commands) {
        Session session = begun;
        for (Command command : commands) {
            try {
                session = command.apply(session);
            } catch (RejectedException rejected) {
                throw new AssertionError(command + ": " + rejected.getMessage(), rejected);
            }
        }
        return session;
    }

    Stream<Step> steps() {
        return session.patterns().values().stream()
                .flatMap(pattern -> ((StepPattern) pattern).steps().stream())
                .filter(step -> !step.isRest());
    }

    Chain chainOf(String tracker) {
        Binding binding = session.bindings()
                .get(session.modules().named(tracker).orElseThrow().id());
        return session.chains().get(binding.chain().orElseThrow());
    }

    /** The steps that a tracker certainly plays, sixteenth by sixteenth: at each the sample that is held, or -1. */
    List<Integer> heldSlots(String tracker) {
        List<Integer> held = new ArrayList<>();
        for (Chain.Entry entry : chainOf(tracker).entries()) {
            StepPattern pattern = ((StepPattern) session.patterns().get(entry.pattern()));
            int width = (int) Math.round(4 / Math.abs(pattern.stepsPerBeat()));
            for (int repeat = 0; repeat < entry.repeats(); repeat++) {
                int slot = Step.NONE;
                int left = 0;
                for (int i = 0; i < pattern.size(); i++) {
                    Step step = pattern.step(pattern.readsBackwards() ? pattern.size() - 1 - i : i);
                    if (!step.isRest() && step.chance() == 100 && step.ratio().equals(Ratio.ALWAYS)) {
                        slot = step.index();
                        left = step.length();
                    }
                    for (int part = 0; part < width; part++) {
                        held.add(left > 0 ? slot : Step.NONE);
                    }
                    left--;
                }
            }
        }
        return held;
    }
}
