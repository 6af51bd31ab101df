package manyi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Three made-up branches' files of one questionnaire; the last lacks the third question.
public final class Branches {
  public static final int RESPONDENTS = 40;
  private static final List<String> NAMES = List.of("广州", "深圳", "珠海");
  private static final List<String> WORDS = List.of("很不满意", "不满意", "一般", "满意", "很满意");

  private Branches() {}

  /// Writes the files into a folder.
  public static List<Path> write(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (var name : NAMES) {
      boolean last = name.equals(NAMES.getLast());
      int own = files.size();
      var text = new StringBuilder("编号,1、性别,2、总体满意度" + (last ? "" : ",3、推荐意愿") + ",4、居住地\r\n");
      for (int i = 0; i < RESPONDENTS; i++) {
        text.append(i + 1).append(i % 2 == 0 ? ",男," : ",女,").append(WORDS.get((i * 7 + own) % 5));
        text.append(last ? "" : "," + (i * 3 + own) % 11).append(i % 3 == 0 ? ",城区" : ",乡镇");
        text.append("\r\n");
      }
      files.add(Files.writeString(folder.resolve("2026满意度_" + name + ".csv"), text));
    }
    return files;
  }
}
