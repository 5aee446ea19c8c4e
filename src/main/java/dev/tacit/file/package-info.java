/** How files are read and written: JSON, NumPy's arrays, whole or not at all. Knows nothing of what they say. */
@NullMarked
package dev.tacit.file;

import org.jspecify.annotations.NullMarked;
