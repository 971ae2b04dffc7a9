/** What could stand at the cursor of a line that is being written. */
@NullMarked
package org.videotracker.script.text.completion;

import org.jspecify.annotations.NullMarked;
