package org.videotracker.script.lua.print;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.ModuleFunctions;

/** The calls that make modules and fill their banks. */
record ModuleLines(Session session, Detail detail, LocalNames names) {

    void print(Module module, ScriptText text) {
        text.line(
                names.declaration(module) + maker(module) + config(module, true).argument() + ")");
        for (int slot = 0; slot < module.samples().size(); slot++) {
            Optional<Sample> sample = module.samples().slot(slot);
            if (sample.isPresent()) {
                text.line(sample(module, slot, sample.get()));
            }
        }
    }

    /** The call that changes a system module; nothing where it is as in a new project. */
    void master(Module module, boolean enabledWhenNew, ScriptText text) {
        TableText config = config(module, enabledWhenNew);
        if (!config.isEmpty()) {
            text.line(maker(module) + config.argument() + ")");
        }
    }

    private static String maker(Module module) {
        String type = module.type().name();
        return ModuleFunctions.makerOf(type)
                        .map(maker -> maker + "(")
                        .orElseGet(() -> "make(" + LuaLiteral.of(type) + ", ")
                + LuaLiteral.of(module.name());
    }

    private TableText config(Module module, boolean enabledWhenNew) {
        TableText config = new TableText(detail);
        @Nullable Binding binding = session.bindings().get(module.id());
        if (binding != null) {
            config.text("pattern", binding.pattern());
            if (binding.chain().isPresent()) {
                config.text("chain", binding.chain().get());
                config.flag("chainEnabled", binding.chainEnabled(), true);
            }
        }
        for (Parameter parameter : module.type().parameters()) {
            config.value(parameter, module.value(parameter));
        }
        return config.flag("enabled", module.enabled(), enabledWhenNew);
    }

    private String sample(Module module, int slot, Sample sample) {
        Asset asset = Objects.requireNonNull(session.assets().get(sample.asset()));
        String plainName = asset.name().substring(0, Math.min(asset.name().length(), Sample.MAX_NAME_LENGTH));
        TableText config = new TableText(detail).text("name", sample.name(), plainName);
        for (Parameter parameter : module.type().sampleParameters()) {
            config.value(parameter, sample.value(parameter));
        }
        return "sample(" + names.of(module) + ", " + slot + ", " + LuaLiteral.of(MediaLines.nameOf(session, asset))
                + config.argument() + ")";
    }
}
