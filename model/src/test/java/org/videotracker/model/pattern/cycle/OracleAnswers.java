package org.videotracker.model.pattern.cycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Strudel, run by Node as an outside program, answers to lines of its code. Where Node or npm is missing, or npm cannot
 * fetch the packages, the test that asks is skipped and says why.
 */
public final class OracleAnswers {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SCRIPTS = Path.of("src", "test", "oracle");
    private static final Path PLACE = Path.of("target", "oracle");
    private static final long FETCH_SECONDS = 180;
    private static final long ANSWER_SECONDS = 300;

    private OracleAnswers() {}

    /**
     * A line of Strudel code; in it, a string in double quotes is a notation.
     *
     * @param cycles how many are asked, from zero on
     */
    public record Question(String code, int cycles) {
        /** A notation alone. */
        public static Question ofNotation(String notation, int cycles) {
            return new Question(JSON.writeValueAsString(notation), cycles);
        }
    }

    /**
     * @param error empty when there is none
     * @param events one line each as {@link HapLines} writes them, sorted
     * @param steps as a fraction; empty when the pattern has none
     */
    public record Answer(String code, String error, List<String> events, String steps) {
        public boolean isError() {
            return !error.isEmpty();
        }
    }

    /** Runs the oracle once for all questions, and gives an answer to each in their order. */
    public static List<Answer> to(List<Question> questions) throws IOException, InterruptedException {
        fetch();
        Path asked = Files.createTempFile(PLACE, "questions", ".jsonl");
        Path answered = Files.createTempFile(PLACE, "answers", ".jsonl");
        try {
            Files.write(asked, questions.stream().map(JSON::writeValueAsString).toList());
            Process node = new ProcessBuilder("node", "events.mjs")
                    .directory(PLACE.toFile())
                    .redirectInput(asked.toFile())
                    .redirectOutput(answered.toFile())
                    .redirectError(PLACE.resolve("complaints.txt").toFile())
                    .start();
            if (!endsWell(node, ANSWER_SECONDS)) {
                throw new AssertionError("the oracle failed; see " + PLACE.resolve("complaints.txt"));
            }
            List<Answer> answers = new ArrayList<>();
            for (String line : Files.readAllLines(answered)) {
                answers.add(answer(JSON.readTree(line)));
            }
            if (answers.size() != questions.size()) {
                throw new AssertionError(answers.size() + " answers to " + questions.size() + " questions");
            }
            return answers;
        } finally {
            Files.delete(asked);
            Files.delete(answered);
        }
    }

    private static Answer answer(JsonNode line) {
        JsonNode error = line.path("error").path("message");
        List<String> events = new ArrayList<>();
        line.path("events").forEach(event -> events.add(HapLines.line(event)));
        events.sort(null);
        return new Answer(
                line.path("code").asString(),
                error.asString(""),
                events,
                line.path("steps").asString(""));
    }

    private static void fetch() throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        Path lock = PLACE.resolve("package-lock.json");
        boolean isFetched = Files.exists(PLACE.resolve("node_modules"))
                && Files.exists(lock)
                && Files.mismatch(lock, SCRIPTS.resolve("package-lock.json")) == -1;
        Files.copy(SCRIPTS.resolve("events.mjs"), PLACE.resolve("events.mjs"), StandardCopyOption.REPLACE_EXISTING);
        Assumptions.assumeTrue(isInstalled("node"), "Node is not installed, so there is no oracle to compare with");
        if (isFetched) {
            return;
        }
        Assumptions.assumeTrue(isInstalled("npm"), "npm is not installed, so the oracle cannot be fetched");
        Files.copy(SCRIPTS.resolve("package.json"), PLACE.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(SCRIPTS.resolve("package-lock.json"), lock, StandardCopyOption.REPLACE_EXISTING);
        Path log = PLACE.resolve("npm.txt");
        Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!endsWell(npm, FETCH_SECONDS)) {
            Files.delete(lock);
            Assumptions.abort(
                    "npm cannot fetch the oracle: " + Files.readString(log).strip());
        }
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            Process asked = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return endsWell(asked, FETCH_SECONDS);
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean endsWell(Process process, long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
