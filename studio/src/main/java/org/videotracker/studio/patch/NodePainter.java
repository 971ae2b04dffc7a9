package org.videotracker.studio.patch;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;

/** Draws nodes: name, type, switch, level, and plugs whose shape says what flows. */
final class NodePainter {
    private static final float LABELS_FROM_ZOOM = 0.55f;

    private NodePainter() {}

    static void draw(
            Canvas canvas,
            Theme theme,
            Lens lens,
            PatchNode node,
            Box box,
            Moment now,
            boolean isSelected,
            boolean isFocused) {
        float zoom = lens.zoom();
        float x = lens.screenX(box.x());
        float y = lens.screenY(box.y());
        float w = box.width() * zoom;
        float h = box.height() * zoom;
        if (x > canvas.width() || y > canvas.height() || x + w < 0 || y + h < 0) {
            return;
        }
        canvas.rect(x, y, w, h, theme.panel(), 4 * zoom);
        canvas.rect(x, y, w, NodeSize.HEADER * zoom, isSelected ? theme.hovered() : theme.raised(), 4 * zoom);
        canvas.outline(x, y, w, h, isSelected ? theme.accent() : theme.line(), (isFocused ? 3 : 1) * Math.max(1, zoom));
        int text = node.isEnabled() ? theme.text() : theme.muted();
        try (Scope _ = canvas.clip(x, y, w - 28 * zoom, h)) {
            canvas.text(x + 8 * zoom, y + 5 * zoom, text, node.title(), zoom);
            canvas.text(x + 8 * zoom, y + 22 * zoom, theme.dim(), node.subtitle(), zoom * 0.85f);
        }
        node.module().ifPresent(module -> {
            power(canvas, theme, x + w - 14 * zoom, y + 14 * zoom, zoom, module.enabled());
            level(canvas, theme, x, y, w, zoom, module, now);
        });
        if (zoom >= LABELS_FROM_ZOOM) {
            labels(canvas, theme, lens, node, box);
        }
    }

    private static void power(Canvas canvas, Theme theme, float x, float y, float zoom, boolean isOn) {
        if (isOn) {
            canvas.disc(x, y, 5 * zoom, theme.playing());
        } else {
            canvas.circle(x, y, 5 * zoom, theme.muted(), 1.5f * zoom);
            canvas.line(x - 4 * zoom, y + 4 * zoom, x + 4 * zoom, y - 4 * zoom, theme.muted(), 1.5f * zoom);
        }
    }

    /** Below the header: how loud it is, or of a modulator where it stands. */
    private static void level(
            Canvas canvas, Theme theme, float x, float y, float w, float zoom, Module module, Moment now) {
        if (!module.enabled()) {
            return;
        }
        float top = y + (NodeSize.HEADER - 3) * zoom;
        if (module.type().can(Capability.MODULATES)) {
            Optional<ReadOut> out = module.type().readOut("out");
            OptionalDouble value = out.isEmpty()
                    ? OptionalDouble.empty()
                    : now.telemetry().readOut(module.id(), out.get().name());
            if (value.isPresent()) {
                float part = (float) Math.clamp(value.getAsDouble(), 0, 1);
                canvas.rect(x, top, w, 3 * zoom, theme.line());
                canvas.rect(x + (w - 6 * zoom) * part, top - zoom, 6 * zoom, 5 * zoom, theme.value());
            }
        } else {
            double level = Flow.level(now.telemetry(), module.id());
            if (level > 0) {
                int colour = level >= 1 ? theme.error() : theme.playing();
                canvas.rect(x, top, w * (float) Flow.loudness(level), 3 * zoom, colour);
            }
        }
    }

    private static void labels(Canvas canvas, Theme theme, Lens lens, PatchNode node, Box box) {
        float zoom = lens.zoom();
        float size = zoom * 0.85f;
        int rows = node.rows();
        for (int i = 0; i < node.inputs().size(); i++) {
            Plug plug = node.inputs().get(i);
            label(canvas, theme, lens, box, plug, plug.kind() == WireKind.VALUE ? rows - 1 : i, size);
        }
        for (int i = 0; i < node.outputs().size(); i++) {
            Plug plug = node.outputs().get(i);
            if (plug.kind() != WireKind.VALUE) {
                label(canvas, theme, lens, box, plug, i, size);
            }
        }
    }

    private static void label(Canvas canvas, Theme theme, Lens lens, Box box, Plug plug, int row, float size) {
        float y = lens.screenY(box.y() + NodeSize.rowCentre(row) - 8);
        float x = plug.isOutput() ? box.x() + box.width() / 2 + 12 : box.x() + 12;
        float left = lens.screenX(plug.kind() == WireKind.VALUE ? box.x() + box.width() / 2 - 20 : x);
        canvas.text(left, y, theme.dim(), plug.port(), size);
    }

    /** The plugs, over the wires. @param possible those that light up while a wire is drawn; null while none is */
    static void plugs(Canvas canvas, Theme theme, Lens lens, Scene.Placed node, @Nullable Set<Plug> possible) {
        for (int i = 0; i < node.plugs().size(); i++) {
            plug(canvas, theme, lens, node.plugs().get(i), possible);
        }
    }

    private static void plug(Canvas canvas, Theme theme, Lens lens, Scene.PlugSpot spot, @Nullable Set<Plug> possible) {
        float zoom = lens.zoom();
        Plug plug = spot.plug();
        float x = lens.screenX(spot.x());
        float y = lens.screenY(spot.y());
        float r = NodeSize.PLUG_RADIUS * zoom;
        boolean isLit = possible != null && possible.contains(plug);
        int colour = WirePainter.colour(theme, plug.kind());
        if (possible != null && !isLit) {
            colour = Theme.withAlpha(theme.muted(), 0.5);
        }
        if (isLit) {
            canvas.circle(x, y, r + 4 * zoom, theme.accent(), 2 * zoom);
        }
        shape(canvas, plug.kind(), x, y, r + 1.5f * zoom, theme.background());
        shape(canvas, plug.kind(), x, y, r, colour);
    }

    /** Sound is round, pictures are square, events are an arrow, values a diamond. */
    static void shape(Canvas canvas, WireKind kind, float x, float y, float r, int colour) {
        switch (kind) {
            case AUDIO -> canvas.disc(x, y, r, colour);
            case VIDEO -> canvas.rect(x - r, y - r, 2 * r, 2 * r, colour);
            case EVENT -> canvas.triangle(x - r, y - r * 1.2f, x + r * 1.2f, y, x - r, y + r * 1.2f, colour);
            case VALUE -> {
                canvas.triangle(x - r * 1.3f, y, x, y - r * 1.3f, x, y + r * 1.3f, colour);
                canvas.triangle(x + r * 1.3f, y, x, y + r * 1.3f, x, y - r * 1.3f, colour);
            }
        }
    }
}
