package org.videotracker.app.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerTap;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.Step;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes every trigger of a render to a file, as a list of JSON objects, one a line, in the order of time. */
final class TriggerLog implements TriggerTap, AutoCloseable {
    private final JsonGenerator json;
    private final RenderSpan span;

    /** @param span triggers outside of it are left out */
    TriggerLog(Path file, RenderSpan span, int sampleRate) throws IOException {
        this.span = span;
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), Files.newBufferedWriter(file));
        json.writeStartObject();
        json.writeNumberProperty("sampleRate", sampleRate);
        json.writeNumberProperty("firstFrame", span.from());
        json.writeNumberProperty("endFrame", span.to());
        json.writeArrayPropertyStart("triggers");
    }

    @Override
    public void heard(Module source, Trigger trigger) {
        if (trigger.kind != Trigger.Kind.ONSET || trigger.frame < span.from() || trigger.frame >= span.to()) {
            return;
        }
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeNumberProperty("frame", trigger.frame);
        json.writeStringProperty(trigger.isByHand() ? "byHand" : "sequencer", source.name());
        json.writeStringProperty("pattern", trigger.pattern);
        json.writeNumberProperty("step", trigger.step);
        json.writeNumberProperty("pass", trigger.pass);
        json.writeNumberProperty("index", trigger.index);
        if (!trigger.sample.isEmpty()) {
            json.writeStringProperty("sample", trigger.sample);
        }
        if (trigger.note != Step.NONE) {
            json.writeNumberProperty("note", trigger.note);
        }
        json.writeNumberProperty("gateFrames", trigger.gateFrames);
        if (trigger.gain != 1) {
            json.writeNumberProperty("gain", trigger.gain);
        }
        json.writeObjectPropertyStart("locks");
        for (int i = 0; i < trigger.locks.count(); i++) {
            json.writeNumberProperty(trigger.locks.name(i), trigger.locks.value(i));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
