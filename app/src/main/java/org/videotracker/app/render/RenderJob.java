package org.videotracker.app.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.render.RenderOptions.Shard;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.render.OfflineRenderer.VideoPath;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.media.capture.LiveCaptures;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.Project;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.session.Session;

/** One render from its session to its file. */
public final class RenderJob {
    private final Project project;
    private final Piece piece;
    private final RenderOptions options;
    private final Terminal terminal;

    RenderJob(Project project, Piece piece, RenderOptions options, Terminal terminal) {
        this.project = project;
        this.piece = piece;
        this.options = options;
        this.terminal = terminal;
    }

    /** Renders some bars of a session with all else as the project says. */
    public static RenderJob ofBars(Project project, Session session, Path out, int bars, Terminal terminal) {
        RenderOptions options = new RenderOptions();
        options.out = out;
        options.length = new RenderOptions.Length();
        options.length.bars = bars;
        return new RenderJob(project, Piece.of(session), options, terminal);
    }

    /** Renders, and shows how far it is. The file has its name only once it is complete. */
    public void run() throws IOException, InterruptedException {
        RenderFormat format = RenderFormat.of(options.out);
        sayWhatIsLiveAlone();
        try (LoadedClips clips = LoadedClips.of(project, piece, terminal)) {
            RenderPlan plan = RenderPlan.of(piece, clips.source(), options);
            Optional<ShardCut> cut = Optional.ofNullable(options.shard)
                    .map(shard ->
                            ShardCut.of(plan, shard, format.segmentFrames(), format.hasVideo(), fingerprint(plan)));
            RenderSpan span = cut.map(ShardCut::span).orElse(plan.span());
            try (RenderFile file = open(format, plan, cut)) {
                render(plan, span, clips.source(), format.hasVideo(), file);
            }
        }
        terminal.line("Rendered " + target() + ".");
    }

    private void sayWhatIsLiveAlone() {
        for (String source : LiveCaptures.sources(piece.session())) {
            terminal.say("vt: Warning: There are pictures of \"" + source
                    + "\" only while a set is played live. The rendering shows a marked card instead.");
        }
    }

    private Path target() {
        @Nullable Shard shard = options.shard;
        return shard == null ? options.out : ShardCut.beside(options.out, shard);
    }

    private RenderFile open(RenderFormat format, RenderPlan plan, Optional<ShardCut> cut)
            throws UnwritableFileException {
        Optional<VideoSettings> video = format.hasVideo()
                ? Optional.of(new VideoSettings(
                        plan.size().width(),
                        plan.size().height(),
                        plan.rate().numerator(),
                        plan.rate().denominator()))
                : Optional.empty();
        AudioSettings audio = new AudioSettings(plan.sampleRate());
        return cut.isPresent()
                ? RenderFile.openShard(target(), format, video, audio, cut.get().tag())
                : RenderFile.open(target(), format, video, audio);
    }

    private void render(RenderPlan plan, RenderSpan span, ClipSource clips, boolean hasVideo, RenderFile file)
            throws IOException {
        Frame frame = new Frame(plan.size().width(), plan.size().height());
        try (Curtain curtain = Curtain.raise();
                Stage stage = Stage.of(piece, clips, plan.size(), plan.sampleRate(), options.block);
                TriggerLog log =
                        options.events == null ? null : new TriggerLog(options.events, span, plan.sampleRate());
                BackgroundEncoder encoder = new BackgroundEncoder(file, hasVideo ? frame.pixels.length : 0);
                ProgressBar bar = terminal.progress("Rendering", span.to())) {
            if (log != null) {
                stage.audio().tapTriggers(log);
            }
            VideoPath video = hasVideo ? new VideoPath(stage.video(), plan.rate(), frame, encoder::frame) : null;
            stage.begin(piece);
            stage.script().ifPresent(script -> script.reportTo(bar::say));
            stage.renderer().render(span, encoder::audio, video, position -> {
                bar.at(position);
                if (curtain.hasFallen()) {
                    throw new BadInput("The render was stopped; what there is of it is in " + file.partial() + ".");
                }
            });
            encoder.drain();
            file.finish();
            stage.faults().stream().distinct().forEach(fault -> bar.say("vt: " + fault));
        }
    }

    /** Stands for everything that the parts of one render must have in common. */
    private String fingerprint(RenderPlan plan) {
        String common = SessionJson.write(piece.session()) + piece.script() + plan + options.tail;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(common.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
