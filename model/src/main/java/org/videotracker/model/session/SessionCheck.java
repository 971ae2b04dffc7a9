package org.videotracker.model.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Names;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;

/** What must hold between the parts of every session; each part is legal in itself by construction. */
public final class SessionCheck {
    private final Session session;
    private final List<String> violations = new ArrayList<>();

    private SessionCheck(Session session) {
        this.session = session;
    }

    /** One sentence for each thing that is wrong; empty for a legal session. */
    public static List<String> violations(Session session) {
        SessionCheck check = new SessionCheck(session);
        check.checkModules();
        check.checkLinks();
        check.checkMappings();
        check.checkPatternsAndChains();
        check.checkBindings();
        session.assets().values().forEach(asset -> check.check("An asset", () -> Require.legalAsset(asset)));
        check.check("The script", () -> Require.script(session.userScript()));
        return List.copyOf(check.violations);
    }

    private void require(boolean holds, String violation) {
        if (!holds) {
            violations.add(violation);
        }
    }

    private void checkModules() {
        require(
                session.modules().byId().size() == session.modules().byName().size(),
                "The modules and their names do not match.");
        for (Module module : session.modules().all()) {
            require(
                    module.id().equals(session.modules().byName().get(module.name())),
                    module.name() + " is not found by its name.");
            checkValues(module.name(), module.parameters(), module.type().parameters());
            boolean holds = module.type().can(Capability.HOLDS_SAMPLES);
            require(holds || module.samples().size() == 0, module.name() + " cannot hold samples.");
            for (Optional<Sample> slot : module.samples().slots()) {
                slot.ifPresent(sample -> checkSample(module, sample));
            }
        }
    }

    private void checkSample(Module module, Sample sample) {
        require(
                session.assets().containsKey(sample.asset()),
                module.name() + " plays the asset " + sample.asset() + ", which is not in the library.");
        checkValues(
                module.name() + "'s sample " + sample.name(),
                sample.parameters(),
                module.type().sampleParameters());
    }

    private void checkValues(String owner, Map<String, Value> values, List<Parameter> parameters) {
        values.forEach((name, value) -> {
            Optional<Parameter> parameter =
                    parameters.stream().filter(p -> p.name().equals(name)).findFirst();
            require(parameter.isPresent(), owner + " has no parameter " + name + ".");
            parameter.ifPresent(p -> require(
                    isLegal(p, value) && !value.equals(p.initial()),
                    owner + "." + name + " has the value " + value + "."));
        });
    }

    private static boolean isLegal(Parameter parameter, Value value) {
        return switch (value) {
            case Value.Numeric(double number) -> parameter.isNumeric() && parameter.clamp(number) == number;
            case Value.Text(String text) ->
                !parameter.isNumeric() && text.length() <= parameter.max() && hasLegalForm(parameter, value);
        };
    }

    private static boolean hasLegalForm(Parameter parameter, Value value) {
        try {
            return parameter.form().isEmpty()
                    || Parameters.legalise(parameter, value).equals(value);
        } catch (RejectedException illegal) {
            return false;
        }
    }

    private void checkLinks() {
        int listed = 0;
        Set<LinkId> seen = new HashSet<>();
        for (ModuleId target : session.links().incoming().keySet()) {
            for (LinkId id : session.links().incoming().get(target)) {
                listed++;
                require(
                        id.target().module().equals(target) && seen.add(id),
                        "A connection is listed at the wrong module.");
            }
        }
        require(listed == session.links().size(), "The connections and their order do not match.");
        Set<Object> filled = new HashSet<>();
        for (Link link : session.links().all()) {
            checkLink(link, filled);
        }
        require(Feedback.ofLinks(session.links().all()).isEmpty(), "Connections form a loop without a delay.");
    }

