/** What docks: panels, their layouts, menus, questions and short messages. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.panel;
