package org.videotracker.model.legacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.pattern.Binding;

/** Imports what each sequencer plays. No sequencer is left without a pattern. */
final class LegacyBindings {
    private final LegacyModules modules;
    private final LegacyPatterns patterns;
    private final LegacyChains chains;
    private final Notices notices;
    private final Map<ModuleId, Binding> bindings = new HashMap<>();

    LegacyBindings(LegacyModules modules, LegacyPatterns patterns, LegacyChains chains, Notices notices) {
        this.modules = modules;
        this.patterns = patterns;
        this.chains = chains;
        this.notices = notices;
    }

    Map<ModuleId, Binding> all(Loose byName) {
        byName.fields().forEach(this::ofRuntime);
        modules.imported().forEach(imported -> ofModule(imported.id(), imported.data()));
        modules.modules().inOrder().stream().filter(LegacyBindings::plays).forEach(this::bindToFirst);
        return bindings;
    }

    private static boolean plays(Module module) {
        return module.type().can(Capability.EMITS_TRIGGERS);
    }

    /** Bindings were kept by the names of sequencers. */
    private void ofRuntime(String oldName, Loose loose) {
        Optional<Module> sequencer = modules.named(oldName).filter(LegacyBindings::plays);
        if (sequencer.isEmpty()) {
            notices.add(
                    "The binding of \"" + Notices.shortened(oldName) + "\" was left out: there is no such sequencer.");
            return;
        }
        Loose pattern = loose.at("patternName");
        Loose chain = loose.at("chainName");
        bind(
                sequencer.get(),
                pattern,
                chain.text().flatMap(chains::named),
                chain,
                loose.at("chainEnabled").flag(true));
    }

    /** Older trackers kept their patterns, their order and what they were bound to for themselves. */
    private void ofModule(ModuleId id, Loose data) {
        Module sequencer = modules.modules().get(id).orElseThrow();
        if (!plays(sequencer)) {
            return;
        }
        List<String> own =
                data.at("patterns").items().stream().map(patterns::addNameless).toList();
        Optional<String> ownChain = data.at("patternChain", "orderList").items().isEmpty()
                ? Optional.empty()
                : Optional.of(chains.add(sequencer.name() + "_chain", data, own.isEmpty() ? patterns.oldNames() : own));
        if (bindings.containsKey(id)) {
            return;
        }
        Loose boundChain = data.at("boundChainName");
        Optional<String> chain = boundChain.text().flatMap(chains::named).or(() -> ownChain);
        if (!own.isEmpty() && !data.at("boundPatternName").isPresent()) {
            bindings.put(id, binding(own.getFirst(), chain, true));
        } else if (data.at("boundPatternName").isPresent() || chain.isPresent()) {
            bind(sequencer, data.at("boundPatternName"), chain, boundChain, true);
        }
    }

    private void bind(Module sequencer, Loose pattern, Optional<String> chain, Loose chainName, boolean chainEnabled) {
        Optional<String> bound = pattern.text().flatMap(patterns::named);
        if (bound.isEmpty() && pattern.isPresent()) {
            notices.add(sequencer.name() + " was bound to a pattern that does not exist, and got another.");
        }
        if (chain.isEmpty() && chainName.text().isPresent()) {
            notices.add(sequencer.name() + " was bound to a chain that does not exist, and plays its pattern.");
        }
        bindings.put(sequencer.id(), binding(bound.orElseGet(this::firstPattern), chain, chainEnabled));
    }

    private Binding binding(String pattern, Optional<String> chain, boolean chainEnabled) {
        boolean isEnabled = chainEnabled && chain.filter(chains::isEnabled).isPresent();
        return new Binding(pattern, chain, isEnabled);
    }

    private void bindToFirst(Module sequencer) {
        bindings.computeIfAbsent(sequencer.id(), _ -> Binding.of(firstPattern()));
    }

    private String firstPattern() {
        return patterns.all().keySet().stream().min(NaturalOrder.INSTANCE).orElseGet(patterns::addEmpty);
    }
}
