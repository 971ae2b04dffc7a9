package org.videotracker.studio.library;

/** A line of the library: a folder or an asset. */
sealed interface LibraryRow permits FolderRow, AssetRow {

    /** How many folders it lies in. */
    int level();
}
