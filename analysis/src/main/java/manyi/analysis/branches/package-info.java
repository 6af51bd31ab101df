/// Branches ranked: how far each differs from the whole, and how sure its place is.
@NullMarked
package manyi.analysis.branches;

import org.jspecify.annotations.NullMarked;
