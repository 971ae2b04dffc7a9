package org.videotracker.app.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/**
 * What code may not do, by module. Rules are made for a root package, so that they can be shown to bite on fixtures below another.
 *
 * @param root the package that holds one package for each module
 */
record Conduct(String root) {
    private static final String NAMES_THAT_SAY_NOTHING = ".*(Manager|Helper|Util|Utils|Impl|Data|Info)";

    /** Parking by {@code LockSupport} is how a thread of ours waits for work, and no lock. */
    ArchRule modelAndEngineUseNoLock() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .dependOnClassesThat(assignableTo(Lock.class)
                        .or(assignableTo(ReadWriteLock.class))
                        .or(assignableTo(StampedLock.class))
                        .or(assignableTo(Condition.class)));
    }

    ArchRule modelAndEngineHaveNoSynchronizedMethod() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(core())
                .should()
                .haveModifier(JavaModifier.SYNCHRONIZED);
    }

    ArchRule modelAndEngineNeverSleepOrWait() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .callMethodWhere(call(Thread.class, "sleep"))
                .orShould()
                .callMethodWhere(call(Object.class, "wait|notify|notifyAll"));
    }

    ArchRule modelAndEngineTouchNoFile() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .orShould()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "are files of java.io or channels on files",
                                type -> type.getName()
                                        .matches(
                                                "java\\.io\\.(File.*|RandomAccessFile)|java\\.nio\\.channels\\.(Asynchronous)?FileChannel.*")));
    }

    ArchRule modelHasNoThreadAndNoClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".model..")
                .should()
                .dependOnClassesThat(assignableTo(Thread.class)
                        .or(assignableTo(Executor.class))
                        .or(assignableTo(CompletableFuture.class))
                        .or(assignableTo(Timer.class))
                        .or(assignableTo(Random.class))
                        .or(assignableTo(java.time.Clock.class)))
                .orShould()
                .callMethodWhere(call(System.class, "currentTimeMillis|nanoTime"))
                .orShould()
                .callMethodWhere(call(java.util.UUID.class, "randomUUID"))
                .orShould()
                .callMethodWhere(call(Math.class, "random"))
                .orShould()
                .callMethodWhere(target(nameMatching("now"))
                        .and(DescribedPredicate.describe(
                                "of java.time",
                                it -> it.getTargetOwner().getPackageName().startsWith("java.time"))));
    }

    /** Results go through the terminal of app; the mains of media's processes have standard streams as their only voice. */
    ArchRule onlyProgramsPrint() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        root + ".app..",
                        root + ".bench..",
                        root + ".media.worker..",
                        root + ".media.record..",
                        root + ".media.grabber..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(
                        target(nameMatching("printStackTrace")).and(target(owner(assignableTo(Throwable.class)))));
    }

    ArchRule nothingStaticChanges() {
        return CompositeArchRule.of(fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal()
                        .allowEmptyShould(true))
                .and(noFields()
                        .that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .should()
                        .haveRawType(DescribedPredicate.describe(
                                "a type made to be changed",
                                type -> type.getPackageName().equals("java.util.concurrent.atomic")
                                        || !type.isInterface()
                                                && type.getPackageName().startsWith("java.util")
                                                && (type.isAssignableTo(Collection.class)
                                                        || type.isAssignableTo(Map.class))
                                        || type.isAssignableTo(StringBuilder.class)
                                        || type.isAssignableTo(Random.class)))
                        .allowEmptyShould(true));
    }

    ArchRule namesSaySomething() {
        return noClasses().that().resideInAPackage(root + "..").should().haveNameMatching(NAMES_THAT_SAY_NOTHING);
    }

    private String[] core() {
        return new String[] {root + ".model..", root + ".engine.."};
    }

    private static DescribedPredicate<JavaCall<?>> call(Class<?> type, String names) {
        return target(nameMatching(names)).and(target(owner(assignableTo(type))));
    }
}
