/// Tests of opening a workbook.
@NullMarked
package manyi.codebook;

import org.jspecify.annotations.NullMarked;
