package org.videotracker.script.lua.api;

import java.util.List;
import java.util.stream.Stream;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostObject;

/** What can be asked of the connections. */
final class ConnectionMethods {
    static final String TYPE = "connections";
    static final HostObject CONNECTIONS = new HostObject(TYPE, TYPE, TYPE);

    private static final List<Argument> ENDS = List.of(
            Argument.of("source", Kind.TEXT), Argument.of("target", Kind.TEXT), Argument.optional("type", Kind.TEXT));

    private static final List<Argument> CONNECT = Stream.concat(
                    ENDS.stream(), Stream.of(Argument.optional("options", Kind.SETTINGS)))
            .toList();

    private ConnectionMethods() {}

    static List<ApiFunction> all() {
        String get = "local connections = engine:getConnectionManager()\n";
        return List.of(
                new ApiFunction(
                        TYPE,
                        "connect",
                        CONNECT,
                        "true",
                        "The same as the function connect.",
                        get + "sampler(\"kick\")\nreturn connections:connect(\"trackerSequencer1\", \"kick\")",
                        (script, self, a) ->
                                LinkAccess.connect(script, a.text(0), a.text(1), a.optionalText(2), a.settings(3))),
                new ApiFunction(
                        TYPE,
                        "order",
                        List.of(
                                Argument.of("target", Kind.TEXT),
                                Argument.of("type", Kind.TEXT),
                                Argument.of("sources", Kind.LIST)),
                        "",
                        "The same as the function order.",
                        get + "connections:order(\"masterVideoOut\", \"video\", {\"multiSampler1\"})",
                        (script, self, a) -> {
                            LinkAccess.order(script, a.text(0), a.text(1), a.list(2));
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "disconnect",
                        ENDS,
                        "whether anything was connected",
                        "Takes away what connects two modules, of one type or of all.",
                        get + "return connections:disconnect(\"multiSampler1\", \"masterVideoOut\")",
                        (script, self, a) -> LinkAccess.disconnect(script, a.text(0), a.text(1), a.optionalText(2))),
                new ApiFunction(
                        TYPE,
                        "has",
                        ENDS,
                        "true or false",
                        "Whether two modules are connected, by one type or by any.",
                        get + "return connections:has(\"trackerSequencer1\", \"multiSampler1\", \"event\")",
                        (script, self, a) -> LinkAccess.has(script.session(), a.text(0), a.text(1), a.optionalText(2))),
                new ApiFunction(
                        TYPE,
                        "list",
                        List.of(),
                        "a list of tables",
                        "All connections, each with source, target, type, delayed and its parameters.",
                        get
                                + "local last = connections:list()\nreturn #last, last[1].source, last[1].target, last[1].type",
                        (script, self, a) -> LinkAccess.list(script.session())));
    }
}
