package org.videotracker.studio.pad.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.session.Session;
import org.videotracker.studio.key.PadInput;

/** The bindings of a project, each with the value that it has in the present session, kept whenever they change. UI thread. */
final class PadList {
    private final PadStore store;
    private final List<String> kept;
    private final List<String> complaints;
    private final Map<PadInput, AxisPlace> axes = new HashMap<>();
    private final List<BoundValue> bounds = new ArrayList<>();
    private final List<BoundValue> seen = Collections.unmodifiableList(bounds);
    private final Map<ParameterAddress, String> moving = new HashMap<>();
    private @Nullable Session found;

    PadList(PadStore store) {
        this.store = store;
        PadFile.Reading reading = PadFile.read(store.read().get());
        kept = reading.kept();
        complaints = reading.complaints();
        reading.bindings().forEach(binding -> bounds.add(new BoundValue(binding, axis(binding.input()), null, false)));
    }

    /** What was wrong with the file, a sentence each. */
    List<String> complaints() {
        return complaints;
    }

    AxisPlace axis(PadInput input) {
        return axes.computeIfAbsent(input, _ -> new AxisPlace());
    }

    Map<PadInput, AxisPlace> axes() {
        return axes;
    }

    List<BoundValue> bounds() {
        return seen;
    }

    /** Finds the values in a session. */
    void follow(Session session) {
        if (session == found) {
            return;
        }
        found = session;
        boolean isOther = false;
        for (int i = 0; i < bounds.size(); i++) {
            isOther |= bounds.get(i).find(session);
        }
        describe();
        if (isOther) {
            keep();
        }
    }

    /** What moves a value; empty for nothing. */
    String moving(ParameterAddress address) {
        return moving.getOrDefault(address, "");
    }

    /** Adds what was learned just now, with the axis still where it was moved to; instead of the same, if it is there. */
    void learn(PadBinding binding, ParameterAddress address) {
        bounds.removeIf(bound -> bound.binding().meansSameAs(binding));
        AxisPlace axis = axis(binding.input());
        bounds.forEach(bound -> bound.restFirst(axis));
        bounds.add(new BoundValue(binding, axis, address, true));
        changed();
    }

    void change(BoundValue bound, PadBinding binding) {
        bound.binding(binding);
        changed();
    }

    void remove(BoundValue bound) {
        bounds.remove(bound);
        changed();
    }

    private void changed() {
        if (found != null) {
            for (BoundValue bound : bounds) {
                bound.find(found);
            }
        }
        describe();
        keep();
    }

    private void describe() {
        moving.clear();
        for (BoundValue bound : bounds) {
            bound.address()
                    .ifPresent(address ->
                            moving.merge(address, bound.binding().inputText(), (one, other) -> one + ", " + other));
        }
    }

    private void keep() {
        store.write()
                .accept(PadFile.write(bounds.stream().map(BoundValue::binding).toList(), kept));
    }
}
