/// Tests of its package.
@NullMarked
package manyi.workbook.sav;

import org.jspecify.annotations.NullMarked;
