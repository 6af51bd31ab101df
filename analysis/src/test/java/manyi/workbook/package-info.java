/// Tests of opening a workbook.
@NullMarked
package manyi.workbook;

import org.jspecify.annotations.NullMarked;
