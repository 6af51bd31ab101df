/// Structural models by partial least squares (PLS-SEM): arrays in, records out.
@NullMarked
package manyi.statistics.pls;

import org.jspecify.annotations.NullMarked;
