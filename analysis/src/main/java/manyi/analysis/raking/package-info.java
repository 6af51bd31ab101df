/// Raking: how well a weight can meet targets, before it is used.
@NullMarked
package manyi.analysis.raking;

import org.jspecify.annotations.NullMarked;
