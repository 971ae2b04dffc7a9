package org.videotracker.bench.soak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.bench.live.PacedWork;
import org.videotracker.engine.command.Batch;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SampleCommand.RemoveSample;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.session.Session;

/**
 * Loads media: gives a sampler of its own clips that nothing else plays, so that each is opened, and takes them away again, so that
 * it is closed; and reads whole files beside that. Used by one thread.
 */
final class MediaLoad implements PacedWork.Work {
    static final long PERIOD_NANOS = 50_000_000;

    private static final String ORIGIN = "soak-media";
    private static final int SLOTS = 4;

    private final EditLedger ledger;
    private final ModuleId sampler;
    private final List<AssetId> clips = new ArrayList<>();
    private final List<Path> files;
    private final byte[] buffer = new byte[1 << 16];
    private int turn;
    private volatile long opened;
    private volatile long bytes;

    private MediaLoad(EditLedger ledger, ModuleId sampler, List<Path> files) {
        this.ledger = ledger;
        this.sampler = sampler;
        this.files = files;
    }

    /** Makes the sampler, and the clips as assets of other names for the same files. */
    static MediaLoad begin(EditLedger ledger, Session session, Project project, ModuleId sampler, ModuleType type)
            throws IOException {
        List<Path> files;
        try (Stream<Path> assets = Files.walk(project.assets())) {
            files = assets.filter(Files::isRegularFile).sorted().toList();
        }
        MediaLoad load = new MediaLoad(ledger, sampler, files);
        List<Command> commands = new ArrayList<>();
        commands.add(new AddModule(sampler, type, Optional.of("soakMedia"), true));
        for (Asset asset : session.assets().values()) {
            AssetId other = new AssetId(String.format("%032x", load.clips.size() + 1));
            load.clips.add(other);
            commands.add(
                    new PutAsset(new Asset(other, "again " + asset.name(), "soak", asset.sound(), asset.picture())));
        }
        ledger.submit(new Batch(commands, ORIGIN, "prepare loading", Optional.empty()))
                .join();
        return load;
    }

    @Override
    public void once() throws IOException {
        int slot = turn % SLOTS;
        AddSample next = new AddSample(sampler, clips.get(turn % clips.size()), Optional.of(slot));
        ledger.submit(turn < SLOTS ? Batch.of(ORIGIN, next) : Batch.of(ORIGIN, new RemoveSample(sampler, slot), next));
        opened++;
        read(files.get(turn % files.size()));
        turn++;
    }

    private void read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            for (int count = stream.read(buffer); count > 0; count = stream.read(buffer)) {
                bytes += count;
            }
        }
    }

    /** How many clips were asked for. Any thread. */
    long opened() {
        return opened;
    }

    /** How many bytes of files were read. Any thread. */
    long bytes() {
        return bytes;
    }
}
