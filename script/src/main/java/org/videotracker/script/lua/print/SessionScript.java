package org.videotracker.script.lua.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Transport;

/**
 * Prints a session as a script that makes it again out of one that holds nothing but new system modules, or out of any other
 * in a strict run. The same session gives the same text. Pure; any thread may call.
 */
public final class SessionScript {
    private final Session session;
    private final Session bare;
    private final Detail detail;
    private final ScriptText text = new ScriptText();

    private SessionScript(Session session, Catalog catalog, Detail detail) {
        this.session = session;
        this.detail = detail;
        bare = NewSession.withSystemModules(catalog, identities());
    }

    private static Supplier<ModuleId> identities() {
        List<ModuleId> given = new ArrayList<>();
        return () -> {
            given.add(new ModuleId(new UUID(0, given.size() + 1)));
            return given.getLast();
        };
    }

    /** @param catalog the types of module, of which new system modules are made to compare with */
    public static String print(Session session, Catalog catalog, Detail detail) {
        return new SessionScript(session, catalog, detail).print();
    }

    private String print() {
        List<Module> instruments = modules(false);
        List<Module> sequencers = modules(true);
        List<Module> made = new ArrayList<>(instruments);
        made.addAll(sequencers);
        LocalNames names = new LocalNames(made);
        ModuleLines modules = new ModuleLines(session, detail, names);
        printHead(!made.isEmpty());
        text.section("Media");
        session.assets().values().stream()
                .sorted(Comparator.comparing(Asset::name, NaturalOrder.INSTANCE).thenComparing(Asset::id))
                .forEach(asset -> text.line(MediaLines.asset(asset)));
        text.section("Masters");
        bare.modules()
                .inOrder()
                .forEach(master -> session.modules()
                        .named(master.name())
                        .ifPresent(module -> modules.master(module, master.enabled(), text)));
        text.section("Instruments and mixers");
        instruments.forEach(module -> modules.print(module, text));
        text.section("Patterns");
        sorted(session.patterns()).forEach((name, pattern) -> {
            switch (pattern) {
                case StepPattern steps -> PatternLines.print(name, steps, text);
                case CyclePattern cycles -> PatternLines.print(name, cycles, text);
            }
        });
        text.section("Chains");
        sorted(session.chains()).forEach(this::printChain);
        text.section("Sequencers");
        sequencers.forEach(module -> modules.print(module, text));
        text.section("Connections");
        new LinkLines(session, bare, detail, names).print(text);
        text.section("Parameter links");
        printMappings();
        text.section("The user's script");
        if (!session.userScript().isEmpty()) {
            text.line("userScript(" + LuaText.block(session.userScript()) + ")");
        }
        text.section("");
        if (session.playback().state() == PlayState.PLAYING) {
            text.line("play()");
        }
        return text.toString();
    }

    private List<Module> modules(boolean isSequencer) {
        return session.modules().inOrder().stream()
                .filter(module -> !SystemModules.isSystem(module.name()))
                .filter(module -> module.type().can(Capability.EMITS_TRIGGERS) == isSequencer)
                .toList();
    }

    private static <T> TreeMap<String, T> sorted(Map<String, T> byName) {
        TreeMap<String, T> sorted = new TreeMap<>(NaturalOrder.INSTANCE);
        sorted.putAll(byName);
        return sorted;
    }

    private void printHead(boolean makesModules) {
        text.comment("A videoTracker session: vt run DIR FILE.lua --strict makes it again.");
        if (!session.unknown().isEmpty()) {
            text.comment("Its file has fields of a later version, which a script cannot say.");
        }
        text.section("");
        TableText project = new TableText(detail);
        for (Parameter parameter : ProjectSettings.PARAMETERS) {
            project.value(parameter, session.project().value(parameter));
        }
        if (!project.isEmpty()) {
            text.line("project(" + project.print() + ")");
        }
        if (detail == Detail.ALL || !session.transport().value(Transport.BPM).equals(Transport.BPM.initial())) {
            text.line("bpm(" + LuaLiteral.of(session.transport().bpm()) + ")");
        }
        TableText transport = new TableText(detail);
        for (Parameter parameter : Transport.PARAMETERS) {
            if (!parameter.equals(Transport.BPM)) {
                transport.value(parameter, session.transport().value(parameter));
            }
        }
        if (!transport.isEmpty()) {
            text.line("transport(" + transport.print() + ")");
        }
        if (makesModules) {
            text.line("autoRoute(false) -- all connections are written out below");
        }
    }

    private void printChain(String name, Chain chain) {
        TableText entries = new TableText(detail);
        for (Chain.Entry entry : chain.entries()) {
            TableText more =
                    new TableText(detail).number("repeats", entry.repeats(), 1).flag("enabled", entry.enabled(), true);
            entries.item(
                    more.isEmpty()
                            ? LuaLiteral.of(entry.pattern())
                            : "{pattern = " + LuaLiteral.of(entry.pattern()) + ", "
                                    + more.line().substring(1));
        }
        text.line("chain(" + LuaLiteral.of(name) + (entries.isEmpty() ? "" : ", " + entries.lines()) + ")");
    }

    private void printMappings() {
        List<String> lines = new ArrayList<>();
        for (Mapping mapping : session.mappings().values()) {
            lines.add(MappingLines.print(session, mapping, detail));
        }
        lines.sort(Comparator.comparing(line -> line, NaturalOrder.INSTANCE));
        lines.forEach(text::line);
    }
}
