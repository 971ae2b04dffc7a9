package org.videotracker.engine.sampler;

/** Whether a new note ends those before it. */
public enum PolyphonyMode {
    MONO,
    POLY
}
