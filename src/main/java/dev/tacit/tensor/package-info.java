/** Dense vectors and matrices over EJML, the few kernels that are hot, seeded random streams. */
@NullMarked
package dev.tacit.tensor;

import org.jspecify.annotations.NullMarked;
