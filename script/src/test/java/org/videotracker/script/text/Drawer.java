package org.videotracker.script.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.Asset.Sound;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.session.Session;

/** Files in memory: there is a session called evening, and any name that ends in {@code .wav} is a sound. */
final class Drawer implements SessionFiles {
    final Map<String, Session> sessions = new HashMap<>();
    private String current = "main";

    Drawer() {
        sessions.put("evening", Session.EMPTY);
    }

    @Override
    public String save(Session session) {
        sessions.put(current, session);
        return "Saved " + current + ".";
    }

    @Override
    public String saveAs(String name, Session session) {
        current = name;
        return save(session);
    }

    @Override
    public Opened load(String name, Session left) throws UnusableFileException {
        if (!sessions.containsKey(name)) {
            throw new UnusableFileException("There is no session " + name + "; choose another name.");
        }
        current = name;
        return new Opened(sessions.get(name), "Loaded " + name + ".");
    }

    @Override
    public Opened begin(String name, Session left) {
        current = name;
        return new Opened(Session.EMPTY, "Began " + name + ".");
    }

    @Override
    public Imported importMedia(String source, Session session) throws UnusableFileException {
        if (!source.endsWith(".wav")) {
            throw new UnusableFileException(source + " is no sound; choose another file.");
        }
        Sound sound = new Sound(source, "Assets/" + source, 48_000, 2, 48_000);
        Asset asset =
                new Asset(new AssetId("fedcba9876543210".repeat(4)), source, "", Optional.of(sound), Optional.empty());
        return new Imported(List.of(new PutAsset(asset)), "Imported 1 asset.");
    }
}
