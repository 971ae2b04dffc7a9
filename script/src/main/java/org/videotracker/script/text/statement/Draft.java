package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.Refusal;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/**
 * A line at work: a session of its own, on which each statement sees what those before it did, and the commands that will do
 * the same to the engine's. Used by one thread.
 */
public final class Draft {
    private final Surroundings surroundings;
    private final History history;
    private final List<Command> commands = new ArrayList<>();
    private Session session;

    /**
     * What is the same for all lines.
     *
     * @param catalog the types of module
     * @param ids gives an identity that was never used at each call
     * @param manual the help
     * @param present what is heard and seen now
     */
    public record Surroundings(Catalog catalog, Supplier<ModuleId> ids, Manual manual, PresentValues present) {}

    public Draft(Session session, History history, Surroundings surroundings) {
        this.session = session;
        this.history = history;
        this.surroundings = surroundings;
    }

    /** All that was done, in its order. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    public Session session() {
        return session;
    }

    History history() {
        return history;
    }

    Catalog catalog() {
        return surroundings.catalog();
    }

    Manual manual() {
        return surroundings.manual();
    }

    /**
     * What stands at an address now: where mappings have moved a parameter of the session to, or what a module reports. Empty for what
     * is at its base value.
     */
    OptionalDouble now(ParameterAddress address) {
        boolean isMoved = session.mappings().keySet().stream()
                .anyMatch(mapping -> mapping.target().equals(address));
        return isMoved || readOut(address).isPresent() ? surroundings.present().of(address) : OptionalDouble.empty();
    }

    /** The read-out that an address means, if it means one. */
    Optional<ReadOut> readOut(ParameterAddress address) {
        return address instanceof OfModule(var id, var name)
                ? session.modules()
                        .get(id)
                        .map(Module::type)
                        .filter(type -> type.parameter(name).isEmpty())
                        .flatMap(type -> type.readOut(name))
                : Optional.empty();
    }

    ModuleId newId() {
        return surroundings.ids().get();
    }

    /**
     * Carries out a command.
     *
     * @param cause the word that is to blame if it is rejected
     */
    void perform(Word cause, Command command) throws RefusedException {
        try {
            session = command.apply(session);
        } catch (RejectedException rejected) {
            throw RefusedException.at(cause, rejected);
        }
        commands.add(command);
    }

    /** Carries out a command that every session takes. */
    void perform(Command command) {
        try {
            session = command.apply(session);
        } catch (RejectedException impossible) {
            throw new IllegalStateException(command.describe(), impossible);
        }
        commands.add(command);
    }

    Module module(Word name) throws RefusedException {
        return found(name, () -> Require.moduleNamed(session, name.text()));
    }

    /** A module that plays patterns. */
    Module sequencer(Word name) throws RefusedException {
        Module module = module(name);
        return found(name, () -> Require.sequencer(session, module.id()));
    }

    Pattern pattern(Word name) throws RefusedException {
        return found(name, () -> Require.pattern(session, name.text()));
    }

    StepPattern stepPattern(Word name) throws RefusedException {
        return found(name, () -> Require.stepPattern(session, name.text()));
    }

    Chain chain(Word name) throws RefusedException {
        return found(name, () -> Require.chain(session, name.text()));
    }

    ParameterAddress address(Word path) throws RefusedException {
        return address(path, path.text());
    }

    /**
     * The address that a path means.
     *
     * @param cause the word that is to blame if it means none
     */
    ParameterAddress address(Word cause, String path) throws RefusedException {
        try {
            return ParameterPaths.resolve(session, path);
        } catch (RejectedException rejected) {
            Rejection why = rejected.rejection();
            String owner = path.substring(0, Math.max(0, path.indexOf('.')));
            boolean needsHint = why.hint().isEmpty() && session.modules().hasName(owner);
            throw new RefusedException(Refusal.at(
                    cause, needsHint ? new Rejection(why.code(), why.message(), "Look with: params " + owner) : why));
        }
    }

    /**
     * The index that a word is.
     *
     * @param size how many there are; they count from zero
     * @param what of what, such as {@code "entry in chain song"}
     */
    static int index(Word word, int size, String what) throws RefusedException {
        int index = Numbers.whole(word, "The index");
        if (index < 0 || index >= size) {
            throw RefusedException.at(
                    word,
                    ResultCode.OUT_OF_RANGE,
                    "There is no " + what + " " + index + ".",
                    size == 0 ? "There is none yet." : "They are 0.." + (size - 1) + ", counted from zero.");
        }
        return index;
    }

    /** What looks something up in the model. */
    @FunctionalInterface
    interface Search<T> {
        T find() throws RejectedException;
    }

    static <T> T found(Word cause, Search<T> search) throws RefusedException {
        try {
            return search.find();
        } catch (RejectedException rejected) {
            throw RefusedException.at(cause, rejected);
        }
    }
}
