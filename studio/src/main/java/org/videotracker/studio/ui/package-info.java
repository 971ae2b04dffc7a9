/**
 * The facade over Dear ImGui, and the only package that knows it. Whatever is begun is a {@link org.videotracker.studio.ui.Scope},
 * which a try statement ends: the library ends the whole program where a begin stays without its end.
 */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.ui;
