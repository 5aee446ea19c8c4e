/** From a scenario to a snapshot, off the window's thread, newest input wins. */
@NullMarked
package dev.tacit.engine;

import org.jspecify.annotations.NullMarked;
