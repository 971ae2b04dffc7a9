package org.videotracker.engine.modulator.pattern;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.ControlStep;
import org.videotracker.engine.graph.Lookahead;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.modulator.cycle.Cycle;
import org.videotracker.engine.sequencing.cycle.CycleCompiler;
import org.videotracker.engine.sequencing.cycle.CycleFeed;
import org.videotracker.engine.sequencing.cycle.CycleSupply;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.session.Session;

/**
 * The processor of the module type {@link PatternModulatorType}. What it reports is a function of the pattern and of the position of
 * the transport alone, however one came there.
 */
public final class PatternModulatorProcessor implements Processor<PatternModulatorSettings> {
    private final Lookahead lookahead;
    private final CycleCompiler compiler;
    private final CycleSupply supply;

    /** Owned by the engine thread. */
    private @Nullable Followed followed;

    private final Set<String> toldOf = new HashSet<>();

    /** Owned by the audio thread, as is all that follows. */
    private @Nullable CycleFeed<Course> feed;

    private @Nullable Course course;
    private long cycle;
    private double out;
    private double position;
    private boolean moves;
    private long missed;

    /** What is followed, and the name that it has at present. */
    private record Followed(
            ModuleId module, String name, CyclePattern pattern, String control, CycleFeed<Course> feed) {}

    /** @param compiler tells what the expressions of patterns mean */
    public PatternModulatorProcessor(Lookahead lookahead, CycleCompiler compiler) {
        this.lookahead = lookahead;
        this.compiler = compiler;
        this.supply = new CycleSupply(lookahead, CycleSupply.Use.NUMBERS);
    }

    @Override
    public PatternModulatorSettings settings(Module module, Context context) {
        Session session = context.session();
        String name = module.text(PatternModulatorType.PATTERN);
        if (!(session.patterns().get(name) instanceof CyclePattern pattern)) {
            followed = null;
            tellOf(module.id(), name, session.patterns().get(name));
            return PatternModulatorSettings.NOTHING;
        }
        toldOf.clear();
        supply.follow(session);
        long landing = (long) Cycle.whole(supply.landing(session) / pattern.beatsPerCycle());
        Followed now = follow(module, name, pattern, landing);
        followed = now;
        now.feed.landAt(landing);
        supply.fillUrgent(now.module, name, now.feed);
        return new PatternModulatorSettings(now.feed, pattern.beatsPerCycle());
    }

    private Followed follow(Module module, String name, CyclePattern pattern, long landing) {
        String control = module.text(PatternModulatorType.CONTROL).trim();
        Followed before = followed;
        CycleFeed<Course> numbers = before != null && before.pattern == pattern && before.control.equals(control)
                ? before.feed
                : new CycleFeed<>(
                        new CourseReader(pattern, compiler, control),
                        pattern.beatsPerCycle(),
                        lookahead::want,
                        landing);
        return new Followed(module.id(), name, pattern, control, numbers);
    }

    private void tellOf(ModuleId module, String name, @Nullable Pattern pattern) {
        if (!name.isEmpty() && toldOf.add(name)) {
            supply.remark(
                    module,
                    name,
                    pattern == null
                            ? " does not exist, so its modulator moves nothing; write it, or name another one"
                            : " is made of steps, so its modulator moves nothing; name one that is written");
        }
    }

    @Override
    public boolean prepare() {
        Followed present = followed;
        return present != null && supply.fill(present.module, present.name, present.feed);
    }

    @Override
    public void control(PatternModulatorSettings settings, ControlStep step) {
        CycleFeed<Course> numbers = settings.feed();
        double[] values = step.values();
        double count = step.moment().beats / settings.beatsPerCycle();
        position = numbers == null ? 0 : Cycle.part(count);
        find(numbers, (long) Cycle.whole(count));
        Course found = course;
        double number = found == null ? Double.NaN : found.at(position, values[PatternModulatorType.GLIDE]);
        moves = !Double.isNaN(number);
        out = moves ? place(number, values[PatternModulatorType.MIN], values[PatternModulatorType.MAX]) : 0;
    }

    private void find(@Nullable CycleFeed<Course> numbers, long wanted) {
        if (numbers == null) {
            course = null;
        } else if (numbers != feed || wanted != cycle) {
            course = numbers.reach(wanted);
            missed += course == null ? 1 : 0;
        } else if (course == null) {
            course = numbers.find(wanted);
        }
        feed = numbers;
        cycle = wanted;
    }

    private static double place(double number, double min, double max) {
        return min == max ? (number >= min ? 1 : 0) : Math.clamp((number - min) / (max - min), 0, 1);
    }

    @Override
    public void render(PatternModulatorSettings settings, Block block) {}

    @Override
    public boolean moves() {
        return moves;
    }

    @Override
    public double readOut(int index) {
        return switch (index) {
            case 0 -> out;
            case 1 -> position;
            default -> missed;
        };
    }
}
