package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.SystemModules;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.script.lua.roster.Block.Version;
import org.videotracker.script.lua.roster.Owner;
import org.videotracker.script.lua.roster.Roster;
import org.videotracker.script.lua.roster.RosterEdit;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptFunction;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Evaluates, silences and restores blocks. */
public final class BlockAccess {
    static final String TYPE = "block";

    private BlockAccess() {}

    static HostObject object(String name) {
        return new HostObject(TYPE, name, "block " + name);
    }

    /**
     * Evaluates a block. If that fails, all it did is taken back, what it was before stays in force, and the script that holds it
     * goes on with a warning.
     */
    static HostObject define(Transaction script, String name, ScriptFunction function) throws RejectedException {
        Plans plans = script.plans();
        Transaction.Savepoint savepoint = script.save();
        Plans.Mark mark = plans.mark();
        Optional<Block> present = plans.roster().block(name);
        plans.beginBlock(name);
        plans.edit(new RosterEdit.Clear(new Owner.OfBlock(name)));
        if (present.isPresent()) {
            enable(script, present.get());
        }
        Optional<ScriptError> failure = function.attempt("the block \"" + name + "\"");
        if (failure.isPresent()) {
            script.restore(savepoint);
            plans.edit(new RosterEdit.Attempt(name, plans.unit()));
            plans.warn(warning(name, present, failure.get()));
            return object(name);
        }
        Set<ModuleId> modules = plans.endBlock(mark);
        int number = present.map(Block::evaluations).orElse(0) + 1;
        Version version = new Version(number, function.script(), function.line(), function, modules);
        plans.edit(new RosterEdit.Define(name, plans.unit(), version));
        return object(name);
    }

    private static ScriptError warning(String name, Optional<Block> present, ScriptError failure) {
        String consequence = present.isPresent() ? "goes on as it was" : "was left out";
        return failure.withMessage("the block \"" + name + "\" " + consequence + ": " + failure.message());
    }

    /**
     * Goes back to the version before, whose callbacks live again.
     *
     * @param run calls the function of that version
     * @return why it failed, if it did: then nothing of the transaction is of use
     */
    public static Optional<ScriptError> fallBack(Transaction script, Block block, Supplier<ScriptResult> run) {
        Plans plans = script.plans();
        Plans.Mark mark = plans.mark();
        plans.beginBlock(block.name());
        plans.edit(new RosterEdit.Clear(new Owner.OfBlock(block.name())));
        if (run.get() instanceof ScriptResult.Failed(ScriptError error)) {
            return Optional.of(error);
        }
        plans.edit(new RosterEdit.FallBack(block.name(), plans.endBlock(mark)));
        return Optional.empty();
    }

    /** Lets the callbacks of a block rest, and switches off the modules that no other sounding block names. */
    static void silence(Transaction script, String name) throws RejectedException {
        silence(script, require(script, name), Block.State.SILENCED);
    }

    /** As {@link #silence}, of a block that the text no longer has. */
    public static void remove(Transaction script, Block block) throws RejectedException {
        silence(script, block, Block.State.REMOVED);
    }

    private static void silence(Transaction script, Block block, Block.State state) throws RejectedException {
        Set<ModuleId> needed = new HashSet<>();
        for (Block other : script.plans().roster().blocks().values()) {
            if (other.isSounding() && !other.name().equals(block.name())) {
                needed.addAll(other.version().modules());
            }
        }
        Set<ModuleId> disabled = new HashSet<>();
        for (ModuleId id : block.version().modules()) {
            Optional<Module> module = script.session().modules().get(id);
            boolean isItsOwn = module.isPresent()
                    && !needed.contains(id)
                    && !SystemModules.isSystem(module.get().name());
            if (isItsOwn && module.get().enabled()) {
                script.apply(new EnableModule(id, false));
                disabled.add(id);
            }
        }
        script.plans().edit(new RosterEdit.Silence(block.name(), state, disabled));
    }

    /** Brings back what silence took away. */
    static void restore(Transaction script, String name) throws RejectedException {
        Block block = require(script, name);
        enable(script, block);
        script.plans().edit(new RosterEdit.Restore(name));
    }

    /** Switches on what its silence has switched off, and what another block's silence has that it names too. */
    private static void enable(Transaction script, Block block) throws RejectedException {
        if (block.isSounding()) {
            return;
        }
        Set<ModuleId> disabled = new HashSet<>();
        for (Block other : script.plans().roster().blocks().values()) {
            disabled.addAll(other.disabled());
        }
        disabled.retainAll(block.version().modules());
        disabled.addAll(block.disabled());
        for (ModuleId id : disabled) {
            Optional<Module> module = script.session().modules().get(id);
            if (module.isPresent() && !module.get().enabled()) {
                script.apply(new EnableModule(id, true));
            }
        }
    }

    static void hush(Transaction script) throws RejectedException {
        for (Block block : script.plans().roster().blocks().values()) {
            if (block.isSounding()) {
                silence(script, block.name());
            }
        }
    }

    static List<Map<String, Object>> list(Roster roster) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Block block : roster.blocks().values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", block.name());
            one.put("state", block.state().name().toLowerCase(Locale.ROOT));
            one.put("version", block.version().number());
            one.put("line", block.version().line());
            one.put(
                    "callbacks",
                    roster.callbacksOf(new Owner.OfBlock(block.name())).size());
            all.add(one);
        }
        return all;
    }

    /** Whether a block is there; one that failed at its first evaluation is not, and has nothing to silence. */
    static boolean exists(Transaction script, Object name) {
        return script.plans().roster().block((String) name).isPresent();
    }

    private static Block require(Transaction script, String name) throws RejectedException {
        Roster roster = script.plans().roster();
        return roster.block(name)
                .orElseThrow(() ->
                        RejectedException.unknown("block", name, roster.blocks().keySet()));
    }
}
