package manyi.workbook.together;

import java.util.BitSet;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.recognition.Heading;

/// A column of the joined survey while it is decided about.
///
/// @param heading as it will stand above it
/// @param form of the heading
/// @param raw its cells
/// @param parts which files have it
record JoinedColumn(Heading heading, HeadingForm form, RawColumn raw, BitSet parts) {
  JoinedColumn with(RawColumn cells) {
    return new JoinedColumn(heading, form, cells, parts);
  }

  /// Headed alike are different columns.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
