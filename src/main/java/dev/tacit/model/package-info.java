/** The contextual block: contextual layers, the feed-forward part and how they are wired. */
@NullMarked
package dev.tacit.model;

import org.jspecify.annotations.NullMarked;
