/** Windows and their drawing, by GLFW and OpenGL. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.window;
