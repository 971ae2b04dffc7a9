package org.videotracker.bench.peers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.videotracker.bench.work.Noise;
import org.videotracker.bench.work.SoundingVoices;
import org.videotracker.bench.work.WorkFolder;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;

/** SuperCollider's sound server, rendering the work of {@link SoundingVoices} into a file as fast as it can. */
final class Scsynth {
    private static final int SHORT_SECONDS = 4;
    private static final int LONG_SECONDS = 34;

    private final Path program;
    private final WorkFolder folder;

    private Scsynth(Path program, WorkFolder folder) throws IOException {
        this.program = program;
        this.folder = folder;
        for (int clip = 0; clip < SoundingVoices.CLIPS; clip++) {
            writeClip(clip);
        }
    }

    /** Gets it ready, if it is installed: its clips are written into the folder. */
    static Optional<Scsynth> installed(WorkFolder folder) throws IOException {
        Optional<Path> program = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "scsynth"))
                .filter(Files::isExecutable)
                .findFirst();
        return program.isPresent() ? Optional.of(new Scsynth(program.get(), folder)) : Optional.empty();
    }

    private void writeClip(int clip) throws IOException {
        Noise noise = new Noise(SoundingVoices.SAMPLE_RATE, SoundingVoices.CLIP_FRAMES, clip);
        try (RenderFile file = RenderFile.open(
                clipFile(clip), RenderFormat.WAV, Optional.empty(), new AudioSettings(SoundingVoices.SAMPLE_RATE))) {
            file.audio(noise.channel(0), noise.channel(1), SoundingVoices.CLIP_FRAMES);
            file.finish();
        }
    }

    private Path clipFile(int clip) {
        return folder.path("clip" + clip + ".wav");
    }

    /** How many times faster than it sounds so many voices are rendered. Its start is not counted. */
    double timesRealTime(int voices) throws IOException, InterruptedException {
        double shorter = secondsToRender(voices, SHORT_SECONDS);
        double longer = secondsToRender(voices, LONG_SECONDS);
        return (LONG_SECONDS - SHORT_SECONDS) / (longer - shorter);
    }

    private double secondsToRender(int voices, int seconds) throws IOException, InterruptedException {
        Path score = folder.path("score.osc");
        score(voices, seconds).write(score);
        List<String> command = List.of(
                program.toString(),
                "-N",
                score.toString(),
                "_",
                folder.path("out.wav").toString(),
                Integer.toString(SoundingVoices.SAMPLE_RATE),
                "WAV",
                "float",
                "-z",
                Integer.toString(SoundingVoices.BLOCK),
                "-i",
                "0",
                "-o",
                "2",
                "-m",
                "65536",
                "-D",
                "0");
        Path log = folder.path("scsynth.log");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        double taken = (System.nanoTime() - begun) * 1e-9;
        if (status != 0 || !sounds(folder.path("out.wav"))) {
            throw new IOException("scsynth did not render the score; it said:\n" + Files.readString(log));
        }
        return taken;
    }

    private OscScore score(int voices, int seconds) {
        OscScore score = new OscScore().at(0, "/d_recv", VoiceSynthDef.bytes());
        for (int clip = 0; clip < SoundingVoices.CLIPS; clip++) {
            score.at(0, "/b_allocRead", clip, clipFile(clip).toString());
        }
        Random random = new Random(1);
        for (int voice = 0; voice < voices; voice++) {
            double rate = random.nextDouble(SoundingVoices.LOWEST_SPEED, SoundingVoices.HIGHEST_SPEED);
            double start = random.nextDouble() * SoundingVoices.CLIP_FRAMES;
            double gain = 0.1 * random.nextDouble(0.2, 1);
            score.at(
                    0,
                    "/s_new",
                    VoiceSynthDef.NAME,
                    1000 + voice,
                    0,
                    0,
                    "buf",
                    voice % SoundingVoices.CLIPS,
                    "rate",
                    rate,
                    "start",
                    start,
                    "gain",
                    gain);
        }
        return score.at(seconds, "/c_set", 0, 0.0);
    }

    /** A comparison with a program that rendered silence would flatter it. */
    private static boolean sounds(Path wav) throws IOException {
        byte[] bytes = Files.readAllBytes(wav);
        int loud = 0;
        for (int i = bytes.length / 2; i < bytes.length; i++) {
            loud += bytes[i] == 0 ? 0 : 1;
        }
        return loud > bytes.length / 4;
    }
}
