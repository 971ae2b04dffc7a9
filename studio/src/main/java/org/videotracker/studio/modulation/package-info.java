/** What moves what: the list of mappings, and the modulators with their shapes. */
@NullMarked
package org.videotracker.studio.modulation;

import org.jspecify.annotations.NullMarked;
