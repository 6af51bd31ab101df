/// Tests of its package.
@NullMarked
package manyi.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
