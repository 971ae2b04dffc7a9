package org.videotracker.media.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.file.Path;
import org.videotracker.media.convert.ConversionRequest;
import org.videotracker.media.convert.ConvertedMedia;
import org.videotracker.media.probe.MediaDescription;

/** What the two processes say to each other. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Probe.class, name = "probe"),
    @JsonSubTypes.Type(value = Message.Convert.class, name = "convert"),
    @JsonSubTypes.Type(value = Message.Cancel.class, name = "cancel"),
    @JsonSubTypes.Type(value = Message.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Message.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = Message.Probed.class, name = "probed"),
    @JsonSubTypes.Type(value = Message.Converted.class, name = "converted"),
    @JsonSubTypes.Type(value = Message.Failed.class, name = "failed"),
})
sealed interface Message {

    /** Why something failed. */
    enum Failure {
        UNREADABLE,
        UNWRITABLE,
        CANCELLED,
        OUT_OF_MEMORY,
        FAULT
    }

    /** To the worker: describe a file. */
    record Probe(Path path) implements Message {}

    /** To the worker: convert a file. */
    record Convert(ConversionRequest request) implements Message {}

    /** To the worker: stop what you are doing. */
    record Cancel() implements Message {}

    /** From the worker: started. */
    record Ready() implements Message {}

    /** From the worker: how much is done, 0..1. */
    record Progress(double done) implements Message {}

    /** From the worker: the description. */
    record Probed(MediaDescription description) implements Message {}

    /** From the worker: the results. */
    record Converted(ConvertedMedia media) implements Message {}

    /** From the worker: it did not work. */
    record Failed(Failure failure, Path path, String problem, String remedy) implements Message {}
}
