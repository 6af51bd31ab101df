package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads nets such as `满意 = 4 + 5; q3: 不满意 = 1 + 2`: a name, and answers joined by `+`. What holds
/// such a sign itself is put in quotation marks. Full-width signs are read as well.
final class NetParser {
  private static final String QUOTES = "\"“”";

  private NetParser() {}

  /// The nets in a text.
  ///
  /// @return empty where a part of the text is not a net
  static Optional<List<OwnNet>> parse(String text) {
    var nets = new ArrayList<OwnNet>();
    for (var part : split(text, ";；\n")) {
      if (!part.isBlank()) {
        var net = net(part);
        if (net.isEmpty()) {
          return Optional.empty();
        }
        nets.add(net.get());
      }
    }
    return Optional.of(nets);
  }

  private static Optional<OwnNet> net(String text) {
    var sides = split(text, "=＝");
    if (sides.size() != 2) {
      return Optional.empty();
    }
    var head = split(sides.getFirst(), ":：");
    var parts = split(sides.getLast(), "+＋").stream().map(NetParser::plain).toList();
    var name = plain(head.getLast());
    if (head.size() > 2 || name.isEmpty() || parts.stream().anyMatch(String::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(new OwnNet(head.size() == 2 ? plain(head.getFirst()) : "", name, parts));
  }

  /// What stands between commas: `4, 5` is as good as `4 + 5`, unless an answer itself is called
  /// so.
  static List<String> listed(String text) {
    return split(text, ",，、").stream().map(NetParser::plain).toList();
  }

  private static String plain(String text) {
    var stripped = text.strip();
    boolean quoted =
        stripped.length() > 1
            && QUOTES.indexOf(stripped.charAt(0)) >= 0
            && QUOTES.indexOf(stripped.charAt(stripped.length() - 1)) >= 0
            && split(stripped, "+＋,，、").size() == 1;
    return quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
  }

  /// The parts of a text between signs that do not stand in quotation marks.
  private static List<String> split(String text, String signs) {
    var parts = new ArrayList<String>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (QUOTES.indexOf(sign) >= 0) {
        quoted = !quoted;
      } else if (!quoted && signs.indexOf(sign) >= 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
