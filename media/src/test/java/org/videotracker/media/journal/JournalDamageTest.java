package org.videotracker.media.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.command.Batch;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;

/** Damage costs what is damaged, and what was built on it. */
class JournalDamageTest {
    private static final int EDITS = 20;

    @TempDir
    private Path folder;

    /** The tempo after each edit, that before the first included. */
    private final List<Double> tempos = new ArrayList<>();

    private Path file = Path.of("");
    private byte[] whole = {};

    @BeforeEach
    void aCrashAfterSomeEdits() throws IOException {
        try (Desk desk = Desk.at(folder)) {
            tempos.add(desk.session().transport().bpm());
            for (int i = 1; i <= EDITS; i++) {
                desk.engine.submit(Batch.of("hand", new SetParameter(new OfTransport("bpm"), Value.of(100 + i / 4.0))));
                desk.engine.pump();
                tempos.add(desk.session().transport().bpm());
            }
            file = Recovery.find(desk.lock).getFirst().file();
            whole = Files.readAllBytes(file);
        }
        Files.write(file, whole);
    }

    private Recovered recover(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (SessionLock lock = SessionLock.take(new SessionFile(folder.resolve("main.session.json")))) {
            return Recovery.find(lock).getFirst().recover(BuiltInModules.catalog());
        }
    }

    private static double tempo(Recovered recovered) {
        return recovered.session().transport().bpm();
    }

    /** Where the last records begin; the first element is where the last one does. */
    private int startOfLast(int records) {
        int at = whole.length - 1;
        for (int i = 0; i < records; i++) {
            at--;
            while (whole[at] != '\n') {
                at--;
            }
        }
        return at + 1;
    }

    @Test
    void theWholeFileGivesTheLastState() throws IOException {
        Recovered recovered = recover(whole);

        assertThat(tempo(recovered)).isEqualTo(tempos.getLast());
        assertThat(recovered.edits()).isEqualTo(EDITS);
        assertThat(recovered.warning()).isEmpty();
        assertThat(recovered.history().past()).hasSize(EDITS);
    }

    @Test
    void aFileCutAtAnyByteOfItsLastRecordGivesTheStateBeforeIt() throws IOException {
        int start = startOfLast(1);
        for (int length = start; length < whole.length; length++) {
            Recovered recovered = recover(Arrays.copyOf(whole, length));

            boolean onlyTheLineEndIsGone = length == whole.length - 1;
            assertThat(tempo(recovered))
                    .as("cut at " + length)
                    .isEqualTo(tempos.get(onlyTheLineEndIsGone ? EDITS : EDITS - 1));
            assertThat(recovered.warning().isPresent()).isEqualTo(length > start && !onlyTheLineEndIsGone);
        }
    }

    @Test
    void aFileDamagedAtAnyByteOfItsLastRecordGivesTheStateBeforeIt() throws IOException {
        for (int at = startOfLast(1); at < whole.length; at++) {
            for (int change : new int[] {1, 0x20}) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) change;

                Recovered recovered = recover(damaged);

                assertThat(tempo(recovered)).as("damaged at " + at).isEqualTo(tempos.get(EDITS - 1));
                assertThat(recovered.warning().orElseThrow())
                        .contains("is damaged at its end")
                        .contains("lost");
            }
        }
    }

    @Test
    void garbageAfterTheEndCostsNothingAndIsTold() throws IOException {
        byte[] longer = Arrays.copyOf(whole, whole.length + 5000);

        Recovered recovered = recover(longer);

        assertThat(tempo(recovered)).isEqualTo(tempos.getLast());
        assertThat(recovered.warning().orElseThrow()).contains("one record is lost");
    }

    @Test
    void damageInTheMiddleCostsWhatFollowsToo() throws IOException {
        byte[] damaged = whole.clone();
        damaged[startOfLast(3) + 30] = '?';

        Recovered recovered = recover(damaged);

        assertThat(tempo(recovered)).isEqualTo(tempos.get(EDITS - 3));
        assertThat(recovered.warning().orElseThrow()).contains("3 records are lost");
    }

    @Test
    void aMissingRecordIsNoticed() throws IOException {
        byte[] gap = new byte[whole.length];
        int from = startOfLast(2);
        int to = startOfLast(1);
        System.arraycopy(whole, 0, gap, 0, from);
        System.arraycopy(whole, to, gap, from, whole.length - to);

        Recovered recovered = recover(Arrays.copyOf(gap, from + whole.length - to));

        assertThat(tempo(recovered)).isEqualTo(tempos.get(EDITS - 2));
        assertThat(recovered.warning().orElseThrow()).contains("does not follow on the one before it");
    }

    private byte[] withRecord(String content) {
        byte[] digits = Integer.toString(EDITS + 1).getBytes(StandardCharsets.US_ASCII);
        int sum = RecordText.checksum(new CRC32C(), digits, content.getBytes(StandardCharsets.UTF_8));
        byte[] line = "%d %08x %s%n".formatted(EDITS + 1, sum, content).getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(whole, whole.length + line.length);
        System.arraycopy(line, 0, longer, whole.length, line.length);
        return longer;
    }

    @Test
    void aRefusedEditStopsTheReplayWithTheReason() throws IOException {
        Recovered recovered = recover(
                withRecord(
                        "{\"at\":0,\"label\":\"x\",\"origin\":\"x\",\"apply\":[{\"do\":\"deletePattern\",\"name\":\"nowhere\"}]}"));

        assertThat(tempo(recovered)).isEqualTo(tempos.getLast());
        assertThat(recovered.warning().orElseThrow())
                .contains("record " + (EDITS + 1))
                .contains("cannot be done again")
                .contains("nowhere")
                .endsWith("It is left out.");
    }

    @Test
    void anEditThatThisVersionDoesNotKnowStopsTheReplay() throws IOException {
        Recovered recovered = recover(
                withRecord("{\"at\":0,\"label\":\"x\",\"origin\":\"x\",\"apply\":[{\"do\":\"fly\",\"height\":3}]}"));

        assertThat(tempo(recovered)).isEqualTo(tempos.getLast());
        assertThat(recovered.warning().orElseThrow()).contains("there is no command \"fly\"");
    }

    @Test
    void aDamagedBeginningIsRefusedWithARemedy() {
        byte[] damaged = whole.clone();
        damaged[100] ^= 1;

        assertThatThrownBy(() -> recover(damaged))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("its beginning is damaged")
                .hasMessageContaining("Backups");
    }
}
