package org.videotracker.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.app.architecture.ProductionClasses.FIXTURE_ROOT;
import static org.videotracker.app.architecture.ProductionClasses.OFFENDERS;
import static org.videotracker.app.architecture.ProductionClasses.OURS;
import static org.videotracker.app.architecture.ProductionClasses.ROOT;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.videotracker.app.architecture.fixture.engine.LooksUp;
import org.videotracker.app.architecture.fixture.engine.left.Left;
import org.videotracker.app.architecture.fixture.engine.right.Right;
import org.videotracker.app.architecture.fixture.media.proxy.PlaysNatively;

class ModulesTest {
    @Test
    void theClassesOfTheProgramAreFound() {
        assertThat(OURS.stream().map(type -> type.getPackageName().split("\\.")[2]))
                .contains("model", "engine", "app");
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeepsTheRule() {
        return Stream.of(
                keeps("importOnlyDownwards", Modules::importOnlyDownwards),
                keeps("haveNoCycles", Modules::haveNoCycles),
                keeps("touchNativeMediaOnlyWhereItMayCrash", Modules::touchNativeMediaOnlyWhereItMayCrash),
                keeps("playWithoutNativeMedia", Modules::playWithoutNativeMedia));
    }

    @TestFactory
    Stream<DynamicTest> anOffenderIsNamed() {
        return Stream.of(
                bites("importOnlyDownwards", Modules::importOnlyDownwards, LooksUp.class),
                bites("haveNoCycles", Modules::haveNoCycles, Left.class, Right.class),
                bites(
                        "touchNativeMediaOnlyWhereItMayCrash",
                        Modules::touchNativeMediaOnlyWhereItMayCrash,
                        PlaysNatively.class),
                bites("playWithoutNativeMedia", Modules::playWithoutNativeMedia, PlaysNatively.class));
    }

    private static DynamicTest keeps(String name, Function<Modules, ArchRule> rule) {
        return DynamicTest.dynamicTest(name, () -> rule.apply(new Modules(ROOT)).check(OURS));
    }

    private static DynamicTest bites(String name, Function<Modules, ArchRule> rule, Class<?>... offenders) {
        return DynamicTest.dynamicTest(
                name, () -> Offences.assertNamed(rule.apply(new Modules(FIXTURE_ROOT)), OFFENDERS, offenders));
    }
}
