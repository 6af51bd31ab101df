/// The cells of any file in columns, a byte a cell where they repeat.
@NullMarked
package manyi.workbook.cells;

import org.jspecify.annotations.NullMarked;
