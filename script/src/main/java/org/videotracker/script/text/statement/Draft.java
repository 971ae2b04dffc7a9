package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;
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
     */
    public record Surroundings(Catalog catalog, Supplier<ModuleId> ids, Manual manual) {}

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
