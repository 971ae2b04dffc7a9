package org.videotracker.studio.sampler;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Curve.Point;

/**
 * One gesture of the mouse on a waveform, from the press to the release. What is dragged stays the sample that was pressed on, whatever is
 * shown meanwhile (ST-50); with Shift it moves a tenth as far, from where it is (ST-48). UI thread.
 */
final class WaveMouse {
    private static final double FINE = 0.1;

    private enum Gesture {
        NONE,
        MARKER,
        HANDLE,
        POINT,
        PAN,
        SCRUB,
        START
    }

    private final WaveSink sink;
    private Gesture gesture = Gesture.NONE;
    private Marker marker = Marker.POSITION;
    private EnvelopeHandle handle = EnvelopeHandle.ATTACK;
    private int slot;
    private double place;
    private double ms;
    private double level;
    private @Nullable EnvelopeSettings before;
    private boolean hasMoved;
    private boolean hasAdded;
    private Curve curve = Curve.NONE;
    private int point;

    WaveMouse(WaveSink sink) {
        this.sink = sink;
    }

    /** Whether a gesture has begun and not ended. */
    boolean isDragging() {
        return gesture != Gesture.NONE;
    }

    /** The sample that is being dragged on; of meaning while {@link #isDragging}. */
    int slot() {
        return slot;
    }

    /** The marker that is being dragged. */
    @Nullable
    Marker marker() {
        return gesture == Gesture.MARKER ? marker : null;
    }

    /** The point of a curve that is being dragged; {@link CurvePoints#NONE} for none. */
    int point() {
        return gesture == Gesture.POINT ? point : CurvePoints.NONE;
    }

    /**
     * A button goes down.
     *
     * @param isPan whether it moves the view: the middle button, or the left one with Shift
     * @param isScrub whether it is to be heard even while the transport plays
     */
    void press(WaveScene scene, double x, double y, boolean isPan, boolean isScrub) {
        slot = scene.slot();
        hasMoved = false;
        hasAdded = false;
        Marker grabbed = scene.markerAt(x, y);
        EnvelopeHandle knob = scene.handleAt(x, y);
        int near = scene.pointAt(x, y);
        CurveAxis axis = scene.overlay().axis;
        if (near >= 0 && !isScrub) {
            hold(scene, scene.curve(), near);
            sink.choose(slot, scene.overlay(), near);
        } else if (knob != null && !isScrub) {
            gesture = Gesture.HANDLE;
            handle = knob;
            before = scene.envelope();
            ms = 0;
            level = 0;
        } else if (grabbed != null && !isScrub) {
            gesture = Gesture.MARKER;
            marker = grabbed;
            place = scene.place(grabbed);
        } else if (isPan) {
            gesture = Gesture.PAN;
        } else if (axis != null && !isScrub) {
            addPoint(scene, axis, x, y);
        } else {
            place = scene.place(x);
            gesture = scene.isPlaying() && !isScrub ? Gesture.START : Gesture.SCRUB;
            act(scene);
        }
    }

    /** A point where there was none: it is held at once, so that one gesture puts it where it belongs. */
    private void addPoint(WaveScene scene, CurveAxis axis, double x, double y) {
        if (scene.curve().size() >= Curve.MOST_POINTS) {
            sink.curveIsFull();
            return;
        }
        double at = CurveAxis.place(scene.place(x));
        Curve more = scene.curve().with(new Point(at, axis.factor(scene.level(y))));
        hold(scene, more, more.pointAt(at));
        hasAdded = true;
        sink.set(slot, scene.overlay(), more, point);
    }

    private void hold(WaveScene scene, Curve held, int grabbed) {
        CurveAxis axis = scene.overlay().axis;
        gesture = Gesture.POINT;
        curve = held;
        point = grabbed;
        place = held.position(grabbed);
        level = axis == null ? 0 : axis.level(held.factor(grabbed));
    }

