package manyi.workbook.sav;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import manyi.workbook.cells.Dictionary.MultipleSet;

/// Reads multiple-response sets. A line is a set: its name, `=`, `D` or `E` with the counted value
/// (dichotomies) or `C` (categories), the label, and the variables. Value and label have their
/// length in front.
final class MultipleSets {
  private final byte[] bytes;
  private final TextEncoding encoding;
  private final Map<String, String> names;
  private int at;

  private MultipleSets(byte[] bytes, TextEncoding encoding, Map<String, String> names) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.names = names;
  }

  /// @param names of the columns by the names, in capitals, under which the sets may list them
  /// @throws IllegalArgumentException when they are not written so
  static List<MultipleSet> read(byte[] bytes, TextEncoding encoding, Map<String, String> names) {
    var reader = new MultipleSets(bytes, encoding, names);
    List<MultipleSet> sets = new ArrayList<>();
    reader.skip('\n');
    while (reader.at < bytes.length && bytes[reader.at] != 0) {
      sets.add(reader.set());
      reader.skip('\n');
    }
    return sets;
  }

  private MultipleSet set() {
    var name = until("=");
    int sort = next();
    String counted = null;
    if (sort == 'E') {
      require(' ');
      until(" ");
      require(' ');
      counted = counted();
    } else if (sort == 'D') {
      counted = counted();
    } else if (sort != 'C') {
      throw new IllegalArgumentException("a set of sort " + (char) sort);
    }
    require(' ');
    var label = counted();
    List<String> variables = new ArrayList<>();
    while (at < bytes.length && bytes[at] == ' ') {
      skip(' ');
      var variable = names.get(until(" \n").toUpperCase(Locale.ROOT));
      if (variable != null) {
        variables.add(variable);
      }
    }
    return new MultipleSet(name.replaceFirst("^\\$", ""), label, counted, variables);
  }

  /// A text with its length in bytes in front.
  private String counted() {
    int length = Integer.parseInt(text(wordEnd(" ")));
    require(' ');
    if (length < 0 || length > bytes.length - at) {
      throw new IllegalArgumentException("a length of " + length);
    }
    return text(at + length).strip();
  }

  private String until(String ends) {
    var word = text(wordEnd(ends));
    if (at < bytes.length && bytes[at] == '=') {
      at++;
    }
    return word;
  }

  private int wordEnd(String ends) {
    int end = at;
    while (end < bytes.length && ends.indexOf(bytes[end]) < 0) {
      end++;
    }
    return end;
  }

  private String text(int end) {
    var text = encoding.decode(Arrays.copyOfRange(bytes, at, end));
    at = end;
    return text;
  }

  private int next() {
    if (at == bytes.length) {
      throw new IllegalArgumentException("an early end");
    }
    return bytes[at++];
  }

  private void require(char character) {
    if (next() != character) {
      throw new IllegalArgumentException("no " + (int) character + " at " + at);
    }
  }

  private void skip(char character) {
    while (at < bytes.length && bytes[at] == character) {
      at++;
    }
  }
}
