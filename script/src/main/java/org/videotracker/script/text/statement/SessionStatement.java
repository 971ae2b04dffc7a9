package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.history.History;
import org.videotracker.model.json.Json;
import org.videotracker.model.json.JsonText;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.Word;

/** Questions about the session as a whole; they change nothing. */
public sealed interface SessionStatement extends Statement.Worked permits SessionStatement.Question, ModuleQuestion {

    /** Questions that name nothing. */
    enum Question implements SessionStatement {
        MODULES {
            @Override
            public Reply carryOut(Draft draft) {
                List<Module> modules = draft.session().modules().inOrder();
                return Reply.of(
                        Shown.count(modules.size(), "module") + ":",
                        modules.stream()
                                .map(module -> String.format(
                                        Locale.ROOT,
                                        "  %-20s %-16s %-10s %s",
                                        module.name(),
                                        module.type().name(),
                                        module.type().category(),
                                        Shown.onOff(module.enabled())))
                                .toList(),
                        listed("modules", modules, ModuleQuestion::summary));
            }
        },
        CONNECTIONS {
            @Override
            public Reply carryOut(Draft draft) {
                Session session = draft.session();
                List<Link> links = RouteStatement.inOrder(session);
                List<String> lines = new ArrayList<>(links.stream()
                        .map(link -> "  " + RouteStatement.print(session, link))
                        .toList());
                List<String> mappings = MappingStatement.lines(session);
                mappings.forEach(line -> lines.add("  " + line));
                return Reply.of(
                        Shown.count(links.size(), "connection") + ", " + Shown.count(mappings.size(), "mapping")
                                + (lines.isEmpty() ? "." : ":"),
                        lines,
                        new Fields()
                                .with(
                                        "connections",
                                        Json.sequence(links.stream()
                                                .<Json>map(link -> RouteStatement.fields(session, link)
                                                        .json())
                                                .toList()))
                                .with("mappings", mappings)
                                .json());
            }
        },
        PATTERNS {
            @Override
            public Reply carryOut(Draft draft) {
                Session session = draft.session();
                List<String> names = sorted(session.patterns().keySet());
                return Reply.of(
                        Shown.count(names.size(), "pattern") + ":",
                        names.stream()
                                .map(name -> "  " + patternLine(session, name))
                                .toList(),
                        listed("patterns", names, name -> Answers.pattern(session, name)));
            }
        },
        CHAINS {
            @Override
            public Reply carryOut(Draft draft) {
                Session session = draft.session();
                List<String> names = sorted(session.chains().keySet());
                return Reply.of(
                        names.isEmpty() ? "No chains." : Shown.count(names.size(), "chain") + ":",
                        names.stream()
                                .map(name -> "  " + chainLine(session, name))
                                .toList(),
                        listed("chains", names, name -> Answers.chain(session, name)));
            }
        },
        SEQUENCERS {
            @Override
            public Reply carryOut(Draft draft) {
                Session session = draft.session();
                List<Module> modules = Answers.sequencers(session);
                return Reply.of(
                        modules.isEmpty() ? "No sequencers." : Shown.count(modules.size(), "sequencer") + ":",
                        modules.stream()
                                .map(module -> "  " + Answers.bindingLine(session, module))
                                .toList(),
                        listed("sequencers", modules, module -> Answers.sequencer(session, module)));
            }
        },
        HISTORY {
            @Override
            public Reply carryOut(Draft draft) {
                List<String> past = draft.history().past().stream()
                        .map(History.Entry::label)
                        .toList();
                List<String> future = draft.history().future().reversed().stream()
                        .map(History.Entry::label)
                        .toList();
                List<String> lines = new ArrayList<>();
                past.forEach(label -> lines.add("  done    " + label));
                future.forEach(label -> lines.add("  undone  " + label));
                return Reply.of(
                        lines.isEmpty()
                                ? "Nothing was done yet."
                                : Shown.count(past.size(), "step") + " can be undone, " + future.size()
                                        + " can be redone:",
                        lines,
                        new Fields().with("past", past).with("future", future).json());
            }
        },
        STATE {
            @Override
            public Reply carryOut(Draft draft) {
                return new Reply(SessionJson.write(draft.session()).strip(), state(draft.session()));
            }
        },
        TYPES {
            @Override
            public Reply carryOut(Draft draft) {
                List<ModuleType> types = List.copyOf(draft.catalog().types());
                return Reply.of(
                        Shown.count(types.size(), "type") + " of module:",
                        types.stream()
                                .map(type -> String.format(
                                        Locale.ROOT,
                                        "  %-16s %-10s %s",
                                        type.name(),
                                        type.category(),
                                        type.description()))
                                .toList(),
                        listed(
                                "types",
                                types,
                                type -> new Fields()
                                        .with("name", type.name())
                                        .with("category", type.category().name())
                                        .with("description", type.description())));
            }
        }
    }

