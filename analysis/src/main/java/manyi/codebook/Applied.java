package manyi.codebook;

import java.util.List;
import manyi.text.Message;
import manyi.workbook.Opened;

/// A file under the decisions of a codebook.
///
/// @param file under the decisions that fit it
/// @param decisions how many of them were followed
/// @param misfits what no longer fits
public record Applied(Opened file, int decisions, List<Message> misfits) {
  public Applied {
    misfits = List.copyOf(misfits);
  }
}
