package org.videotracker.model.diff;

import java.util.List;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/**
 * One difference between two sessions. Where a part can be absent from one of them, {@code before} or {@code after} is empty.
 * Paths name modules as they are called afterwards, or were called if they are gone.
 */
public sealed interface Change
        permits ModuleChange,
                PatternChange,
                Change.OfTransport,
                Change.OfPlayback,
                Change.OfProject,
                Change.OfLink,
                Change.LinkOrder,
                Change.OfMapping,
                Change.OfPattern,
                Change.OfChain,
                Change.OfBinding,
                Change.OfAsset,
                Change.OfScript,
                Change.OfUnknown {

    /** Makes this one change. */
    Session applyTo(Session session);

    /** The path of what changed. */
    String path();

    /** The paths of all that changed. */
    default List<String> paths() {
        return List.of(path());
    }

    /** One line for people. */
    default String describe() {
        return ChangeText.of(this);
    }

    /** The clock's settings. */
    record OfTransport(Transport before, Transport after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.with(after);
        }

        @Override
        public String path() {
            return "clock";
        }

        @Override
        public List<String> paths() {
            return Transport.PARAMETERS.stream()
                    .filter(parameter -> !before.value(parameter).equals(after.value(parameter)))
                    .map(parameter -> "clock." + parameter.name())
                    .toList();
        }
    }

    /** What was asked of the transport. */
    record OfPlayback(Playback before, Playback after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.with(after);
        }

        @Override
        public String path() {
            return "clock.playback";
        }
    }

    /** Settings of the project. */
    record OfProject(ProjectSettings before, ProjectSettings after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.with(after);
        }

        @Override
        public String path() {
            return "project";
        }

        @Override
        public List<String> paths() {
            return ProjectSettings.PARAMETERS.stream()
                    .filter(parameter -> !before.value(parameter).equals(after.value(parameter)))
                    .map(parameter -> "project." + parameter.name())
                    .toList();
        }
    }

    /** A connection. */
    record OfLink(LinkId id, String path, Optional<Link> before, Optional<Link> after) implements Change {
        @Override
        public Session applyTo(Session session) {
            Links links = session.links();
            return session.with(after.map(links::with).orElseGet(() -> links.without(id)));
        }
    }

    /** The order of the connections into a module, its layers among them. */
    record LinkOrder(ModuleId target, String name, List<LinkId> before, List<LinkId> after) implements Change {
        public LinkOrder {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Session applyTo(Session session) {
            Links links = session.links();
            return session.with(new Links(links.byId(), links.incoming().plus(target, TreePVector.from(after))));
        }

        @Override
        public String path() {
            return name + ".connections";
        }
    }

    /** A parameter link. */
    record OfMapping(Mapping.Id id, String path, Optional<Mapping> before, Optional<Mapping> after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.withMappings(Change.put(session.mappings(), id, after));
        }
    }

    /** A pattern that came or went, or became another kind of pattern. */
    record OfPattern(String name, Optional<Pattern> before, Optional<Pattern> after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.withPatterns(Change.put(session.patterns(), name, after));
        }

        @Override
        public String path() {
            return "pattern:" + name;
        }
    }

    /** A chain. */
    record OfChain(String name, Optional<Chain> before, Optional<Chain> after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.withChains(Change.put(session.chains(), name, after));
        }

        @Override
        public String path() {
            return "chain:" + name;
        }
    }

    /** What a sequencer plays. */
    record OfBinding(ModuleId sequencer, String name, Optional<Binding> before, Optional<Binding> after)
            implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.withBindings(Change.put(session.bindings(), sequencer, after));
        }

        @Override
        public String path() {
            return name + ".binding";
        }
    }

    /** A piece of media. */
    record OfAsset(AssetId id, Optional<Asset> before, Optional<Asset> after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.withAssets(Change.put(session.assets(), id, after));
        }

        @Override
        public String path() {
            return "asset:" + id;
        }
    }

    /** The user's script. */
    record OfScript(String before, String after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.withUserScript(after);
        }

        @Override
        public String path() {
            return "script";
        }
    }

    /** A field kept for a later version. */
    record OfUnknown(String pointer, Optional<String> before, Optional<String> after) implements Change {
        @Override
        public Session applyTo(Session session) {
            return session.withUnknown(Change.put(session.unknown(), pointer, after));
        }

        @Override
        public String path() {
            return "unknown:" + pointer;
        }
    }

    private static <K, V> PMap<K, V> put(PMap<K, V> map, K key, Optional<V> value) {
        return value.map(present -> map.plus(key, present)).orElseGet(() -> map.minus(key));
    }

    private static <K, V> TreePMap<K, V> put(TreePMap<K, V> map, K key, Optional<V> value) {
        return value.map(present -> map.plus(key, present)).orElseGet(() -> map.minus(key));
    }
}
