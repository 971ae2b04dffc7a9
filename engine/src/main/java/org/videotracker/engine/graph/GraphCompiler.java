package org.videotracker.engine.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.compositor.FrameDelay;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.modulation.ModulationCompiler;
import org.videotracker.engine.modulation.ModulationPlan;
import org.videotracker.engine.modulation.RenewedNode;
import org.videotracker.engine.modulation.Tap;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.telemetry.TelemetryLayout;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/**
 * Compiles sessions into programs. Keeps the node of every module that is still there, and does the work of an edit in
 * proportion to what it touched. Owned by the engine thread.
 */
final class GraphCompiler {
    private static final double[] NOT_MOVED = {};

    private final Map<String, ModuleKind> kinds = new HashMap<>();
    private final Surroundings surroundings;
    private final ClipSource clips;
    private final ModulationCompiler modulation;
    private final FaultBoard board;
    private Map<ModuleId, Node> nodes = new HashMap<>();
    private Map<ModuleId, Integer> places = new HashMap<>();
    /** The modules that were there only to fade. */
    private Set<ModuleId> gone = Set.of();

    private int lanes = 1; // 0 is for triggers by hand

    GraphCompiler(List<ModuleKind> kinds, Surroundings surroundings, ClipSource clips, FaultBoard board) {
        kinds.forEach(kind -> this.kinds.put(kind.type().name(), kind));
        this.surroundings = surroundings;
        this.clips = clips;
        this.board = board;
        this.modulation = new ModulationCompiler((double) surroundings.sampleRate() / StereoBuffer.CAPACITY);
    }

    /**
     * A program for a whole session.
     *
     * @param leaving the modules that are there only to fade
     */
    Program compile(Session session, Set<ModuleId> leaving) {
        List<Module> ordered = GraphOrder.of(session);
        Map<ModuleId, Node> kept = new HashMap<>();
        places = new HashMap<>();
        for (Module module : ordered) {
            kept.put(module.id(), node(module));
            places.put(module.id(), places.size());
        }
        nodes = kept;
        gone = leaving;
        Set<ModuleId> movedModules = movedModules(session);
        NodeProgram[] programs = new NodeProgram[ordered.size()];
        for (int i = 0; i < programs.length; i++) {
            programs[i] = program(
                    session,
                    ordered.get(i),
                    movedModules.contains(ordered.get(i).id()),
                    leaving.contains(ordered.get(i).id()));
        }
        addDelays(programs);
        int[] moved = movedModules.stream().mapToInt(places::get).sorted().toArray();
        List<ParameterAddress> targets = targets(session);
        TelemetryLayout telemetry = new TelemetryLayout(
                ordered,
                targets,
                module -> programs[placeOf(module)].node().processor.detailSize());
        return new Program(
                session.transport(),
                session.playback(),
                programs,
                place(session, SystemModules.AUDIO_OUT),
                place(session, SystemModules.VIDEO_OUT),
                plan(session, programs),
                Program.effectiveValues(programs),
                moved,
                taps(session, programs, targets),
                telemetry,
                new double[telemetry.size()]);
    }

    /** The program after an edit that touched only values of some modules and the transport. */
    Program update(Program old, Session session, Set<ModuleId> touched) {
        NodeProgram[] programs = old.nodes();
        double[][] values = old.values();
        if (!touched.isEmpty()) {
            programs = programs.clone();
            values = values.clone();
            for (ModuleId id : touched) {
                int place = placeOf(id);
                NodeProgram before = programs[place];
                Module module = session.modules().get(id).orElseThrow();
                List<Link> inputs = session.links().into(id);
                programs[place] = before.with(
                        module,
                        settings(before.node(), module, session, inputs, before.layout()),
                        before.layout().baseValues(module, inputs));
                values[place] = programs[place].effective();
            }
        }
        return old.with(session.transport(), session.playback(), programs, values);
    }

    /** The same program with fresh processors for some modules; nothing else is different, not even what is modulated. */
    Program restart(Program old, Session session, Set<ModuleId> modules) {
        NodeProgram[] programs = old.nodes().clone();
        for (ModuleId id : modules) {
            int place = placeOf(id);
            NodeProgram before = programs[place];
            Node fresh = create(before.module(), before.node());
            nodes.put(id, fresh);
            programs[place] = before.with(
                    fresh,
                    settings(fresh, before.module(), session, session.links().into(id), before.layout()));
        }
        return old.with(old.transport(), old.playback(), programs, old.values());
    }

    private int placeOf(ModuleId module) {
        return Objects.requireNonNull(places.get(module));
    }

    private Node node(Module module) {
        Node known = nodes.get(module.id());
        boolean isBackFromFailing = known != null && known.isSuspended() && gone.contains(module.id());
        return known == null || isBackFromFailing ? create(module, known) : known;
    }

