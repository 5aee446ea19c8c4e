/** The rules of the house: what may use what, and how long things may be. */
@NullMarked
package dev.tacit.house;

import org.jspecify.annotations.NullMarked;
