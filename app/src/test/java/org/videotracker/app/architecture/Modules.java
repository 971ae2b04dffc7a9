package org.videotracker.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who may import whom. Rules are made for a root package, so that they can be shown to bite on fixtures below another one.
 *
 * @param root the package that holds one package for each module
 */
record Modules(String root) {
    /** Every module, with the modules that it may not import. A module that doesn't exist yet breaks nothing. */
    private static final Map<String, List<String>> FORBIDDEN = Map.of(
            "model", List.of("engine", "media", "script", "control", "studio", "app", "bench"),
            "engine", List.of("media", "script", "control", "studio", "app", "bench"),
            "media", List.of("script", "control", "studio", "app", "bench"),
            "script", List.of("media", "control", "studio", "app", "bench"),
            "control", List.of("media", "script", "studio", "app", "bench"),
            "studio", List.of("control", "app", "bench"),
            "app", List.of("bench"));

    /** The packages of media that may touch FFmpeg: they run in the worker, see what is captured, or encode a render. */
    private static final List<String> NATIVE_MEDIA =
            List.of("ffmpeg", "worker", "probe", "decode", "convert", "encode", "grabber");

    /** The packages that a playing engine runs through: a crash in native code must not be able to reach them. */
    private static final List<String> PLAYBACK = List.of("proxy", "texture", "playback");

    ArchRule importOnlyDownwards() {
        List<ArchRule> rules = new ArrayList<>();
        FORBIDDEN.forEach((module, others) -> rules.add(noClasses()
                .that()
                .resideInAPackage(in(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.stream().map(this::in).toArray(String[]::new))
                .allowEmptyShould(true)));
        return CompositeArchRule.of(rules)
                .as("imports only point downwards: model <- engine <- media, script, control <- app");
    }

    ArchRule haveNoCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule touchNativeMediaOnlyWhereItMayCrash() {
        String[] allowed =
                NATIVE_MEDIA.stream().map(name -> in("media." + name)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bytedeco..");
    }

    ArchRule playWithoutNativeMedia() {
        List<String> playing = new ArrayList<>(List.of(in("engine")));
        PLAYBACK.forEach(name -> playing.add(in("media." + name)));
        return noClasses()
                .that()
                .resideInAnyPackage(playing.toArray(String[]::new))
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage("org.bytedeco..")
                .allowEmptyShould(true);
    }

    String in(String module) {
        return root + "." + module + "..";
    }
}
