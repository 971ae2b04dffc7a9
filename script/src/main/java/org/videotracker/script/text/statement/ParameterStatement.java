package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.json.Json;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** Statements that read and set parameters, wherever they live. */
public sealed interface ParameterStatement extends Statement.Worked {

    /** Where a parameter is. */
    sealed interface Place {

        /** Its address in a draft's session. */
        ParameterAddress address(Draft draft) throws RefusedException;
    }

    /** A whole path. */
    record AtPath(Word path) implements Place {
        @Override
        public ParameterAddress address(Draft draft) throws RefusedException {
            return draft.address(path);
        }
    }

    /** A parameter of what was named before it: a module, {@code clock}, {@code project} or {@code pattern:NAME}. */
    record Of(Word owner, Word parameter) implements Place {
        private static final List<String> OTHERS = List.of("clock", "project");

        @Override
        public ParameterAddress address(Draft draft) throws RefusedException {
            if (!OTHERS.contains(owner.text()) && !owner.text().contains(":")) {
                draft.module(owner);
            }
            return draft.address(parameter, owner.text() + "." + parameter.text());
        }
    }

    /** One value for one place. */
    record Assignment(Place place, Word value) {}

    /** Reads a value. */
    record Get(Place place, Word cause) implements ParameterStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            ParameterAddress address = place.address(draft);
            OptionalDouble now = draft.now(address);
            Optional<ReadOut> readOut = draft.readOut(address);
            if (now.isPresent() && readOut.isPresent()) {
                return reported(draft, address, cause, now.getAsDouble());
            }
            refuseReadOut(draft, address, cause);
            return said(draft.session(), address, cause, "", now);
        }
    }

    /** Sets values, all or none of them. */
    record Set(List<Assignment> assignments) implements ParameterStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            List<String> lines = new ArrayList<>();
            List<Json> values = new ArrayList<>();
            for (Assignment assignment : assignments) {
                Reply reply = set(draft, assignment.place.address(draft), assignment.value);
                lines.add(reply.message());
                values.add(reply.data());
            }
            return lines.size() == 1
                    ? new Reply(lines.getFirst(), values.getFirst())
                    : new Reply(
                            String.join("\n", lines),
                            new Fields().with("values", Json.sequence(values)).json());
        }
    }

    /** Sets one value, and says what it is afterwards. */
    static Reply set(Draft draft, ParameterAddress address, Word word) throws RefusedException {
        refuseReadOut(draft, address, word);
        Parameter parameter = Draft.found(word, () -> Parameters.descriptor(draft.session(), address));
        Value asked = ValueText.read(parameter, word);
        draft.perform(word, new SetParameter(address, asked));
        Optional<Value> got = Draft.found(word, () -> Parameters.get(draft.session(), address));
        boolean isClamped = asked instanceof Value.Numeric && !got.equals(Optional.of(asked));
        return said(
                draft.session(),
                address,
                word,
                isClamped ? " (" + word.text() + " was asked for; it takes " + Shown.range(parameter) + ")" : "",
                OptionalDouble.empty());
    }

    /** @param now where mappings have moved it to */
    private static Reply said(Session session, ParameterAddress address, Word cause, String note, OptionalDouble now)
            throws RefusedException {
        Parameter parameter = Draft.found(cause, () -> Parameters.descriptor(session, address));
        Optional<Value> value = Draft.found(cause, () -> Parameters.get(session, address));
        String path = Draft.found(cause, () -> ParameterPaths.print(session, address));
        String shown = value.map(found -> Shown.value(parameter, found)).orElse("not set");
        Fields data = new Fields().with("path", path);
        value.ifPresent(found -> data.with("value", Shown.json(parameter, found)));
        now.ifPresent(moved -> data.with("now", Shown.json(parameter, Value.of(moved))));
        return new Reply(path + " = " + shown + Shown.now(parameter, now) + note, data.json());
    }

    private static Reply reported(Draft draft, ParameterAddress address, Word cause, double now)
            throws RefusedException {
        String path = Draft.found(cause, () -> ParameterPaths.print(draft.session(), address));
        return new Reply(
                path + " reports " + Shown.number(now),
                new Fields().with("path", path).with("now", now).json());
    }

    private static void refuseReadOut(Draft draft, ParameterAddress address, Word cause) throws RefusedException {
        if (draft.readOut(address).isPresent()) {
            String path = Draft.found(cause, () -> ParameterPaths.print(draft.session(), address));
            throw RefusedException.at(
                    cause,
                    ResultCode.INCOMPATIBLE,
                    path + " is what the module reports while it plays; it has no value of its own.",
                    "It can be the source of a mapping: map " + path + " TARGET");
        }
    }
}
