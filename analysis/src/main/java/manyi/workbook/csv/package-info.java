/// Reads text files of records: csv, tsv and alike, in whatever encoding.
@NullMarked
package manyi.workbook.csv;

import org.jspecify.annotations.NullMarked;
