/// Reads the workbooks that Excel wrote before 2007.
@NullMarked
package manyi.workbook.xls;

import org.jspecify.annotations.NullMarked;