    /** A pattern, in detail. */
    static Reply aboutPattern(Draft draft, Word name) throws RefusedException {
        draft.pattern(name);
        return new Reply(
                patternLine(draft.session(), name.text()),
                Answers.pattern(draft.session(), name.text()).json());
    }

    /** A chain with its entries. */
    static Reply aboutChain(Draft draft, Word name) throws RefusedException {
        Chain chain = draft.chain(name);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Chain.Entry entry = chain.entries().get(i);
            lines.add("  " + i + "  " + entry.pattern() + " x" + entry.repeats() + (entry.enabled() ? "" : "  off"));
        }
        return Reply.of(
                chainLine(draft.session(), name.text()),
                lines,
                Answers.chain(draft.session(), name.text()).json());
    }

    /** The session as a value of JSON. */
    static Json state(Session session) {
        try {
            return JsonText.parse(SessionJson.write(session), ReadLimits.DEFAULT);
        } catch (UnreadableSessionException impossible) {
            throw new IllegalStateException("a session that was just written cannot be read", impossible);
        }
    }

    private static String patternLine(Session session, String name) {
        List<String> players = Answers.players(session, name);
        String what = switch (session.patterns().get(name)) {
            case null -> "";
            case StepPattern steps ->
                String.format(
                                Locale.ROOT,
                                "%s, %.1f steps per beat, ",
                                Shown.count(steps.size(), "step"),
                                steps.stepsPerBeat())
                        + (steps.swing() == StepPattern.STRAIGHT
                                ? ""
                                : String.format(Locale.ROOT, "%.1f %% swing, ", steps.swing()));
            case CyclePattern cycles ->
                ExpressionText.of(cycles.expression()) + ", cycles of " + Value.of(cycles.beatsPerCycle()) + " beats, ";
        };
        return name + ": " + what + (players.isEmpty() ? "not bound" : "bound to " + String.join(", ", players));
    }

    private static String chainLine(Session session, String name) {
        List<Module> players = Answers.chainPlayers(session, name);
        int size =
                Optional.ofNullable(session.chains().get(name)).map(Chain::size).orElse(0);
        List<String> bound = players.stream()
                .map(module -> module.name() + " ("
                        + Shown.onOff(Answers.binding(session, module)
                                .filter(binding -> binding.chainEnabled())
                                .isPresent())
                        + ")")
                .toList();
        return name + ": " + size + (size == 1 ? " entry, " : " entries, ")
                + (bound.isEmpty() ? "not bound" : "bound to " + String.join(", ", bound));
    }

    private static List<String> sorted(java.util.Set<String> names) {
        return names.stream().sorted(NaturalOrder.INSTANCE).toList();
    }

    private static <T> Json listed(String name, List<T> items, java.util.function.Function<T, Fields> print) {
        return new Fields()
                .with(
                        name,
                        Json.sequence(items.stream()
                                .<Json>map(item -> print.apply(item).json())
                                .toList()))
                .json();
    }
}
