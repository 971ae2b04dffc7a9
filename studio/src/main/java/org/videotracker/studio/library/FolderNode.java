package org.videotracker.studio.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.NaturalOrder;

/** A folder while lines are put together. */
final class FolderNode {
    /** A folder before those in it, and these before the next. */
    static final Comparator<String> ORDER = FolderNode::compare;

    private final String path;
    private final List<AssetRow> assets = new ArrayList<>();
    private final List<FolderNode> folders = new ArrayList<>();
    /** Of the root: all of them by path. */
    private final Map<String, FolderNode> all = new HashMap<>();

    private int count;

    FolderNode(String path) {
        this.path = path;
    }

    private static int compare(String a, String b) {
        String[] left = a.split("/");
        String[] right = b.split("/");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = NaturalOrder.INSTANCE.compare(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    /** Whether a folder is another one or lies somewhere in it; everything lies in the top, the empty path. */
    static boolean isWithin(String path, String folder) {
        return folder.isEmpty()
                || path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** The node of a path, made with those above it where there is none yet. Of the root. */
    FolderNode at(String wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        @Nullable FolderNode found = all.get(wanted);
        if (found == null) {
            found = new FolderNode(wanted);
            all.put(wanted, found);
            at(wanted.substring(0, Math.max(0, wanted.lastIndexOf('/'))))
                    .folders
                    .add(found);
        }
        return found;
    }

    void add(AssetRow row) {
        assets.add(row);
    }

    private int countAll() {
        count = assets.size();
        for (FolderNode folder : folders) {
            count += folder.countAll();
        }
        return count;
    }

    /** Lists what is in the root. */
    void list(List<LibraryRow> into, Set<String> closed) {
        countAll();
        content(into, closed);
    }

    private void content(List<LibraryRow> into, Set<String> closed) {
        into.addAll(assets);
        folders.sort(Comparator.comparing(folder -> folder.path, ORDER));
        for (FolderNode folder : folders) {
            boolean isOpen = !closed.contains(folder.path);
            into.add(FolderRow.of(folder.path, isOpen, folder.count));
            if (isOpen) {
                folder.content(into, closed);
            }
        }
    }
}
