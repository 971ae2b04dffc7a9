package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.videotracker.model.json.Json;
import org.videotracker.model.json.JsonPrinter;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.Word;

/** Questions about one part of the session; they change nothing. */
public sealed interface ModuleQuestion extends SessionStatement {

    /** Describes a module. */
    record About(Word module) implements ModuleQuestion {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module found = draft.module(module);
            List<String> lines = new ArrayList<>();
            for (Parameter parameter : found.type().parameters()) {
                lines.add("  " + parameterLine(draft, found, parameter));
            }
            for (Port port : found.type().ports()) {
                lines.add("  " + Answers.portLine(port));
            }
            for (Link link : RouteStatement.inOrder(draft.session())) {
                if (link.id().touches(found.id())) {
                    lines.add("  " + RouteStatement.print(draft.session(), link));
                }
            }
            Answers.binding(draft.session(), found)
                    .ifPresent(binding -> lines.add("  plays " + Answers.bindingLine(draft.session(), found)));
            return Reply.of(
                    found.name() + ": " + found.type().name() + ", " + Shown.onOff(found.enabled())
                            + (found.samples().size() == 0
                                    ? ""
                                    : ", " + Shown.count(found.samples().size(), "sample")),
                    lines,
                    summary(found)
                            .with("parameters", parameters(draft, found))
                            .with("ports", ports(found))
                            .json());
        }
    }

    /** Lists the ports of a module. */
    record Ports(Word module) implements ModuleQuestion {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module found = draft.module(module);
            return Reply.of(
                    found.name() + " has " + Shown.count(found.type().ports().size(), "port") + ":",
                    found.type().ports().stream()
                            .map(port -> "  " + Answers.portLine(port))
                            .toList(),
                    new Fields().with("ports", ports(found)).json());
        }
    }

    /** Lists the parameters of a module, of its samples, and what it reports. */
    record Params(Word module) implements ModuleQuestion {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module found = draft.module(module);
            List<String> lines = new ArrayList<>();
            for (Parameter parameter : found.type().parameters()) {
                lines.add("  " + parameterLine(draft, found, parameter));
            }
            for (Parameter parameter : found.type().sampleParameters()) {
                lines.add("  sample[N]." + Answers.parameterLine(parameter, parameter.initial()));
            }
            for (ReadOut readOut : found.type().readOuts()) {
                OptionalDouble now = draft.now(new OfModule(found.id(), readOut.name()));
                String what = now.isPresent() ? " reports " + Shown.number(now.getAsDouble()) : " is reported";
                lines.add("  " + readOut.name() + what + "  " + readOut.description());
            }
            return Reply.of(
                    "The parameters of " + found.name() + ":",
                    lines,
                    new Fields()
                            .with("parameters", parameters(draft, found))
                            .with(
                                    "sampleParameters",
                                    Json.sequence(found.type().sampleParameters().stream()
                                            .<Json>map(parameter -> Answers.parameter(parameter, Optional.empty())
                                                    .json())
                                            .toList()))
                            .with(
                                    "reported",
                                    found.type().readOuts().stream()
                                            .map(ReadOut::name)
                                            .toList())
                            .json());
        }
    }

    /** A module as JSON, as it stands in the session's file. */
    record State(Word module) implements ModuleQuestion {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            String name = draft.module(module).name();
            Json state = SessionStatement.state(draft.session());
            if (state instanceof Json.Struct(var fields, var _)
                    && fields.get("modules") instanceof Json.Struct(var modules, var _)) {
                Json json = Objects.requireNonNull(modules.get(name));
                return new Reply(JsonPrinter.pretty(json).strip(), json);
            }
            throw new IllegalStateException("a session's file without modules");
        }
    }

    /** Describes a pattern. */
    record AboutPattern(Word pattern) implements ModuleQuestion {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            return SessionStatement.aboutPattern(draft, pattern);
        }
    }

    /** Describes a chain. */
    record AboutChain(Word chain) implements ModuleQuestion {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            return SessionStatement.aboutChain(draft, chain);
        }
    }

    /** Describes what a sequencer plays. */
    record AboutSequencer(Word sequencer) implements ModuleQuestion {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module found = draft.sequencer(sequencer);
            return new Reply(
                    Answers.bindingLine(draft.session(), found),
                    Answers.sequencer(draft.session(), found).json());
        }
    }

    /** A module in a list. */
    static Fields summary(Module module) {
        return new Fields()
                .with("name", module.name())
                .with("type", module.type().name())
                .with("category", module.type().category().name())
                .with("enabled", module.enabled())
                .with("samples", module.samples().size());
    }

    private static String parameterLine(Draft draft, Module module, Parameter parameter) {
        return Answers.parameterLine(parameter, module.value(parameter), now(draft, module, parameter));
    }

    private static OptionalDouble now(Draft draft, Module module, Parameter parameter) {
        return draft.now(new OfModule(module.id(), parameter.name()));
    }

    private static Json parameters(Draft draft, Module module) {
        List<Json> all = new ArrayList<>();
        for (Parameter parameter : module.type().parameters()) {
            Fields fields = Answers.parameter(parameter, Optional.of(module.value(parameter)));
            now(draft, module, parameter).ifPresent(now -> fields.with("now", Shown.json(parameter, Value.of(now))));
            all.add(fields.json());
        }
        return Json.sequence(all);
    }

    private static Json ports(Module module) {
        return Json.sequence(module.type().ports().stream()
                .<Json>map(port -> Answers.port(port).json())
                .toList());
    }
}
