package org.videotracker.script.lua.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Transport;
import org.videotracker.script.lua.state.Node.Row;
import org.videotracker.script.lua.state.Node.Struct;

/** A session, with names as in its file. */
record SessionNode(Session session, long version) {
    private static final double SCHEMA = 1;
    private static final List<String> FIELDS = List.of(
            "schema",
            "version",
            "transport",
            "clock",
            "bpm",
            "modules",
            "connections",
            "mappings",
            "patterns",
            "chains",
            "bindings",
            "script");

    Node node() {
        return Struct.of(FIELDS, this::field);
    }

    private @Nullable Object field(String name) {
        return switch (name) {
            case "schema" -> SCHEMA;
            case "version" -> (double) version;
            case "transport", "clock" -> transport();
            case "bpm" -> session.transport().bpm();
            case "modules" -> new Struct(this::moduleNames, this::moduleNamed);
            case "connections" -> connections();
            case "mappings" -> mappings();
            case "patterns" -> named(session.patterns(), SessionNode::pattern);
            case "chains" -> named(session.chains(), SessionNode::chain);
            case "bindings" -> new Struct(this::sequencers, this::bindingNamed);
            case "script" -> Struct.of(List.of("user"), field -> field.equals("user") ? session.userScript() : null);
            default -> null;
        };
    }

    private static <T> Node named(Map<String, T> values, Function<T, Node> node) {
        return new Struct(() -> List.copyOf(values.keySet()), name -> {
            @Nullable T value = values.get(name);
            return value == null ? null : node.apply(value);
        });
    }

    private Node transport() {
        List<String> names = new ArrayList<>(
                Transport.PARAMETERS.stream().map(Parameter::name).toList());
        names.add("playing");
        names.add("fills");
        return Struct.of(names, name -> {
            if (name.equals("playing")) {
                return session.playback().state() == PlayState.PLAYING;
            }
            if (name.equals("fills")) {
                return session.playback().fills();
            }
            for (Parameter parameter : Transport.PARAMETERS) {
                if (parameter.name().equals(name)) {
                    return value(parameter, session.transport().value(parameter));
                }
            }
            return null;
        });
    }

    private List<String> moduleNames() {
        return session.modules().inOrder().stream().map(Module::name).toList();
    }

    private @Nullable Object moduleNamed(String name) {
        return session.modules()
                .named(name)
                .map(ModuleNode::new)
                .map(ModuleNode::node)
                .orElse(null);
    }

    private String nameOf(ModuleId module) {
        return session.modules().get(module).orElseThrow().name();
    }

    private Node connections() {
        List<Link> links = new ArrayList<>();
        for (Module target : session.modules().inOrder()) {
            links.addAll(session.links().into(target.id()));
        }
        return new Row(1, links.size(), i -> connection(links.get(i)));
    }

    private Node connection(Link link) {
        List<Parameter> settings = Link.parametersOf(link.signal());
        List<String> names =
                new ArrayList<>(List.of("source", "sourcePort", "target", "targetPort", "type", "delayed"));
        settings.forEach(setting -> names.add(setting.name()));
        PortRef source = link.source();
        PortRef target = link.target();
        return Struct.of(names, name -> switch (name) {
            case "source" -> nameOf(source.module());
            case "sourcePort" -> source.port();
            case "target" -> nameOf(target.module());
            case "targetPort" -> target.port();
            case "type" -> lower(link.signal());
            case "delayed" -> link.delayed();
            default ->
                link.parameter(name)
                        .map(setting -> value(setting, link.value(setting)))
                        .orElse(null);
        });
    }

    private Node mappings() {
        List<Mapping> mappings = List.copyOf(session.mappings().values());
        return new Row(1, mappings.size(), i -> mapping(mappings.get(i)));
    }

    private Node mapping(Mapping mapping) {
        List<String> names = List.of(
                "source",
                "target",
                "inFrom",
                "inTo",
                "outFrom",
                "outTo",
                "curve",
                "polarity",
                "combine",
                "depth",
                "smoothingMs",
                "enabled",
                "delayed");
        return Struct.of(names, name -> switch (name) {
            case "source" -> path(mapping, true);
            case "target" -> path(mapping, false);
            case "inFrom" -> mapping.in().from();
            case "inTo" -> mapping.in().to();
            case "outFrom" -> mapping.out().from();
            case "outTo" -> mapping.out().to();
            case "curve" -> lower(mapping.curve());
            case "polarity" -> lower(mapping.polarity());
            case "combine" -> lower(mapping.combine());
            case "depth" -> mapping.depth();
            case "smoothingMs" -> mapping.smoothingMs();
            case "enabled" -> mapping.enabled();
            case "delayed" -> mapping.delayed();
            default -> null;
        });
    }

