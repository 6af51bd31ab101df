/// Reads Excel workbooks by scanning their bytes.
@NullMarked
package manyi.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
