/** The immutable document: context, model, edits, history and files. */
@NullMarked
package dev.tacit.scenario;

import org.jspecify.annotations.NullMarked;
