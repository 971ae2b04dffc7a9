package org.videotracker.bench.soak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.videotracker.app.terminal.StatusLine;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.live.BlockMeter;
import org.videotracker.bench.live.LiveShow;
import org.videotracker.bench.live.MachineLoad;
import org.videotracker.bench.live.PacedWork;
import org.videotracker.bench.live.PauseWatch;
import org.videotracker.bench.live.Times;
import org.videotracker.bench.stall.Attribution;
import org.videotracker.bench.stall.ControlLoop;
import org.videotracker.bench.stall.CoreAccount;
import org.videotracker.bench.stall.HeldUp;
import org.videotracker.bench.stall.Miss;
import org.videotracker.bench.stall.Stalls;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.live.BlockTap;
import org.videotracker.engine.live.Buffering;
import org.videotracker.engine.live.Performance;
import org.videotracker.media.project.Autosave;
import org.videotracker.media.project.SessionFile;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;

/** Plays a set while everything goes on beside it, and measures. Used by one thread. */
final class Soak {
    private static final String ORIGIN = "soak";
    private static final long SECOND = 1_000_000_000;
    /** Shorter than a block, so that it sleeps through no more than that of a stall. */
    private static final long CONTROL_NANOS = SECOND / 1000;

    private static final long EDIT_NANOS = SECOND / 1000;
    private static final long SAVE_NANOS = SECOND / 2;
    private static final long GLANCE_MILLIS = 100;
    private static final long LONGEST_WARM_UP_NANOS = 15 * SECOND;

    private final LiveShow show;
    private final PauseWatch pauses;
    private final Terminal terminal;
    private final int bufferFrames;
    private final long nanos;
    private final Engine engine;
    private final Performance performance;
    private final EditLedger ledger;
    private final BlockMeter meter;
    private final AtomicLong saves = new AtomicLong();

    /**
     * @param show whose transport stands still as yet
     * @param pauses watches already: to begin with that stops every thread for a moment
     * @param nanos how long to play
     * @param tap hears the sound too
     */
    Soak(LiveShow show, PauseWatch pauses, int bufferFrames, long nanos, BlockTap tap, Terminal terminal) {
        this.pauses = pauses;
        this.show = show;
        this.bufferFrames = bufferFrames;
        this.nanos = nanos;
        this.terminal = terminal;
        performance = show.player().performance();
        engine = performance.engine();
        ledger = new EditLedger(engine);
        meter = new BlockMeter(tap, SECOND * bufferFrames / LiveShow.SAMPLE_RATE);
    }

    SoakReport run() throws IOException, InterruptedException {
        int blocksAhead = Buffering.USUAL_BLOCKS_AHEAD;
        long blockNanos = SECOND * bufferFrames / LiveShow.SAMPLE_RATE;
        performance.sound().tapBlocks(meter);
        try (ControlLoop control = ControlLoop.start(CONTROL_NANOS, ControlLoop.Rank.PLAYING);
                CoreAccount cores = new CoreAccount()) {
            pauses.forget();
            MachineLoad load = new MachineLoad();
            long began = System.nanoTime();
            List<String> broken = new ArrayList<>();
            Played played = play(broken);
            double seconds = (System.nanoTime() - began) / 1e9;
            ledger.settleAll();
            Session session = engine.snapshot().session();
            SoakReport.Edits edits = edits(session, seconds);
            MachineLoad.Shares shares = load.measure();
            int failing = performance.audio().health().size();
            String schedule = show.player().priority().map(Object::toString).orElse("unknown");
            show.end();
            cores.close();
            pauses.close();
            if (control.isBroken()) {
                broken.add("The control loop ended by itself, so that nothing is known of the machine.");
            }
            Stalls own = cores.stallsOf("vt-audio", "vt-device");
            Stalls held = HeldUp.of(pauses.stops(), cores.stallsOfEach());
            Attribution misses =
                    Attribution.of(meter.misses(blockNanos, blocksAhead), List.of(control.stalls(), own, held));
            return new SoakReport(
                    seconds,
                    bufferFrames,
                    blocksAhead,
                    schedule,
                    sound(misses),
                    incidents(misses, began, List.of(control.stalls(), own, pauses.stops(), held)),
                    new SoakReport.Pictures(
                            performance.video().meter().shown(),
                            performance.video().meter().dropped()),
                    withAutosave(edits, session),
                    new SoakReport.Collector(
                            pauses.collections(), Times.of(pauses.pauses()), pauses.allocationStalls()),
                    Times.of(control.lateness()),
                    played.beside(),
                    played.scripts(),
                    shares,
                    failing,
                    show.faults(),
                    broken);
        }
    }

    /** What went on while it played. */
    private record Played(SoakReport.Beside beside, SoakReport.Scripts scripts) {}

    private Played play(List<String> broken) throws IOException, InterruptedException {
        MediaLoad media = MediaLoad.begin(
                ledger,
                engine.snapshot().session(),
                show.project(),
                new ModuleId(new UUID(7, 7)),
                BuiltInModules.catalog().type("MultiSampler").orElseThrow());
        try (ScriptLoad scripts = ScriptLoad.begin(ledger, performance)) {
            SoakReport.Beside beside = play(broken, media, scripts);
            broken.addAll(scripts.broken());
            return new Played(beside, scripts.report());
        }
    }

