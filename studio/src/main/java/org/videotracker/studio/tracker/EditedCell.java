package org.videotracker.studio.tracker;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import org.videotracker.model.command.Command;
import org.videotracker.studio.cell.CellTarget;
import org.videotracker.studio.frame.Edits;

/** A cell of the tracker as it is edited: each value is a command, and all of one edit are one step of undo. UI thread. */
final class EditedCell implements CellTarget {
    private final Edits sink;
    private final String label;
    private final OptionalDouble before;
    private final DoubleFunction<Command> put;
    private final Supplier<Command> clear;

    /** @param label what the history calls it @param before the value it has */
    EditedCell(Edits sink, String label, OptionalDouble before, DoubleFunction<Command> put, Supplier<Command> clear) {
        this.sink = sink;
        this.label = label;
        this.before = before;
        this.put = put;
        this.clear = clear;
    }

    @Override
    public OptionalDouble value() {
        return before;
    }

    @Override
    public void put(double value) {
        sink.submitInGroup(label, label, put.apply(value));
    }

    @Override
    public void clear() {
        sink.submitInGroup(label, label, clear.get());
    }

    @Override
    public void finished() {
        sink.endGroup();
    }
}
