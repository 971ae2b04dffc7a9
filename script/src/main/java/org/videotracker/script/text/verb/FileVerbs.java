package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.FileStatement;
import org.videotracker.script.text.verb.Verb.Topic;

/** The commands about files. */
final class FileVerbs {
    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.FILES,
                    "Saves the session.",
                    "save",
                    Form.of(words -> new FileStatement.Save(words.verb()), word("save"))),
            Verb.of(
                    Topic.FILES,
                    "Saves the session under another name in the project, and goes on with that.",
                    "save-as night",
                    Form.of(
                            words -> new FileStatement.SaveAs(words.verb(), words.one("session")),
                            word("save-as"),
                            one("session", Kind.NAME))),
            Verb.of(
                    Topic.FILES,
                    "Goes on with another session of the project.",
                    "load evening",
                    Form.of(
                            words -> new FileStatement.Load(words.verb(), words.one("session")),
                            word("load"),
                            one("session", Kind.FILE))),
            Verb.of(
                    Topic.FILES,
                    "Begins a new session of the project, with one tracker and one sampler.",
                    "new morning",
                    Form.of(
                            words -> new FileStatement.New(words.verb(), words.one("session")),
                            word("new"),
                            one("session", Kind.NAME))),
            Verb.of(
                    Topic.FILES,
                    "Imports a sound, a video, a folder of them, or what an address on the web leads to (with yt-dlp): all of it or nothing. Puts it into the bank of a sampler, if one is named.",
                    "import kick.wav to drums",
                    Form.of(
                            words -> new FileStatement.Import(
                                    words.verb(), words.one("file or address"), words.optional("sampler")),
                            word("import"),
                            one("file or address", Kind.FILE)),
                    Form.of(
                            words -> new FileStatement.Import(
                                    words.verb(), words.one("file or address"), words.optional("sampler")),
                            word("import"),
                            one("file or address", Kind.FILE),
                            word("to"),
                            one("sampler", Kind.MODULE))));

    private FileVerbs() {}
}