    private Node create(Module module, @Nullable Node predecessor) {
        ModuleKind kind = kinds.get(module.type().name());
        if (kind == null) {
            throw new IllegalStateException(
                    "no processor is registered for " + module.type().name());
        }
        Surroundings own = surroundings.inLane(lanes++);
        Node.Shape shape = new Node.Shape(
                module.id(),
                own.lane(),
                module.type().can(Capability.ACCEPTS_TRIGGERS),
                module.type().can(Capability.EMITS_TRIGGERS),
                module.type().firstPort(Signal.AUDIO, Direction.OUTPUT).isPresent(),
                surroundings.sampleRate());
        try {
            return new Node(shape, kind.factory().create(module, own), board, predecessor);
        } catch (RuntimeException | Error fault) {
            Node inert = new Node(shape, new Inert(), board, predecessor);
            inert.fail(inert.preparing, fault);
            return inert;
        }
    }

    private NodeProgram program(Session session, Module module, boolean isMoved, boolean isLeaving) {
        Node node = Objects.requireNonNull(nodes.get(module.id()));
        List<Link> inputs = session.links().into(module.id());
        ParameterLayout layout = ParameterLayout.of(module, inputs);
        double[] base = layout.baseValues(module, inputs);
        List<Link> audio = ofKind(inputs, Signal.AUDIO);
        List<Link> video = ofKind(inputs, Signal.VIDEO);
        List<Link> events = ofKind(inputs, Signal.EVENT);
        return new NodeProgram(
                node,
                module,
                isLeaving,
                settings(node, module, session, inputs, layout),
                layout,
                base,
                isMoved ? base.clone() : base,
                isMoved ? base.clone() : NOT_MOVED,
                sources(audio),
                delayed(audio),
                new StereoBuffer[audio.size()],
                sources(events),
                events.stream()
                        .mapToInt(link -> layout.placeOf(link, Link.MUTE))
                        .toArray(),
                sources(video),
                delayed(video),
                new @Nullable Picture[video.size()]);
    }

    private Object settings(Node node, Module module, Session session, List<Link> inputs, ParameterLayout layout) {
        if (!node.isSuspended()) {
            try {
                return Objects.requireNonNull(
                        node.processor.settings(module, new Context(session, clips, inputs, layout, gone)));
            } catch (RuntimeException | Error fault) {
                node.fail(node.preparing, fault);
            }
        }
        return Inert.SETTINGS;
    }

    private static List<Link> ofKind(List<Link> links, Signal signal) {
        return links.stream().filter(link -> link.signal() == signal).toList();
    }

    private int[] sources(List<Link> links) {
        return links.stream()
                .mapToInt(link -> places.get(link.source().module()))
                .toArray();
    }

    private static boolean[] delayed(List<Link> links) {
        boolean[] delayed = new boolean[links.size()];
        for (int i = 0; i < delayed.length; i++) {
            delayed[i] = links.get(i).delayed();
        }
        return delayed;
    }

    private void addDelays(NodeProgram[] programs) {
        for (NodeProgram program : programs) {
            for (int i = 0; i < program.audioInputs().length; i++) {
                Node source = programs[program.audioInputs()[i]].node();
                if (program.audioDelayed()[i] && source.delay == null) {
                    source.delay = new DelayLine();
                }
            }
            for (int i = 0; i < program.videoInputs().length; i++) {
                Node source = programs[program.videoInputs()[i]].node();
                if (program.videoDelayed()[i] && source.frameDelay == null) {
                    source.frameDelay = new FrameDelay(surroundings.width(), surroundings.height());
                }
            }
        }
    }

    private int place(Session session, String name) {
        return session.modules()
                .named(name)
                .map(module -> places.get(module.id()))
                .orElse(-1);
    }

    private Set<ModuleId> movedModules(Session session) {
        Set<ModuleId> moved = new HashSet<>();
        session.mappings().keySet().forEach(id -> TapFinder.owner(id.target()).ifPresent(moved::add));
        return moved;
    }

    /** Everything that mappings move, once each. */
    private static List<ParameterAddress> targets(Session session) {
        return session.mappings().keySet().stream()
                .map(Mapping.Id::target)
                .distinct()
                .toList();
    }

    private Tap[] taps(Session session, NodeProgram[] programs, List<ParameterAddress> addresses) {
        TapFinder taps = new TapFinder(session, places, programs);
        return addresses.stream().map(taps::find).toArray(Tap[]::new);
    }

    private ModulationPlan plan(Session session, NodeProgram[] programs) {
        List<RenewedNode> modulators = modulators(programs);
        TapFinder taps = new TapFinder(session, places, programs);
        return session.mappings().isEmpty() && modulators.isEmpty()
                ? ModulationPlan.NONE
                : modulation.compile(session.mappings().values(), modulators, taps::find, taps::limits);
    }

    private static List<RenewedNode> modulators(NodeProgram[] programs) {
        List<RenewedNode> modulators = new ArrayList<>();
        for (int i = 0; i < programs.length; i++) {
            ModuleType type = programs[i].module().type();
            if (type.can(Capability.MODULATES)) {
                modulators.add(new RenewedNode(i, type.parameters().size()));
            }
        }
        return modulators;
    }
}
