package org.videotracker.studio.scope;

import java.util.function.Consumer;
import org.videotracker.engine.graph.Glimpse;

/** Whoever copies what modules show. @param show begins @param hide ends */
public record PictureSource(Consumer<Glimpse> show, Consumer<Glimpse> hide) {}