    private SoakReport.Beside play(List<String> broken, MediaLoad media, ScriptLoad scripts)
            throws IOException, InterruptedException {
        Edits edits = new Edits(1);
        Garbage garbage = new Garbage();
        SessionFile copy = show.project().session("soak copy");
        ledger.submit(Batch.of(ORIGIN, new TransportCommand.Play())).join();
        long began = System.nanoTime();
        List<PacedWork> loads = List.of(
                new PacedWork("vt-soak-garbage", Garbage.PERIOD_NANOS, garbage),
                new PacedWork("vt-soak-media", MediaLoad.PERIOD_NANOS, media),
                new PacedWork("vt-soak-scripts", ScriptLoad.PERIOD_NANOS, scripts),
                new PacedWork("vt-soak-saves", SAVE_NANOS, () -> save(copy)),
                new PacedWork(
                        "vt-soak-edits",
                        EDIT_NANOS,
                        () -> ledger.submit(edits.next(engine.snapshot().session()))));
        try {
            await(began, loads);
        } finally {
            loads.forEach(PacedWork::close);
        }
        loads.stream()
                .flatMap(work -> work.failure().stream())
                .forEach(failure -> broken.add("A part of the soak ended by itself: " + failure + "."));
        double seconds = (System.nanoTime() - began) / 1e9;
        ledger.submit(Batch.of(ORIGIN, new TransportCommand.Stop())).join();
        return new SoakReport.Beside(garbage.bytes() / 1e6 / seconds, media.opened(), media.bytes() / 1e6, saves.get());
    }

    private void save(SessionFile copy) throws IOException {
        show.project().save(copy, engine.snapshot().session());
        saves.incrementAndGet();
    }

    private void await(long began, List<PacedWork> loads) throws InterruptedException {
        long warm = Math.min(LONGEST_WARM_UP_NANOS, nanos / 4);
        boolean isWarm = false;
        try (StatusLine line = terminal.status()) {
            for (long past = 0; past < nanos; past = System.nanoTime() - began) {
                if (!isWarm && past >= warm) {
                    isWarm = true;
                    meter.isWarmNow();
                }
                if (loads.stream().anyMatch(work -> work.failure().isPresent())) {
                    return;
                }
                if (line.isDue()) {
                    line.say(status(past));
                }
                TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            }
        }
    }

    private String status(long past) {
        return String.format(
                Locale.ROOT,
                "%d of %d s  load %.0f%%  missed %d  edits %d  dropped %d",
                past / SECOND,
                nanos / SECOND,
                100 * performance.sound().meter().load(),
                meter.misses(),
                ledger.counts().submitted(),
                performance.video().meter().dropped());
    }

    private SoakReport.Sound sound(Attribution misses) {
        return new SoakReport.Sound(
                meter.blocks(),
                misses.ours().size(),
                misses.machines().size(),
                show.player().xruns() - performance.sound().meter().missedDeadlines(),
                Times.of(meter.clock()),
                Times.of(meter.processor()),
                meter.warmBlocks(),
                meter.allocatingBlocks(),
                meter.allocatedBytes());
    }

    private List<SoakReport.Incident> incidents(Attribution misses, long began, List<Stalls> witnesses) {
        List<SoakReport.Incident> incidents = new ArrayList<>();
        misses.ours().forEach(miss -> incidents.add(incident("missed, ours", miss, began, witnesses)));
        misses.machines().forEach(miss -> incidents.add(incident("missed, the machine's", miss, began, witnesses)));
        meter.slowBlocks()
                .forEach(block -> incidents.add(new SoakReport.Incident(
                        (block.nanos() - began) / 1e9,
                        "slow block",
                        block.clock() / 1e6,
                        block.processor() / 1e6,
                        lostMs(witnesses, block.nanos(), block.nanos() + block.clock()))));
        meter.allocations()
                .forEach(block -> incidents.add(new SoakReport.Incident(
                        (block.nanos() - began) / 1e9, block.bytes() + " bytes allocated", 0, 0, List.of())));
        incidents.sort(Comparator.comparingDouble(SoakReport.Incident::second));
        return incidents;
    }

    private static SoakReport.Incident incident(String kind, Miss miss, long began, List<Stalls> witnesses) {
        return new SoakReport.Incident(
                (miss.moment() - began) / 1e9, kind, 0, 0, lostMs(witnesses, miss.since(), miss.moment()));
    }

    private static List<Double> lostMs(List<Stalls> witnesses, long from, long to) {
        return witnesses.stream()
                .map(stalls -> stalls.lostWithin(from, to) / 1e6)
                .toList();
    }

    private SoakReport.Edits edits(Session session, double seconds) {
        EditLedger.Counts counts = ledger.counts();
        return new SoakReport.Edits(
                counts,
                counts.applied() / seconds,
                ScriptLoad.withoutOwn(
                        SessionDiff.between(ledger.expected(), session).paths()),
                List.of());
    }

    private SoakReport.Edits withAutosave(SoakReport.Edits edits, Session session) throws IOException {
        Session saved = show.project().read(Autosave.fileOf(show.file()), BuiltInModules.catalog());
        return new SoakReport.Edits(
                edits.counts(),
                edits.appliedEachSecond(),
                edits.differences(),
                saved.saysTheSameAs(session)
                        ? List.of()
                        : SessionDiff.between(session, saved).paths());
    }
}
