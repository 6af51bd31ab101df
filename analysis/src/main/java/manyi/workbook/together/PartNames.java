package manyi.workbook.together;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import manyi.storage.FileNames;

/// Names the parts of a survey by their files: what the files' names do not share; or their
/// folders' names where the files are named alike.
public final class PartNames {
  private static final String SIGN = "[\\s_\\-—–·.,，、()（）\\[\\]【】+&~]";
  private static final Pattern BETWEEN = Pattern.compile("(?=" + SIGN + ")|(?<=" + SIGN + ")");
  private static final Pattern EDGES = Pattern.compile("^" + SIGN + "+|" + SIGN + "+$");
  private static final Pattern WORD =
      Pattern.compile("^([^\\p{IsHan}]+)(?=\\p{IsHan})|^(\\p{IsHan}{2,})(?=\\d{4})");

  private PartNames() {}

  /// A name of its own for each file, in their order.
  public static List<String> of(List<Path> files) {
    var names = files.stream().map(FileNames::withoutEnding).toList();
    if (areDifferent(names)) {
      return differing(names);
    }
    var folders = files.stream().map(PartNames::folder).toList();
    if (areDifferent(folders)) {
      return differing(folders);
    }
    List<String> both = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      both.add(folders.get(i) + " " + names.get(i));
    }
    return numbered(both);
  }

  /// What the files' names share at their beginning, as the survey's title; else the folder's name.
  public static String title(List<Path> files) {
    var names = files.stream().map(FileNames::withoutEnding).toList();
    int shared = shared(tokens(names));
    var title = edged(String.join("", tokens(names).getFirst().subList(0, shared)));
    return title.isEmpty() ? folder(files.getFirst()) : title;
  }

  private static boolean areDifferent(List<String> names) {
    return new HashSet<>(names).size() == names.size();
  }

  private static List<String> differing(List<String> names) {
    if (names.size() < 2) {
      return names;
    }
    var tokens = tokens(names);
    int first = shared(tokens);
    int last = shared(tokens.stream().map(List::reversed).toList());
    List<String> differing = new ArrayList<>();
    for (var parts : tokens) {
      int end = Math.max(first, parts.size() - last);
      differing.add(edged(String.join("", parts.subList(first, end))));
    }
    boolean told = differing.stream().noneMatch(String::isEmpty) && areDifferent(differing);
    return told ? withoutWord(differing) : names;
  }

  /// `survey广州`, `survey深圳` are 广州 and 深圳; 满意度2023 and 满意度2024 are 2023 and 2024.
  private static List<String> withoutWord(List<String> names) {
    var first = WORD.matcher(names.getFirst());
    if (!first.find()) {
      return names;
    }
    var word = first.group();
    return names.stream().allMatch(name -> name.startsWith(word) && WORD.matcher(name).find())
        ? names.stream().map(name -> name.substring(word.length())).toList()
        : names;
  }

  private static List<List<String>> tokens(List<String> names) {
    return names.stream().map(name -> List.of(BETWEEN.split(name))).toList();
  }

  /// How many tokens all begin with; a name that would be used up keeps its last.
  private static int shared(List<List<String>> tokens) {
    int least = tokens.stream().mapToInt(List::size).min().orElse(0);
    int shared = 0;
    while (shared < least - 1 && isShared(tokens, shared)) {
      shared++;
    }
    return shared;
  }

  private static boolean isShared(List<List<String>> tokens, int at) {
    return tokens.stream().map(token -> token.get(at)).distinct().count() == 1;
  }

  private static String edged(String name) {
    return EDGES.matcher(name).replaceAll("");
  }

  private static List<String> numbered(List<String> names) {
    var taken = new HashSet<String>();
    List<String> unique = new ArrayList<>();
    for (var name : names) {
      var own = name;
      for (int i = 2; !taken.add(own); i++) {
        own = name + " (" + i + ")";
      }
      unique.add(own);
    }
    return unique;
  }

  private static String folder(Path file) {
    var parent = file.toAbsolutePath().normalize().getParent();
    var name = parent == null ? null : parent.getFileName();
    return name == null ? "" : name.toString();
  }
}
