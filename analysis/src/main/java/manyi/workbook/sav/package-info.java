/// SPSS system files (.sav, .zsav): cells, and all that the file says of its variables.
@NullMarked
package manyi.workbook.sav;

import org.jspecify.annotations.NullMarked;
