/// Tests of its package.
@NullMarked
package manyi.workbook.csv;

import org.jspecify.annotations.NullMarked;
