/** What the tests of the model share: a small catalog and generated sessions. */
@NullMarked
package org.videotracker.model;

import org.jspecify.annotations.NullMarked;
