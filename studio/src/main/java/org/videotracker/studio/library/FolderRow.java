package org.videotracker.studio.library;

/**
 * A folder of the library.
 *
 * @param path with {@code /} between levels
 * @param name its last level
 * @param level how many folders it lies in
 * @param isOpen whether its content is listed below it
 * @param key tells it from other lines
 * @param shown its name and how many assets are in it, those of the folders in it among them
 */
record FolderRow(String path, String name, int level, boolean isOpen, String key, String shown) implements LibraryRow {

    static FolderRow of(String path, boolean isOpen, int assets) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int level = (int) path.chars().filter(c -> c == '/').count();
        return new FolderRow(
                path, name, level, isOpen, LibrarySelection.keyOfFolder(path), name + "  (" + assets + ")");
    }
}
