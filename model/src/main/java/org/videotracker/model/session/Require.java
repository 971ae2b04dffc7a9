package org.videotracker.model.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.MediaPath;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Names;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Sample;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/** Finds what an edit names, or rejects the edit with the nearest names that exist. */
public final class Require {

    private Require() {}

    public static Module module(Session session, ModuleId id) throws RejectedException {
        return session.modules()
                .get(id)
                .orElseThrow(
                        () -> RejectedException.of(Code.UNKNOWN, "The module " + id + " does not exist (any more)."));
    }

    public static Module moduleNamed(Session session, String name) throws RejectedException {
        return session.modules()
                .named(name)
                .orElseThrow(() -> RejectedException.unknown(
                        "module", name, session.modules().byName().keySet()));
    }

    /** A module that emits triggers. */
    public static Module sequencer(Session session, ModuleId id) throws RejectedException {
        Module module = module(session, id);
        if (!module.type().can(Capability.EMITS_TRIGGERS)) {
            throw RejectedException.of(
                    Code.INCOMPATIBLE, module.name() + " is a " + module.type().name() + " and plays no patterns.");
        }
        return module;
    }

    public static Binding binding(Session session, ModuleId sequencer) throws RejectedException {
        Module module = sequencer(session, sequencer);
        Binding binding = session.bindings().get(sequencer);
        if (binding == null) {
            throw RejectedException.of(Code.UNKNOWN, module.name() + " is bound to no pattern.");
        }
        return binding;
    }

    /** A module that holds samples. */
    public static Module sampler(Session session, ModuleId id) throws RejectedException {
        Module module = module(session, id);
        if (!module.type().can(Capability.HOLDS_SAMPLES)) {
            throw RejectedException.of(
                    Code.INCOMPATIBLE, module.name() + " is a " + module.type().name() + " and holds no samples.");
        }
        return module;
    }

    public static Sample sample(Module module, int slot) throws RejectedException {
        return module.samples()
                .slot(slot)
                .orElseThrow(() -> new RejectedException(new Rejection(
                        Code.OUT_OF_RANGE,
                        module.name() + " has no sample in slot " + (slot + 1) + ".",
                        module.samples().size() == 0
                                ? "Add a sample first."
                                : "Its slots are 1.." + module.samples().size() + ".")));
    }

    public static Link link(Session session, LinkId id) throws RejectedException {
        return session.links()
                .get(id)
                .orElseThrow(() -> RejectedException.of(
                        Code.UNKNOWN,
                        "There is no connection from "
                                + end(session, id.source().module()) + " to "
                                + end(session, id.target().module()) + " between these ports."));
    }

    private static String end(Session session, ModuleId id) {
        return session.modules().get(id).map(Module::name).orElse("a module that does not exist");
    }

    public static Pattern pattern(Session session, String name) throws RejectedException {
        Pattern pattern = session.patterns().get(name);
        if (pattern == null) {
            throw RejectedException.unknown("pattern", name, session.patterns().keySet());
        }
        return pattern;
    }

    public static StepPattern stepPattern(Session session, String name) throws RejectedException {
        return switch (pattern(session, name)) {
            case StepPattern steps -> steps;
            case CyclePattern written ->
                throw new RejectedException(new Rejection(
                        Code.INCOMPATIBLE,
                        name + " is a cycle pattern, which has no steps.",
                        "Freeze it into steps first, or edit its text."));
        };
    }

    public static CyclePattern cyclePattern(Session session, String name) throws RejectedException {
        return switch (pattern(session, name)) {
            case CyclePattern written -> written;
            case StepPattern steps ->
                throw new RejectedException(new Rejection(
                        Code.INCOMPATIBLE,
                        name + " is a pattern of steps, not a cycle pattern.",
                        "Choose another name, or give it an expression first."));
        };
    }

    /** An expression that is small enough to be saved, compiled and shown. */
    public static void legalExpression(Expression expression) throws RejectedException {
        Optional<String> fault = expression.fault();
        if (fault.isPresent()) {
            throw RejectedException.of(Code.ILLEGAL_VALUE, fault.get());
        }
    }

    /** An expression that means something. One of a later version, with words that are not known here, can be kept all the same. */
    public static void meaningfulExpression(Expression expression) throws RejectedException {
        try {
            Vocabulary.compile(expression);
        } catch (ExpressionException refusal) {
            throw new RejectedException(refusal.rejection());
        }
    }

