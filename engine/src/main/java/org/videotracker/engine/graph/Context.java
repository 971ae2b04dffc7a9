package org.videotracker.engine.graph;

import java.util.List;
import java.util.Set;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.session.Session;

/**
 * What a processor may look at, beside its module, to make its settings. Valid during that call, on the engine thread.
 *
 * @param session the whole session
 * @param clips the media
 * @param inputs the connections that end at the module, in their order
 * @param layout where the values of the module stand
 * @param leaving the modules that are in the session though they are gone, and only fade
 */
public record Context(
        Session session, ClipSource clips, List<Link> inputs, ParameterLayout layout, Set<ModuleId> leaving) {

    /** Where a parameter of the module itself stands among the values. */
    public int placeOf(Module module, String parameter) {
        return module.type()
                .parameters()
                .indexOf(module.type().parameter(parameter).orElseThrow());
    }

    /** Where a parameter of one of the inputs stands among the values. */
    public int placeOf(Link input, Parameter parameter) {
        return layout.placeOf(input, parameter);
    }
}
