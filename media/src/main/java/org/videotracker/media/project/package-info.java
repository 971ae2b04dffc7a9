/**
 * A project: a folder with {@code videotracker.json}, sessions as {@code NAME.session.json} beside it, earlier versions
 * of them in {@code Backups}, and the media in playable form in {@code Assets}. Nothing in it knows where the folder
 * lies, so that it can be moved, renamed and copied.
 */
@NullMarked
package org.videotracker.media.project;

import org.jspecify.annotations.NullMarked;
