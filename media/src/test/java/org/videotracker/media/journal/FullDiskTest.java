package org.videotracker.media.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that refuses costs nothing but safety, and that only until it allows again. */
class FullDiskTest {
    private static final JournalLimits PATIENT =
            new JournalLimits(16 << 20, Duration.ofMillis(5), Duration.ofMinutes(10));

    @TempDir
    private Path folder;

    /** A disk with little room: a write that does not fit is done in part, as real disks do, and refused. */
    private static final class SmallDisk implements Storage {
        final AtomicLong room = new AtomicLong();
        final AtomicInteger begun = new AtomicInteger();

        SmallDisk(long room) {
            this.room.set(room);
        }

        @Override
        public JournalFile begin(Path path, ByteBuffer start) throws IOException {
            begun.incrementAndGet();
            if (start.remaining() > room.get()) {
                throw new IOException(path + ": No space left on device");
            }
            room.addAndGet(-start.remaining());
            return new File(DiskFile.STORAGE.begin(path, start));
        }

        private final class File implements JournalFile {
            private final JournalFile file;

            File(JournalFile file) {
                this.file = file;
            }

            @Override
            public Path path() {
                return file.path();
            }

            @Override
            public void write(ByteBuffer lines) throws IOException {
                int fitting = (int) Math.min(lines.remaining(), Math.max(0, room.get()));
                boolean fits = fitting == lines.remaining();
                room.addAndGet(-fitting);
                file.write(lines.slice(lines.position(), fitting));
                if (!fits) {
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public void force() throws IOException {
                file.force();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }

            @Override
            public void delete() throws IOException {
                file.delete();
            }
        }
    }

    @Test
    void aFullDiskIsToldOnceAndEditingGoesOn() throws IOException {
        SmallDisk disk = new SmallDisk(20_000);
        try (Desk desk = Desk.at(folder, PATIENT, disk)) {
            RandomEdits edits = new RandomEdits(1);
            while (desk.troubles.isEmpty()) {
                desk.assertNothingIsLost();
                edits.step(desk.engine);
            }
            long version = desk.engine.snapshot().version();
            for (int i = 0; i < 100; i++) {
                edits.step(desk.engine);
            }
            assertThat(desk.engine.snapshot().version()).isGreaterThan(version + 40);
            assertThat(desk.troubles).hasSize(1);
            assertThat(desk.troubles.getFirst())
                    .contains("the disk is full")
                    .contains("free some space")
                    .contains("Playing and editing go on");
            disk.room.set(1 << 20);
        }
    }

    @Test
    void asSoonAsThereIsRoomANewFileHoldsThePresentState() throws IOException {
        SmallDisk disk = new SmallDisk(20_000);
        try (Desk desk = Desk.at(folder, Desk.USUAL, disk)) {
            RandomEdits edits = new RandomEdits(2);
            while (desk.troubles.isEmpty()) {
                edits.step(desk.engine);
            }
            disk.room.set(1 << 20);
            Desk.await("the journal is written again", () -> desk.troubles.size() == 2);
            assertThat(desk.troubles.getLast()).contains("written again and holds everything");
            desk.assertNothingIsLost(); // though nobody has edited since

            for (int i = 0; i < 50; i++) {
                edits.step(desk.engine);
                desk.assertNothingIsLost();
            }
            Desk.await("the broken file is removed", () -> journals() == 1);
            assertThat(desk.troubles).hasSize(2);
        }
    }

    @Test
    void editsWhileTheDiskComesAndGoesAreNeverLostOnceItIsTold() throws IOException {
        SmallDisk disk = new SmallDisk(20_000);
        try (Desk desk = Desk.at(folder, Desk.USUAL, disk)) {
            RandomEdits edits = new RandomEdits(3);
            for (int round = 1; round <= 10; round++) {
                int broken = 2 * round - 1;
                while (desk.troubles.size() < broken) {
                    edits.step(desk.engine);
                }
                disk.room.set(60_000);
                while (desk.troubles.size() == broken) {
                    edits.step(desk.engine);
                }
                edits.step(desk.engine);
                if (desk.troubles.size() == broken + 1) {
                    Desk.await("the keeper has caught up", () -> isSafe(desk));
                }
                disk.room.set(500);
            }
            disk.room.set(1 << 20);
        }
    }

    private static boolean isSafe(Desk desk) {
        try {
            return Desk.text(desk.recover().session()).equals(Desk.text(desk.session()));
        } catch (IOException e) {
            return false; // a file was removed while it was read
        }
    }

    @Test
    void triesAreNotMadeMoreOftenThanTheLimitSays() throws IOException {
        SmallDisk disk = new SmallDisk(10);
        try (Desk desk = Desk.at(folder, PATIENT, disk)) {
            RandomEdits edits = new RandomEdits(4);
            for (int i = 0; i < 200; i++) {
                edits.step(desk.engine);
            }
            assertThat(disk.begun).hasValue(1);
            assertThat(desk.troubles).hasSize(1);
        }
    }

    @Test
    void theDeviceThatIsAlwaysFullIsToldToo() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "this system has no /dev/full");
        AtomicInteger begun = new AtomicInteger();
        Storage storage = (path, start) -> {
            JournalFile device = DiskFile.appendingTo(full);
            if (begun.getAndIncrement() > 0) {
                device.write(start);
            }
            return device;
        };
        try (Desk desk = Desk.at(folder, PATIENT, storage)) {
            RandomEdits edits = new RandomEdits(5);
            for (int i = 0; i < 20; i++) {
                edits.step(desk.engine);
            }
            assertThat(desk.troubles).hasSize(1);
            assertThat(desk.troubles.getFirst()).contains("/dev/full: the disk is full");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndEditingGoesOn() throws IOException {
        Files.writeString(folder.resolve("Recovery"), "in the way");
        try (Desk desk = Desk.at(folder)) {
            RandomEdits edits = new RandomEdits(6);
            for (int i = 0; i < 20; i++) {
                edits.step(desk.engine);
            }
            assertThat(desk.engine.snapshot().version()).isGreaterThan(5);
            assertThat(desk.troubles).hasSize(1);
        }
    }

    private long journals() {
        try {
            return JournalName.in(folder.resolve("Recovery")).size();
        } catch (IOException e) {
            return -1;
        }
    }
}
