package org.videotracker.script.lua.api;

import java.util.List;
import java.util.stream.Stream;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostObject;

/** Parameter links, as methods of the router and as functions. */
final class RouterMethods {
    static final String TYPE = "router";
    static final HostObject ROUTER = new HostObject(TYPE, TYPE, TYPE);

    private static final Argument SOURCE = Argument.of("source", Kind.TEXT);
    private static final Argument TARGET = Argument.of("target", Kind.TEXT);
    private static final String ENDS = "\"multiSampler1.level\", \"masterAudioOut.masterVolume\"";

    private RouterMethods() {}

    static List<ApiFunction> all() {
        String get = "local router = engine:getParameterRouter()\n";
        return Stream.of(
                        pair("", "", "", ""),
                        pair(TYPE, get, "router:", "The same as the function of the name. "),
                        List.of(new ApiFunction(
                                TYPE,
                                "list",
                                List.of(),
                                "a list of tables",
                                "All parameter links, each with source, target and all its options.",
                                get + "map(" + ENDS + ", {depth = 0.5})\nlocal first = router:list()[1]\n"
                                        + "return first.source, first.target, first.depth",
                                (script, self, a) -> MappingAccess.list(script.session()))))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ApiFunction> pair(String owner, String get, String prefix, String before) {
        return List.of(
                new ApiFunction(
                        owner,
                        "map",
                        List.of(SOURCE, TARGET, Argument.optional("options", Kind.SETTINGS)),
                        "true",
                        before
                                + "Lets a parameter or read-out move a parameter, both given by their paths. Options: inFrom and "
                                + "inTo, outFrom and outTo (else the whole ranges), curve (linear, exponential, logarithmic, "
                                + "smooth, switch), combine (replace, add), polarity (unipolar, bipolar), depth, smoothingMs, "
                                + "enabled, delayed, and when: a comparison that must hold, such as "
                                + "\"multiSampler1.level > 0.5\".",
                        get + "return " + prefix + "map(" + ENDS + ", {outFrom = 0.5, outTo = 1, smoothingMs = 20})",
                        (script, self, a) -> MappingAccess.map(script, a.text(0), a.text(1), a.settings(2))),
                new ApiFunction(
                        owner,
                        "unmap",
                        List.of(SOURCE, TARGET),
                        "whether there was one",
                        before + "Takes a parameter link away; the target is at its own value again.",
                        get + prefix + "map(" + ENDS + ")\nreturn " + prefix + "unmap(" + ENDS + ")",
                        (script, self, a) -> MappingAccess.unmap(script, a.text(0), a.text(1))));
    }
}
