/** Pictures as plain data. */
@NullMarked
package dev.tacit.figure;

import org.jspecify.annotations.NullMarked;
