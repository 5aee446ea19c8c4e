/** Training: settings, the gradients of every block that exists, optimisers and what has been learned so far. */
@NullMarked
package dev.tacit.train;

import org.jspecify.annotations.NullMarked;
