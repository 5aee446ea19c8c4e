/** Painting figures on any surface: layout, colours, ticks. */
@NullMarked
package dev.tacit.figure.paint;

import org.jspecify.annotations.NullMarked;
