/**
 * From a media file to what plays: proxies of its pictures and sound, its outline and its thumbnail. Runs native code: in the
 * worker process only.
 */
@NullMarked
package org.videotracker.media.convert;

import org.jspecify.annotations.NullMarked;
