package org.videotracker.app.render;

import java.nio.file.Path;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.render.RenderOptions.Shard;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.media.encode.ShardTag;

/**
 * One part of a render: whole segments of the video codec, so that what lies before a cut has no influence on what follows.
 *
 * @param span what is written
 * @param tag its place in the whole
 */
record ShardCut(RenderSpan span, ShardTag tag) {

    static ShardCut of(RenderPlan plan, Shard shard, int segmentFrames, boolean hasVideo, String fingerprint) {
        long frames = plan.videoFrames();
        long segments = Math.ceilDiv(frames, segmentFrames);
        if (shard.count() > segments) {
            throw new BadInput("--shard " + shard.index() + "/" + shard.count() + " is too many parts: this render has "
                    + frames + " frames, which make at most " + segments + ".");
        }
        long first = (shard.index() - 1) * segments / shard.count() * segmentFrames;
        long end = Math.min(frames, shard.index() * segments / shard.count() * segmentFrames);
        RenderSpan whole = plan.span();
        long from = plan.rate().startOf(plan.firstVideoFrame() + first, plan.sampleRate());
        long to = plan.rate().startOf(plan.firstVideoFrame() + end, plan.sampleRate());
        RenderSpan span = new RenderSpan(from, whole.stop(), to);
        ShardTag tag = new ShardTag(
                shard.index(),
                shard.count(),
                hasVideo ? first : 0,
                hasVideo ? end - first : 0,
                hasVideo ? frames : 0,
                from - whole.from(),
                to - from,
                whole.to() - whole.from(),
                plan.rate().numerator(),
                plan.rate().denominator(),
                fingerprint);
        return new ShardCut(span, tag);
    }

    /** Where a shard goes: beside the file that it will be part of. */
    static Path beside(Path out, Shard shard) {
        String name = out.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return out.resolveSibling(base + ".shard-" + shard.index() + "-of-" + shard.count() + ".mkv");
    }
}
