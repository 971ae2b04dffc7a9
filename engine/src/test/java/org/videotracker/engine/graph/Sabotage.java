package org.videotracker.engine.graph;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;

/** Makes one module of a session fail in a chosen way, once in each cycle of a pattern, however often it is begun anew. */
final class Sabotage {
    private final Way way;
    private final String victim;
    private final double framesPerCycle;
    private long failedCycles;
    private boolean isOver;
    private long lastCycle = -1;
    private long slowUntil = -1;
    long nanos;

    /** How a module fails. */
    enum Way {
        THROWS((type, hasPicture) -> true),
        BREAKS_AN_ASSERTION((type, hasPicture) -> true),
        LACKS_A_CLASS((type, hasPicture) -> true),
        OVERFLOWS_THE_STACK((type, hasPicture) -> true),
        READS_LOST_MEMORY((type, hasPicture) -> true),
        SOUNDS_NOT_A_NUMBER((type, hasPicture) ->
                type.firstPort(Signal.AUDIO, Direction.OUTPUT).isPresent()),
        SOUNDS_INFINITE((type, hasPicture) ->
                type.firstPort(Signal.AUDIO, Direction.OUTPUT).isPresent()),
        SENDS_RUBBISH((type, hasPicture) -> type.can(Capability.EMITS_TRIGGERS)),
        REPORTS_NOT_A_NUMBER((type, hasPicture) -> !type.readOuts().isEmpty()),
        FAILS_TO_REPORT((type, hasPicture) -> !type.readOuts().isEmpty()),
        OVERRUNS((type, hasPicture) -> true),
        FAILS_TO_PRESENT((type, hasPicture) -> hasPicture),
        FAILS_TO_PREPARE((type, hasPicture) -> hasPicture),
        FAILS_TO_DRAW((type, hasPicture) -> hasPicture);

        private final BiPredicate<ModuleType, Boolean> suits;

        Way(BiPredicate<ModuleType, Boolean> suits) {
            this.suits = suits;
        }

        boolean suits(ModuleKind kind) {
            Module module = Module.of(new ModuleId(new UUID(0, 1)), "m", kind.type());
            return suits.test(
                    kind.type(),
                    kind.factory()
                                    .create(module, new Surroundings(PatchBay.RATE, 16, 16, 1))
                                    .picture()
                            != null);
        }
    }

    /** @param framesPerCycle of the pattern, which begins at frame 0 */
    Sabotage(Way way, String victim, double framesPerCycle) {
        this.way = way;
        this.victim = victim;
        this.framesPerCycle = framesPerCycle;
    }

    /** In how many cycles it has struck. */
    long failedCycles() {
        return failedCycles;
    }

    /** The module fails no more. */
    void end() {
        isOver = true;
    }

    List<ModuleKind> in(List<ModuleKind> kinds) {
        return kinds.stream()
                .map(kind -> new ModuleKind(
                        kind.type(),
                        (module, around) -> module.name().equals(victim)
                                ? wrap(kind.factory().create(module, around))
                                : kind.factory().create(module, around)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Processor<?> wrap(Processor<?> healthy) {
        return new Saboteur((Processor<Object>) healthy);
    }

    /** Whether to strike now: well inside a cycle, once in each. */
    private boolean strikes(double frame) {
        long cycle = (long) (frame / framesPerCycle);
        if (isOver || cycle <= lastCycle || frame - cycle * framesPerCycle < framesPerCycle * 0.4) {
            return false;
        }
        lastCycle = cycle;
        failedCycles++;
        return true;
    }

    /** A processor that fails when its time has come. */
    private final class Saboteur implements Processor<Object> {
        private final Processor<Object> healthy;
        private final @Nullable Picture picture;
        private long frame;

        Saboteur(Processor<Object> healthy) {
            this.healthy = healthy;
            Picture shown = healthy.picture();
            picture = shown == null ? null : new SpoiledPicture(shown);
        }

        @Override
        public Object settings(Module module, Context context) {
            return healthy.settings(module, context);
        }

        @Override
        public void render(Object settings, Block block) {
            frame = block.frame();
            healthy.render(settings, block);
            switch (way) {
                case THROWS -> fail(() -> new IllegalStateException("sabotage"));
                case BREAKS_AN_ASSERTION -> fail(() -> new AssertionError("sabotage"));
                case LACKS_A_CLASS -> fail(() -> new NoClassDefFoundError("sabotage"));
                case READS_LOST_MEMORY -> fail(() -> new InternalError("sabotage"));
                case OVERFLOWS_THE_STACK -> {
                    if (strikes(frame)) {
                        descend(0);
                    }
                }
                case SOUNDS_NOT_A_NUMBER -> spoil(block, Float.NaN);
                case SOUNDS_INFINITE -> spoil(block, Float.NEGATIVE_INFINITY);
                case SENDS_RUBBISH -> sendRubbish(block);
                case OVERRUNS -> dawdle();
                default -> {}
            }
        }

        private long descend(long depth) {
            return descend(depth + 1) + depth;
        }

        private void spoil(Block block, float sample) {
            if (strikes(frame)) {
                block.output().right[block.frames() - 1] = sample;
            }
        }

        private void sendRubbish(Block block) {
            if (strikes(frame)) {
                Trigger late = new Trigger();
                late.offset = block.frames() + 7;
                late.frame = Long.MAX_VALUE;
                block.triggersOut().add(late);
            }
        }

        private void dawdle() {
            if (strikes(frame)) {
                slowUntil = frame - frame % StereoBuffer.CAPACITY + 3 * StereoBuffer.CAPACITY;
            }
            if (frame < slowUntil) {
                nanos += 1_000_000_000;
            }
        }

        @Override
        public double readOut(int index) {
            if (way == Way.FAILS_TO_REPORT) {
                fail(() -> new IllegalStateException("sabotage"));
            }
            return way == Way.REPORTS_NOT_A_NUMBER && strikes(frame) ? Double.NaN : healthy.readOut(index);
        }

        @Override
        public @Nullable Picture picture() {
            return picture;
        }

        @Override
        public void present(Object settings, double[] values, @Nullable Picture[] inputs) {
            if (way == Way.FAILS_TO_PRESENT) {
                fail(() -> new IllegalStateException("sabotage"));
            }
            healthy.present(settings, values, inputs);
        }

        private <T extends Throwable> void fail(Supplier<T> fault) throws T {
            if (strikes(frame)) {
                throw fault.get();
            }
        }
    }

    /** A picture that fails when its time has come. */
    private final class SpoiledPicture implements Picture {
        private final Picture healthy;
        private double frame;

        SpoiledPicture(Picture healthy) {
            this.healthy = healthy;
        }

        @Override
        public int width() {
            return healthy.width();
        }

        @Override
        public int height() {
            return healthy.height();
        }

        @Override
        public boolean hasAlpha() {
            return healthy.hasAlpha();
        }

        @Override
        public boolean isBlank() {
            return healthy.isBlank();
        }

        @Override
        public void prepare(FrameTime time) {
            frame = time.audioFrame();
            healthy.prepare(time);
            if (way == Way.FAILS_TO_PREPARE && strikes(frame)) {
                throw new IllegalStateException("sabotage");
            }
        }

        @Override
        public void rows(int firstRow, int rows, int[] into, int offset) {
            healthy.rows(firstRow, rows, into, offset);
            if (way == Way.FAILS_TO_DRAW && strikes(frame)) {
                throw new InternalError("sabotage");
            }
        }
    }
}