    private void movePoint(WaveScene scene) {
        CurveAxis axis = scene.overlay().axis;
        if (axis != null) {
            sink.set(slot, scene.overlay(), curve.moved(point, CurveAxis.place(place), axis.factor(level)), point);
        }
    }

    /** The mouse has moved while the button is held. */
    void move(WaveScene scene, double dx, double dy, boolean isFine) {
        if (gesture == Gesture.NONE || dx == 0 && dy == 0) {
            return;
        }
        hasMoved = true;
        double factor = isFine && gesture != Gesture.PAN ? FINE : 1;
        double distance = dx * factor / scene.width() * scene.view().span();
        place += distance;
        ms += distance / scene.placePerMs() * (scene.isBackwards() ? -1 : 1);
        level -= dy * factor * scene.levelPerPixel();
        if (gesture == Gesture.PAN) {
            sink.look(slot, scene.view().dragged(dx, scene.width()));
        } else {
            act(scene);
        }
    }

    private void act(WaveScene scene) {
        switch (gesture) {
            case MARKER -> sink.set(slot, marker.parameter, value(scene, marker));
            case START -> sink.set(slot, Marker.POSITION.parameter, value(scene, Marker.POSITION));
            case HANDLE -> setEnvelope();
            case POINT -> movePoint(scene);
            case SCRUB -> sink.scrub(slot, Math.clamp(place, 0, 1));
            case PAN, NONE -> {}
        }
    }

    private double value(WaveScene scene, Marker of) {
        return of.value(place, scene.settings(), scene.clipSeconds());
    }

    private void setEnvelope() {
        EnvelopeSettings from = before;
        if (from != null) {
            List<EnvelopeShape.Change> changes = EnvelopeShape.drag(handle, from, ms, level);
            changes.forEach(change -> sink.set(change.parameter(), change.value()));
        }
    }

    /** The button goes up. */
    void release() {
        boolean isEdit = gesture == Gesture.START
                || hasAdded
                || hasMoved && (gesture == Gesture.MARKER || gesture == Gesture.HANDLE || gesture == Gesture.POINT);
        hasAdded = false;
        gesture = Gesture.NONE;
        if (isEdit) {
            sink.end();
        }
    }

    /** The wheel is turned by so many notches. */
    static WaveView wheel(WaveScene scene, double x, double notches) {
        return scene.view().zoomed(Math.pow(WaveView.NOTCH, notches), scene.place(x));
    }

    /**
     * Two clicks give what is under the mouse its first value back, and take a point off a curve; where there is nothing, they show the
     * whole clip.
     */
    void doubleClick(WaveScene scene, double x, double y) {
        release();
        EnvelopeHandle knob = scene.handleAt(x, y);
        Marker grabbed = scene.markerAt(x, y);
        int near = scene.pointAt(x, y);
        if (near >= 0) {
            sink.set(scene.slot(), scene.overlay(), scene.curve().without(near), CurvePoints.NONE);
            sink.end();
        } else if (knob != null) {
            reset(knob);
        } else if (grabbed != null) {
            sink.set(scene.slot(), grabbed.parameter, initial(grabbed));
            sink.end();
        } else {
            sink.look(scene.slot(), WaveView.WHOLE);
        }
    }

    private void reset(EnvelopeHandle knob) {
        EnvelopeSettings initial = EnvelopeSettings.DEFAULT;
        switch (knob) {
            case ATTACK -> sink.set("attackMs", initial.attackMs());
            case DECAY -> {
                sink.set("decayMs", initial.decayMs());
                sink.set("sustain", initial.sustain());
            }
            case SUSTAIN -> sink.set("sustain", initial.sustain());
            case RELEASE -> sink.set("releaseMs", initial.releaseMs());
        }
        sink.end();
    }

    private static double initial(Marker of) {
        SampleSettings initial = SampleSettings.DEFAULT;
        return switch (of) {
            case POSITION -> initial.position();
            case REGION_START -> initial.regionStart();
            case REGION_END -> initial.regionEnd();
            case GRAIN_END -> initial.grainSize();
        };
    }
}
