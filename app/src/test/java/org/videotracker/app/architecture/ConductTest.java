package org.videotracker.app.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.videotracker.app.architecture.ProductionClasses.FIXTURE_ROOT;
import static org.videotracker.app.architecture.ProductionClasses.OFFENDERS;
import static org.videotracker.app.architecture.ProductionClasses.OURS;
import static org.videotracker.app.architecture.ProductionClasses.ROOT;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.videotracker.app.architecture.fixture.engine.CountsUnderLock;
import org.videotracker.app.architecture.fixture.engine.CountsUnderMonitor;
import org.videotracker.app.architecture.fixture.engine.ReadsFile;
import org.videotracker.app.architecture.fixture.engine.Sleeps;
import org.videotracker.app.architecture.fixture.engine.WaitsForNotify;
import org.videotracker.app.architecture.fixture.media.CacheManager;
import org.videotracker.app.architecture.fixture.media.CountsForAll;
import org.videotracker.app.architecture.fixture.media.KeepsForAll;
import org.videotracker.app.architecture.fixture.media.Prints;
import org.videotracker.app.architecture.fixture.model.AsksClock;
import org.videotracker.app.architecture.fixture.model.DrawsIdentity;
import org.videotracker.app.architecture.fixture.model.StartsThread;

class ConductTest {
    private record Rule(String name, Function<Conduct, ArchRule> of, List<Class<?>> offenders) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "B-26, B-29: modelAndEngineUseNoLock",
                    Conduct::modelAndEngineUseNoLock,
                    List.of(CountsUnderLock.class)),
            new Rule(
                    "B-26, B-29: modelAndEngineHaveNoSynchronizedMethod",
                    Conduct::modelAndEngineHaveNoSynchronizedMethod,
                    List.of(CountsUnderMonitor.class)),
            new Rule(
                    "B-02: modelAndEngineNeverSleepOrWait",
                    Conduct::modelAndEngineNeverSleepOrWait,
                    List.of(Sleeps.class, WaitsForNotify.class)),
            new Rule("B-45: modelAndEngineTouchNoFile", Conduct::modelAndEngineTouchNoFile, List.of(ReadsFile.class)),
            new Rule(
                    "modelHasNoThreadAndNoClock",
                    Conduct::modelHasNoThreadAndNoClock,
                    List.of(AsksClock.class, DrawsIdentity.class, StartsThread.class)),
            new Rule("onlyProgramsPrint", Conduct::onlyProgramsPrint, List.of(Prints.class)),
            new Rule(
                    "B-05: nothingStaticChanges",
                    Conduct::nothingStaticChanges,
                    List.of(CountsForAll.class, KeepsForAll.class)),
            new Rule("namesSaySomething", Conduct::namesSaySomething, List.of(CacheManager.class)));

    @TestFactory
    Stream<DynamicTest> theProgramKeepsTheRule() {
        return RULES.stream()
                .map(rule -> dynamicTest(
                        rule.name(), () -> rule.of().apply(new Conduct(ROOT)).check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> anOffenderIsNamed() {
        return RULES.stream()
                .map(rule -> dynamicTest(
                        rule.name(),
                        () -> Offences.assertNamed(
                                rule.of().apply(new Conduct(FIXTURE_ROOT)),
                                OFFENDERS,
                                rule.offenders().toArray(Class<?>[]::new))));
    }
}
