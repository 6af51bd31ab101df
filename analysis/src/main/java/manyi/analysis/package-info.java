/// The contract every analysis keeps: settings in, an outcome of plain numbers out.
@NullMarked
package manyi.analysis;

import org.jspecify.annotations.NullMarked;