    public static void row(String name, StepPattern pattern, int row) throws RejectedException {
        index(row, pattern.size(), "row of pattern " + name);
    }

    /** Steps whose locks have names that a column and a path can have. */
    public static void legalLocks(List<Step> steps) throws RejectedException {
        for (Step step : steps) {
            for (String lock : step.locks().keySet()) {
                lockName(lock);
            }
        }
    }

    /** The name of a parameter lock. */
    public static void lockName(String name) throws RejectedException {
        if (!StepFields.isLock(name)) {
            throw RejectedException.of(Code.ILLEGAL_NAME, "\"" + name + "\" is not the name of a parameter lock.");
        }
    }

    /** The name of a column. */
    public static void columnName(String name) throws RejectedException {
        if (!StepFields.isColumn(name)) {
            throw RejectedException.of(Code.ILLEGAL_NAME, "\"" + name + "\" is not the name of a column.");
        }
    }

    public static Chain chain(Session session, String name) throws RejectedException {
        Chain chain = session.chains().get(name);
        if (chain == null) {
            throw RejectedException.unknown("chain", name, session.chains().keySet());
        }
        return chain;
    }

    /** An index from zero below a size. The message counts from one, as people do. */
    public static void index(int index, int size, String what) throws RejectedException {
        if (index < 0 || index >= size) {
            throw RejectedException.of(
                    Code.OUT_OF_RANGE,
                    size == 0
                            ? "There is no " + what + "."
                            : "There is no " + what + " " + (index + 1) + "; they are 1.." + size + ".");
        }
    }

    /** A name that is legal and free. */
    public static void freeName(String kind, String name, boolean taken) throws RejectedException {
        if (!Names.isLegal(name)) {
            throw new RejectedException(new Rejection(
                    Code.ILLEGAL_NAME,
                    "\"" + name + "\" cannot be the name of a " + kind + ".",
                    "Use up to " + Names.MAX_LENGTH + " letters, digits, _ and -, not beginning with a digit or -;"
                            + " clock, project and pattern are taken."));
        }
        if (taken) {
            throw RejectedException.of(Code.DUPLICATE, "There is already a " + kind + " \"" + name + "\".");
        }
    }

    /** A connection that may be delayed, or is not. */
    public static void delayable(Signal signal, boolean delayed) throws RejectedException {
        if (delayed && signal == Signal.EVENT) {
            throw RejectedException.of(Code.INCOMPATIBLE, "A connection that carries events cannot be delayed.");
        }
    }

    /** Media whose folder and paths keep within their bounds. */
    public static void legalAsset(Asset asset) throws RejectedException {
        folder(asset.folder());
        if (asset.sound().isPresent()) {
            mediaPath(asset.sound().get().source());
            mediaPath(asset.sound().get().playable());
        }
        if (asset.picture().isPresent()) {
            mediaPath(asset.picture().get().source());
            mediaPath(asset.picture().get().playable());
        }
    }

    /** A path inside the project's folder, or an absolute one. */
    public static void mediaPath(String path) throws RejectedException {
        Optional<String> fault = MediaPath.fault(path);
        if (fault.isPresent()) {
            throw new RejectedException(new Rejection(
                    Code.ILLEGAL_VALUE,
                    "The path \"" + path + "\" " + fault.get() + ".",
                    "Use a path inside the project's folder, or an absolute one."));
        }
    }

    /** A folder within the library: names with {@code /} between them, none of which leads upwards or to the root. */
    public static void folder(String folder) throws RejectedException {
        boolean isTop = folder.isEmpty();
        boolean isInside = Stream.of(folder.split("/", -1))
                .noneMatch(level -> level.isBlank() || level.equals(".") || level.equals("..") || level.contains("\\"));
        if (folder.length() > Asset.MAX_TEXT_LENGTH || !(isTop || isInside)) {
            throw RejectedException.of(Code.ILLEGAL_NAME, "\"" + folder + "\" is not a folder of the library.");
        }
    }

    /** A script that is not too long. */
    public static void script(String text) throws RejectedException {
        if (text.length() > Limits.SCRIPT_CHARACTERS) {
            throw RejectedException.of(
                    Code.LIMIT, "A script has at most " + Limits.SCRIPT_CHARACTERS / 1024 + " K characters.");
        }
    }

    /** A number of things that may not grow without end. */
    public static void below(int size, int limit, String what) throws RejectedException {
        if (size >= limit) {
            throw RejectedException.of(Code.LIMIT, "There can be at most " + limit + " " + what + ".");
        }
    }
}