    private @Nullable String path(Mapping mapping, boolean isSource) {
        try {
            return ParameterPaths.print(
                    session, isSource ? mapping.id().source() : mapping.id().target());
        } catch (RejectedException isGone) {
            return null;
        }
    }

    private static Node pattern(Pattern pattern) {
        return switch (pattern) {
            case StepPattern steps -> steps(steps);
            case CyclePattern cycles ->
                Struct.of(List.of("text", "beatsPerCycle"), name -> switch (name) {
                    case "text" -> ExpressionText.of(cycles.expression());
                    case "beatsPerCycle" -> cycles.beatsPerCycle();
                    default -> null;
                });
        };
    }

    private static Node steps(StepPattern pattern) {
        return Struct.of(List.of("stepCount", "stepsPerBeat", "swing", "columns", "rows"), name -> switch (name) {
            case "stepCount" -> pattern.steps().size();
            case "stepsPerBeat" -> pattern.stepsPerBeat();
            case "swing" -> pattern.swing();
            case "columns" ->
                new Row(
                        1,
                        pattern.columns().size(),
                        i -> pattern.columns().get(i).parameter());
            case "rows" ->
                new Row(0, pattern.steps().size(), i -> step(pattern.steps().get(i)));
            default -> null;
        });
    }

    /** As a step is written: what it does not say is absent. */
    private static Node step(Step step) {
        List<String> names = new ArrayList<>(List.of(
                "index",
                "note",
                "length",
                "chance",
                "ratioA",
                "ratioB",
                "condition",
                "micro",
                "retrigger",
                "ramp",
                "slide"));
        names.addAll(step.locks().keySet());
        return Struct.of(names, name -> switch (name) {
            case "index" -> step.index() == Step.NONE ? null : step.index();
            case "note" -> step.note() == Step.NONE ? null : step.note();
            case "length" -> step.length();
            case "chance" -> step.chance();
            case "ratioA" -> step.ratio().part();
            case "ratioB" -> step.ratio().whole();
            case "condition" ->
                step.condition() == TrigCondition.NONE ? null : step.condition().text();
            case "micro" -> step.micro();
            case "retrigger" -> step.retrigger().count();
            case "ramp" -> step.retrigger().ramp();
            case "slide" -> step.slides();
            default -> step.locks().get(name);
        });
    }

    private static Node chain(Chain chain) {
        return Struct.of(
                List.of("entries"),
                name -> name.equals("entries")
                        ? new Row(
                                1,
                                chain.entries().size(),
                                i -> entry(chain.entries().get(i)))
                        : null);
    }

    private static Node entry(Chain.Entry entry) {
        return Struct.of(List.of("pattern", "repeats", "enabled"), name -> switch (name) {
            case "pattern" -> entry.pattern();
            case "repeats" -> entry.repeats();
            case "enabled" -> entry.enabled();
            default -> null;
        });
    }

    private List<String> sequencers() {
        return session.modules().inOrder().stream()
                .filter(module -> session.bindings().containsKey(module.id()))
                .map(Module::name)
                .toList();
    }

    private @Nullable Object bindingNamed(String sequencer) {
        return session.modules()
                .named(sequencer)
                .map(module -> session.bindings().get(module.id()))
                .map(SessionNode::binding)
                .orElse(null);
    }

    private static Node binding(Binding binding) {
        return Struct.of(List.of("pattern", "chain", "chainEnabled"), name -> switch (name) {
            case "pattern" -> binding.pattern();
            case "chain" -> binding.chain().orElse(null);
            case "chainEnabled" -> binding.chainEnabled();
            default -> null;
        });
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A number, true or false, the name of an option, or a text. */
    static Object value(Parameter parameter, Value value) {
        return switch (parameter.kind()) {
            case TEXT -> value.asText();
            case BOOL -> value.asNumber() != 0;
            case ENUM -> parameter.options().get((int) value.asNumber());
            case FLOAT, INT -> value.asNumber();
        };
    }
}
