package org.videotracker.studio.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.session.Session;

/**
 * The assets of a session as lines: those without a folder first, then the folders with theirs. Does nothing in a frame in which
 * neither assets nor their uses nor what is asked for has changed; then looks anew at what has changed alone, and puts the lines
 * together. UI thread.
 */
final class AssetList {
    private final AssetUses uses = new AssetUses();
    private final Set<String> closed = new HashSet<>();
    private final TreeSet<String> kept = new TreeSet<>(FolderNode.ORDER);
    private final List<LibraryRow> rows = new ArrayList<>();
    private AssetFilter filter = AssetFilter.ALL;
    private @Nullable TreePMap<AssetId, Asset> assets;
    private Map<AssetId, Integer> counts = Map.of();
    private Set<AssetId> missing = Set.of();
    private Map<AssetId, AssetRow> known = new HashMap<>();
    private List<AssetRow> sorted = new ArrayList<>();
    private boolean isStale = true;
    private int listed;
    private long revision;

    /** Comes to a session; {@code lost} are the assets of which a played file is missing, another set when it has changed. */
    void follow(Session session, Set<AssetId> lost) {
        uses.follow(session);
        if (session.assets() != assets || uses.counts() != counts || lost != missing) {
            assets = session.assets();
            counts = uses.counts();
            missing = lost;
            look(session.assets());
            isStale = true;
        }
        if (isStale) {
            isStale = false;
            putTogether();
            revision++;
        }
    }

    private void look(TreePMap<AssetId, Asset> present) {
        Map<AssetId, AssetRow> seen = HashMap.newHashMap(present.size());
        List<AssetRow> fresh = new ArrayList<>();
        for (Asset asset : present.values()) {
            AssetId id = asset.id();
            int count = counts.getOrDefault(id, 0);
            boolean isMissing = missing.contains(id);
            AssetRow row = known.get(id);
            if (row == null || !row.says(asset, count, isMissing)) {
                row = AssetRow.of(asset, count, isMissing);
                fresh.add(row);
            }
            seen.put(id, row);
        }
        List<AssetRow> ordered = new ArrayList<>(seen.size());
        for (AssetRow row : sorted) {
            if (seen.get(row.asset().id()) == row) {
                ordered.add(row);
            }
        }
        // Nearly in order already, which the sort makes use of.
        ordered.addAll(fresh);
        ordered.sort(AssetRow.order(filter));
        sorted = ordered;
        known = seen;
    }

    private void putTogether() {
        FolderNode root = new FolderNode("");
        if (!filter.hides()) {
            kept.forEach(root::at);
        }
        String[] words = filter.words();
        listed = 0;
        for (AssetRow row : sorted) {
            if (filter.admits(row) && row.contains(words)) {
                root.at(row.asset().folder()).add(row);
                listed++;
            }
        }
        rows.clear();
        // What was looked for is shown, in closed folders too.
        root.list(rows, filter.hides() ? Set.of() : closed);
    }

    AssetFilter filter() {
        return filter;
    }

    /** Lists others, or in another order. */
    void show(AssetFilter wanted) {
        if (wanted.equals(filter)) {
            return;
        }
        boolean isSorted = wanted.order() == filter.order() && wanted.isReversed() == filter.isReversed();
        filter = wanted;
        if (!isSorted) {
            sorted.sort(AssetRow.order(wanted));
        }
        isStale = true;
    }

    /** Opens or closes a folder. */
    void toggle(String folder) {
        open(folder, closed.contains(folder));
    }

    void open(String folder, boolean isOpen) {
        boolean changed = isOpen ? closed.remove(folder) : closed.add(folder);
        isStale |= changed;
    }

    /** Shows a folder even while nothing is in it. */
    void keep(String folder) {
        isStale |= !folder.isEmpty() && kept.add(folder);
    }

    /** Shows a folder and those in it no longer while nothing is in them. */
    void forget(String folder) {
        isStale |= kept.removeIf(path -> FolderNode.isWithin(path, folder));
    }

    /** How many lines there are. */
    int size() {
        return rows.size();
    }

    LibraryRow row(int index) {
        return rows.get(index);
    }

    /** The line of an asset; null if it is not in the session. */
    @Nullable
    AssetRow row(AssetId id) {
        return known.get(id);
    }

    /** How many assets the filter admits. */
    int listed() {
        return listed;
    }

    /** How many assets there are. */
    int total() {
        return known.size();
    }

    /** Another number whenever any line has changed. */
    long revision() {
        return revision;
    }

    /** The assets in a folder and in those below it, listed or not, in order. */
    List<Asset> in(String folder) {
        List<Asset> found = new ArrayList<>();
        for (AssetRow row : sorted) {
            if (FolderNode.isWithin(row.asset().folder(), folder)) {
                found.add(row.asset());
            }
        }
        return found;
    }

    /** All folders there are, empty ones that are kept among them, in order. */
    List<String> folders() {
        TreeSet<String> all = new TreeSet<>(FolderNode.ORDER);
        kept.forEach(path -> addWithParents(all, path));
        sorted.forEach(row -> addWithParents(all, row.asset().folder()));
        return List.copyOf(all);
    }

    private static void addWithParents(Set<String> all, String folder) {
        String path = folder;
        while (!path.isEmpty() && all.add(path)) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
    }
}
