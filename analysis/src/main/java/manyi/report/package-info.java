/// Documents as one file: Word and Excel.
@NullMarked
package manyi.report;

import org.jspecify.annotations.NullMarked;
