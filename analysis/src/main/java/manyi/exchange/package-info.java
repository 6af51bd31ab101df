/// A survey written for other programs: SPSS system files, and csv with a code book beside it.
@NullMarked
package manyi.exchange;

import org.jspecify.annotations.NullMarked;
