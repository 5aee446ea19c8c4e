/** Launcher, commands and wiring. */
@NullMarked
package dev.tacit.app;

import org.jspecify.annotations.NullMarked;
