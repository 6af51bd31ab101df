/// Counts, sums and cross-products: the one place where rows are passed over.
@NullMarked
package manyi.tally;

import org.jspecify.annotations.NullMarked;
