package org.videotracker.script.lua.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.HostType;

/** A session as an object that scripts read like a table. */
public final class StateView {
    private static final String NAME = "state";

    /** The type of what scripts hold: a session, or a part of one. */
    public static final HostType TYPE = new HostType(NAME, List.of(), Optional.of(new HostType.Fields() {
        @Override
        public @Nullable Object get(Object self, Object key) {
            return shown(((Node) self).get(key));
        }

        @Override
        public List<Object> keys(Object self) {
            return List.copyOf(((Node) self).keys());
        }

        @Override
        public int length(Object self) {
            return ((Node) self).length();
        }
    }));

    private StateView() {}

    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof Node ? new HostObject(NAME, value, NAME) : value;
    }

    /**
     * What is at a path, such as {@code modules.kick.parameters.voices}; a row's items are counted from 1 on.
     *
     * @param version of the state
     * @param path empty for all of it
     * @return a plain value or an object; null if there is nothing
     */
    public static @Nullable Object at(Session session, long version, String path) {
        @Nullable Object found = new SessionNode(session, version).node();
        for (String word : path.isEmpty() ? new String[0] : path.split("\\.")) {
            if (!(found instanceof Node node)) {
                return null;
            }
            @Nullable Object named = node.get(word);
            found = named == null && word.matches("\\d{1,9}") ? node.get(Integer.valueOf(word)) : named;
        }
        return shown(found);
    }

    /** All of a session. */
    public static HostObject of(Session session, long version) {
        return new HostObject(NAME, new SessionNode(session, version).node(), NAME);
    }

    /** What became different. */
    public static HostObject change(SessionDiff difference, long version) {
        Node change = Node.Struct.of(List.of("version", "changed"), name -> switch (name) {
            case "version" -> (double) version;
            case "changed" -> row(difference.paths());
            default -> null;
        });
        return new HostObject(NAME, change, NAME);
    }

    static Node row(List<?> items) {
        return new Node.Row(1, items.size(), items::get);
    }
}
