package org.videotracker.engine.modulator;

import java.util.Optional;
import java.util.OptionalDouble;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;

/**
 * Modulators that are played cell by cell of the control grid, at a tempo at which a beat has exactly 64 cells, so that beats are
 * exact numbers.
 */
final class ModulatorRig {
    static final int CELL = 256;
    static final int CELLS_PER_BEAT = 64;
    static final double BPM = 60.0 * Rig.RATE / (CELL * CELLS_PER_BEAT);

    final Rig rig = new Rig();
    private final TelemetryReport report = new TelemetryReport();
    private final int block;
    private long frame;

    ModulatorRig() {
        this(CELL);
    }

    /** @param block how many frames are rendered at once, at most a cell */
    ModulatorRig(int block) {
        this.block = block;
        rig.set("clock.bpm", BPM);
    }

    /** Adds a module with settings such as {@code shape=SQUARE}. */
    ModulatorRig add(String type, String name, String... settings) {
        rig.add(type, name);
        for (String setting : settings) {
            int at = setting.indexOf('=');
            set(name + "." + setting.substring(0, at), setting.substring(at + 1));
        }
        return this;
    }

    void set(String path, String value) {
        Value typed = value.matches("-?[0-9.]+") ? Value.of(Double.parseDouble(value)) : Value.of(value);
        rig.run(new SetParameter(rig.address(path), typed));
    }

    /** Maps the whole range of a modulator to a range. */
    ModulatorRig map(String source, String target, double from, double to) {
        return map(source, target, from, to, false);
    }

    ModulatorRig map(String source, String target, double from, double to, boolean isDelayed) {
        Mapping mapping = Mapping.of(
                new Mapping.Id(rig.address(source), rig.address(target)), new Span(0, 1), new Span(from, to));
        rig.run(new MapParameter(new Mapping(
                mapping.id(),
                mapping.in(),
                mapping.out(),
                mapping.curve(),
                mapping.polarity(),
                mapping.combine(),
                mapping.depth(),
                mapping.smoothingMs(),
                true,
                Optional.empty(),
                isDelayed)));
        return this;
    }

    ModulatorRig play() {
        rig.run(new TransportCommand.Play());
        return this;
    }

    /** Plays so many beats, which are a whole number of cells. */
    ModulatorRig play(double beats) {
        return cells((int) (beats * CELLS_PER_BEAT));
    }

    ModulatorRig cells(int cells) {
        return frames(cells * CELL);
    }

    ModulatorRig frames(int frames) {
        long end = frame + frames;
        while (frame < end) {
            int most = (int) Math.min(Math.min(block, end - frame), CELL - frame % CELL);
            int now = rig.audio.arrive(frame, most);
            while (rig.audio.prepare() > 0) {
                // until everything is there that will be needed
            }
            rig.audio.render(frame, now);
            frame += now;
        }
        return this;
    }

    /** What a module reports, of the cell that begins here; plays that cell. */
    double next(String module, String readOut) {
        cells(1);
        return report().readOut(rig.id(module), readOut).orElseThrow();
    }

    double next(String module) {
        return next(module, "out");
    }

    /** Where a parameter was moved in the cell that was played last. */
    OptionalDouble moved(String path) {
        return report().modulated(rig.address(path));
    }

    double out(String module) {
        return report().readOut(rig.id(module), "out").orElseThrow();
    }

    double beat() {
        return report().beat();
    }

    TelemetryReport report() {
        rig.audio.telemetry().read(report);
        return report;
    }

    /** The next so many values of a modulator, one for each cell. */
    double[] course(String module, int cells) {
        double[] course = new double[cells];
        for (int i = 0; i < cells; i++) {
            course[i] = next(module);
        }
        return course;
    }
}
