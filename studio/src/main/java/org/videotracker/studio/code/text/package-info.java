/** A text that is being written: its lines, the caret, what keys do to it, and what can be taken back. Values, but for the page. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.code.text;
