package manyi.preparation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import manyi.text.NumberText;

/// What a group of a recoded question is made of.
public sealed interface Value {
  /// As it is written in a step.
  String written();

  /// A level by its label, score or code; a number; a text.
  record Named(String text) implements Value {
    @Override
    public String written() {
      boolean other = text.equalsIgnoreCase(Else.WORD) || Range.PATTERN.matcher(text).matches();
      return other ? Written.quoted(text) : Written.word(text);
    }
  }

  /// All numbers or scores from `low` to `high`, both included.
  ///
  /// @param text as it was written, which a level may be called
  record Range(String text, double low, double high) implements Value {
    static final Pattern PATTERN =
        Pattern.compile("([+-]?[0-9.]+)\\s*(?:-|–|—|~|～|至|到|to)\\s*([+-]?[0-9.]+)");

    @Override
    public String written() {
      return text;
    }
  }

  /// Every answer that is in no other group.
  record Else() implements Value {
    static final String WORD = "else";

    @Override
    public String written() {
      return WORD;
    }
  }

  /// A value as it was written without quotes.
  static Value of(String text) {
    if (text.equalsIgnoreCase(Else.WORD)) {
      return new Else();
    }
    var range = Range.PATTERN.matcher(text);
    if (range.matches()) {
      var low = NumberText.parse(range.group(1));
      var high = NumberText.parse(range.group(2));
      if (ordered(low, high)) {
        return new Range(text, low.getAsDouble(), high.getAsDouble());
      }
    }
    return new Named(text);
  }

  private static boolean ordered(OptionalDouble low, OptionalDouble high) {
    return low.isPresent() && high.isPresent() && low.getAsDouble() <= high.getAsDouble();
  }

  /// Levels by their names.
  static List<Value> named(List<String> names) {
    return names.stream().<Value>map(Named::new).toList();
  }
}
