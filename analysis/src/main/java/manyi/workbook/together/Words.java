package manyi.workbook.together;

import java.util.List;
import manyi.text.Message;
import manyi.text.TextWidth;

/// Names of files and answers listed in a sentence.
final class Words {
  private static final int SHOWN = 5;
  private static final int LONGEST = 40;

  private Words() {}

  /// The first few, and how many there are where that is not all.
  static Message list(List<String> names) {
    var shown = Message.of("together.one", names.isEmpty() ? "" : shortened(names.getFirst()));
    for (var name : names.subList(Math.min(1, names.size()), Math.min(SHOWN, names.size()))) {
      shown = Message.of("together.two", shown, shortened(name));
    }
    return names.size() > SHOWN ? Message.of("together.more", shown, names.size()) : shown;
  }

  static String shortened(String text) {
    return TextWidth.shortened(text, LONGEST);
  }
}
