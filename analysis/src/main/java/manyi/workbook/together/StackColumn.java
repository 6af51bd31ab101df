package manyi.workbook.together;

import java.util.BitSet;
import manyi.workbook.recognition.Heading;
import org.jspecify.annotations.Nullable;

/// A column of the files put below one another.
///
/// @param at its place among the cells
/// @param heading as in the first file that has it
/// @param form of the heading
/// @param parts which files have it
/// @param rival a column of other files that may be the same question, null where there is none
/// @param likeness of the words of both, from 0 to 1
record StackColumn(
    int at,
    Heading heading,
    HeadingForm form,
    BitSet parts,
    @Nullable StackColumn rival,
    double likeness) {

  /// Whether it may be the same question as its rival: no file has both.
  boolean isRival() {
    return rival != null && !parts.intersects(rival.parts);
  }

  /// Whether the words are the same as its rival's, and only the number is another.
  boolean isMoved() {
    return likeness == 1;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return at;
  }
}
