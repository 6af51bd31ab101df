/// Tests of its package.
@NullMarked
package manyi.workbook.xls;

import org.jspecify.annotations.NullMarked;
