/** Figures as files. */
@NullMarked
package dev.tacit.export;

import org.jspecify.annotations.NullMarked;
