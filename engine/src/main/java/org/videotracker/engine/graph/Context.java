package org.videotracker.engine.graph;

import java.util.List;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.model.link.Link;
import org.videotracker.model.session.Session;

/**
 * What a processor may look at, beside its module, to make its settings. Valid during that call, on the engine thread.
 *
 * @param session the whole session
 * @param clips the media
 * @param inputs the connections that end at the module, in their order
 */
public record Context(Session session, ClipSource clips, List<Link> inputs) {}
