/// Loyalty: an index of it, its segments beside satisfaction, who and how much revenue is at risk,
/// and the chain from satisfaction to stated retention.
@NullMarked
package manyi.analysis.loyalty;

import org.jspecify.annotations.NullMarked;