    private void checkLink(Link link, Set<Object> filled) {
        Optional<Port> source = port(link.source().module(), link.source().port(), Direction.OUTPUT);
        Optional<Port> target = port(link.target().module(), link.target().port(), Direction.INPUT);
        require(
                source.isPresent() && target.isPresent(),
                "The connection from " + end(link.source()) + " to " + end(link.target()) + " lacks an end.");
        if (source.isPresent() && target.isPresent()) {
            boolean fits =
                    source.get().signal() == link.signal() && target.get().signal() == link.signal();
            require(fits, "A connection joins ports of different kinds.");
            require(
                    target.get().multiple() || filled.add(link.target()),
                    "The input " + end(link.target()) + " takes one connection and has several.");
        }
        check("A connection", () -> Require.delayable(link.signal(), link.delayed()));
        checkValues("A connection", link.parameters(), Link.parametersOf(link.signal()));
    }

    private String end(PortRef port) {
        return session.modules()
                        .get(port.module())
                        .map(Module::name)
                        .orElseGet(() -> port.module().toString())
                + "."
                + port.port();
    }

    private Optional<Port> port(ModuleId module, String name, Direction direction) {
        return session.modules()
                .get(module)
                .flatMap(found -> found.type().port(name))
                .filter(port -> port.direction() == direction);
    }

    private void checkMappings() {
        session.mappings().forEach((id, mapping) -> {
            require(id.equals(mapping.id()), "A mapping is listed under the wrong ends.");
            check("The source of a mapping", () -> MappingEnds.requireSource(session, id.source()));
            check("The target of a mapping", () -> MappingEnds.requireTarget(session, id.target()));
            mapping.condition()
                    .map(Mapping.Condition::subject)
                    .ifPresent(subject ->
                            check("The subject of a condition", () -> MappingEnds.requireSource(session, subject)));
        });
        require(
                Feedback.ofMappings(session.modules(), session.mappings().values())
                        .isEmpty(),
                "Mappings form a loop without a delay.");
    }

    /** A rule that edits follow too. */
    private interface Rule {
        void check() throws RejectedException;
    }

    private void check(String what, Rule rule) {
        try {
            rule.check();
        } catch (RejectedException broken) {
            violations.add(what + " is refused: " + broken.rejection().message());
        }
    }

    private void checkPatternsAndChains() {
        session.patterns().forEach(this::checkPattern);
        session.chains().forEach((name, chain) -> {
            require(Names.isLegal(name), "A chain is called " + name + ".");
            chain.entries()
                    .forEach(entry -> require(
                            session.patterns().containsKey(entry.pattern()),
                            "The chain " + name + " plays the pattern " + entry.pattern() + ", which does not exist."));
        });
    }

    private void checkPattern(String name, Pattern pattern) {
        require(Names.isLegal(name), "A pattern is called " + name + ".");
        String owner = "The pattern " + name;
        switch (pattern) {
            case StepPattern steps -> checkSteps(owner, steps);
            case CyclePattern(var expression, var _) -> check(owner, () -> Require.legalExpression(expression));
        }
    }

    private void checkSteps(String owner, StepPattern pattern) {
        check(owner, () -> Require.legalLocks(pattern.steps()));
        check(owner, () -> Require.legalLocks(pattern.cutSteps()));
        pattern.columns().forEach(column -> check(owner, () -> Require.columnName(column.parameter())));
    }

    private void checkBindings() {
        for (Module module : session.modules().all()) {
            Binding binding = session.bindings().get(module.id());
            boolean plays = module.type().can(Capability.EMITS_TRIGGERS);
            require(
                    plays == (binding != null),
                    module.name() + (plays ? " plays nothing." : " cannot play a pattern."));
            if (binding != null) {
                require(
                        session.patterns().containsKey(binding.pattern()),
                        module.name() + " plays the pattern " + binding.pattern() + ", which does not exist.");
                binding.chain()
                        .ifPresent(chain -> require(
                                session.chains().containsKey(chain),
                                module.name() + " plays the chain " + chain + ", which does not exist."));
            }
        }
        session.bindings()
                .keySet()
                .forEach(
                        id -> require(session.modules().has(id), "A binding belongs to a module that does not exist."));
        session.playback()
                .launches()
                .keySet()
                .forEach(id -> require(session.bindings().containsKey(id), "A launch belongs to no sequencer."));
    }
}
