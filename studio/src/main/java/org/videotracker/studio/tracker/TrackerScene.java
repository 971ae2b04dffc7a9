package org.videotracker.studio.tracker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Moment;

/** What a tracker shows of the present moment. What follows from the session is worked out when that changes. UI thread. */
final class TrackerScene {
    private static final int NONE = -1;

    final ModuleId sequencer;
    private Session session = Session.EMPTY;
    private PlayedPattern shown = new PlayedPattern("", "", Chain.EMPTY, false, NONE);
    private @Nullable StepPattern grid;
    private @Nullable CyclePattern cycle;
    private List<GridColumn> columns = List.of();
    private String name = "";
    private boolean isRolling;
    private boolean isPlaying;
    private int currentRow = NONE;
    private int soundingRow = NONE;
    private int playingEntry = NONE;
    private int pass;
    private double position;

    TrackerScene(ModuleId sequencer) {
        this.sequencer = sequencer;
    }

    void update(Moment now, TrackerView view) {
        TelemetryReport telemetry = now.telemetry();
        isRolling = now.isPlaying();
        isPlaying = isRolling && whole(telemetry, "playing") == 1;
        playingEntry = isPlaying ? whole(telemetry, "chainIndex") : NONE;
        if (view.follows && playingEntry != NONE) {
            view.entry = playingEntry;
        }
        update(now.session(), view);
        boolean isItsPattern = isPlaying && playingPattern().equals(shown.pattern());
        currentRow = isItsPattern ? whole(telemetry, "currentStep") : NONE;
        soundingRow = isItsPattern ? whole(telemetry, "soundingStep") : NONE;
        pass = whole(telemetry, "pass");
        position = telemetry.readOut(sequencer, "currentStepPosition").orElse(0);
    }

    private void update(Session newSession, TrackerView view) {
        PlayedPattern now = PlayedPattern.of(newSession, sequencer, view.entry, view.follows ? playingEntry : NONE);
        if (newSession == session && now.equals(shown)) {
            return;
        }
        session = newSession;
        shown = now;
        grid = RowEdits.steps(session, shown.pattern()).orElse(null);
        cycle = session.patterns().get(shown.pattern()) instanceof CyclePattern written ? written : null;
        columns = grid == null ? List.of() : GridColumn.of(session, shown.pattern(), grid);
        name = session.modules().get(sequencer).map(Module::name).orElse("");
    }

    private int whole(TelemetryReport telemetry, String readOut) {
        OptionalDouble value = telemetry.readOut(sequencer, readOut);
        return value.isPresent() ? (int) value.getAsDouble() : NONE;
    }

    private String playingPattern() {
        boolean isEntry = playingEntry >= 0 && playingEntry < shown.chain().size();
        return isEntry ? shown.chain().entries().get(playingEntry).pattern() : boundPattern();
    }

    private String boundPattern() {
        Binding binding = session.bindings().get(sequencer);
        return binding == null ? "" : binding.pattern();
    }

    Session session() {
        return session;
    }

    /** The name of the sequencer; empty once it is gone. */
    String name() {
        return name;
    }

    PlayedPattern shown() {
        return shown;
    }

    String pattern() {
        return shown.pattern();
    }

    /** The rows that are shown; null for a written pattern, and for none. */
    @Nullable
    StepPattern grid() {
        return grid;
    }

    /** The written pattern that is shown; null for rows, and for none. */
    @Nullable
    CyclePattern cycle() {
        return cycle;
    }

    List<GridColumn> columns() {
        return columns;
    }

    Optional<GridColumn> column(int index) {
        return index >= 0 && index < columns.size() ? Optional.of(columns.get(index)) : Optional.empty();
    }

    int rows() {
        return grid == null ? 0 : grid.size();
    }

    /** Where the player stands in what there is now. */
    GridPlace place(TrackerView view) {
        return grid == null ? GridPlace.FIRST : view.place.within(grid.size(), columns.size());
    }

    /** Whether the transport plays. */
    boolean isRolling() {
        return isRolling;
    }

    /** Whether this sequencer plays. */
    boolean isPlaying() {
        return isPlaying;
    }

    /** The row under the playhead; -1 if the pattern that is shown does not play. */
    int currentRow() {
        return currentRow < rows() ? currentRow : NONE;
    }

    /** The row whose gate is open; -1 if none is, or the pattern that is shown does not play. */
    int soundingRow() {
        return soundingRow < rows() ? soundingRow : NONE;
    }

    /** The entry of the chain that plays; -1 if none does. */
    int playingEntry() {
        return playingEntry;
    }

    /** How often the pattern was played through since it was entered. */
    int pass() {
        return pass;
    }

    /** How far the pattern is played through, from 0 to 1. */
    double position() {
        return position;
    }
}
