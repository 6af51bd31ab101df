/// Where the elements of a service stand by importance and satisfaction, and how sure that is: what
/// several analyses share of importance–performance analysis. Numbers only.
@NullMarked
package manyi.priorities;

import org.jspecify.annotations.NullMarked;
