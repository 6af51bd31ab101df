/// Drivers: what moves an outcome, by several measures at once.
@NullMarked
package manyi.analysis.drivers;

import org.jspecify.annotations.NullMarked;
