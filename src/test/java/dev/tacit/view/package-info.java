/** Views: what they show of every preset, at every step. */
@NullMarked
package dev.tacit.view;

import org.jspecify.annotations.NullMarked;
