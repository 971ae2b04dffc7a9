/** Listening to a clip before it is used: beside the session, of which it is no part. */
@NullMarked
package org.videotracker.engine.audition;

import org.jspecify.annotations.NullMarked;
