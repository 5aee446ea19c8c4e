/** The one way to the words that people read: resource bundles and problems with a place. */
@NullMarked
package dev.tacit.text;

import org.jspecify.annotations.NullMarked;
