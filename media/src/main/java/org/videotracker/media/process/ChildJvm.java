package org.videotracker.media.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a process that runs native media code is started: with the Java runtime and the classes of this one. */
public final class ChildJvm {
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dorg.bytedeco.javacpp.maxBytes=0",
            "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0");

    private ChildJvm() {}

    /**
     * A process to start, whose standard error goes nowhere.
     *
     * @param main its main class
     * @param limits more flags of the runtime, such as {@code -Xmx256m}
     * @param arguments of the main class
     */
    public static ProcessBuilder running(Class<?> main, List<String> limits, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(limits);
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }
}
