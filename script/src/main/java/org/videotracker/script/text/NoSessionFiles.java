package org.videotracker.script.text;

import org.videotracker.model.session.Session;

/** Refuses all. */
record NoSessionFiles() implements SessionFiles {

    @Override
    public String save(Session session) throws UnusableFileException {
        throw refusal();
    }

    @Override
    public String saveAs(String name, Session session) throws UnusableFileException {
        throw refusal();
    }

    @Override
    public Opened load(String name, Session left) throws UnusableFileException {
        throw refusal();
    }

    @Override
    public Opened begin(String name, Session left) throws UnusableFileException {
        throw refusal();
    }

    @Override
    public Imported importMedia(String source, Session session) throws UnusableFileException {
        throw refusal();
    }

    private static UnusableFileException refusal() {
        return new UnusableFileException("There are no files here: this session belongs to no project.");
    }
}
