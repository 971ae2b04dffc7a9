package org.videotracker.script.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SessionCommand.ReplaceSession;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.statement.Fields;
import org.videotracker.script.text.statement.FileStatement;
import org.videotracker.script.text.statement.Reply;
import org.videotracker.script.text.word.Refusal;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/**
 * A line about files after the files did their part.
 *
 * @param commands what is left to the engine; none where the session stays as it is
 */
record FileLine(List<Command> commands, Reply reply) {

    /** Reads and writes; waits for the disk. */
    static FileLine of(FileStatement statement, Session session, SessionFiles files) throws RefusedException {
        return switch (statement) {
            case FileStatement.Save(Word verb) -> kept(verb, () -> files.save(session));
            case FileStatement.SaveAs(Word verb, Word name) -> kept(name, () -> files.saveAs(name.text(), session));
            case FileStatement.Load(Word verb, Word name) -> opened(name, () -> files.load(name.text(), session));
            case FileStatement.New(Word verb, Word name) -> opened(name, () -> files.begin(name.text(), session));
            case FileStatement.Import(Word verb, Word source, var sampler) -> imported(source, sampler, session, files);
        };
    }

    private static FileLine kept(Word cause, Work<String> work) throws RefusedException {
        return new FileLine(List.of(), Reply.of(done(cause, work)));
    }

    private static FileLine opened(Word cause, Work<SessionFiles.Opened> work) throws RefusedException {
        SessionFiles.Opened opened = done(cause, work);
        return new FileLine(List.of(new ReplaceSession(opened.session())), Reply.of(opened.message()));
    }

    private static FileLine imported(Word source, Optional<Word> sampler, Session session, SessionFiles files)
            throws RefusedException {
        Optional<ModuleId> bank = sampler.isPresent() ? Optional.of(bank(session, sampler.get())) : Optional.empty();
        SessionFiles.Imported imported = done(source, () -> files.importMedia(source.text(), session));
        List<Command> commands = new ArrayList<>(imported.commands());
        List<String> assets = new ArrayList<>();
        for (Command command : imported.commands()) {
            if (command instanceof PutAsset(var asset)) {
                assets.add(asset.name());
                AssetId id = asset.id();
                bank.ifPresent(module -> commands.add(new AddSample(module, id, Optional.empty())));
            }
        }
        return new FileLine(
                commands,
                new Reply(
                        imported.message(), new Fields().with("assets", assets).json()));
    }

    private static ModuleId bank(Session session, Word sampler) throws RefusedException {
        try {
            ModuleId id = Require.moduleNamed(session, sampler.text()).id();
            return Require.sampler(session, id).id();
        } catch (RejectedException rejected) {
            throw RefusedException.at(sampler, rejected);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws UnusableFileException;
    }

    private static <T> T done(Word cause, Work<T> work) throws RefusedException {
        try {
            return work.done();
        } catch (UnusableFileException unusable) {
            throw new RefusedException(Refusal.at(cause, ResultCode.FILE, unusable.sentence(), ""));
        }
    }
}
