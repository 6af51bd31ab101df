package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way to read a header as a stem, which several columns share, and an item of its own.
///
/// @param form of the header, such as brackets; columns of one question have the same
/// @param stem that the columns share
/// @param item of this column
public record HeaderSplit(Form form, String stem, String item) {
  /// How stem and item are told apart, the surest first.
  public enum Form {
    /// A header of its own above several columns.
    GROUP(true),
    /// `stem [item]`
    SQUARE(true),
    /// `stem(item)`
    ROUND(true),
    /// `stem—item`, `stem - item`
    DASH(true),
    /// `stem:item`
    COLON(true),
    /// `group/item`
    SLASH(true),
    /// `Q3_1`, `Q3r1`, `CUEX1`: the stem is a name, not a text
    CODE(false),
    /// `1-1`, `1-2`
    NUMBERED(false),
    /// The same header again and again.
    SAME(true),
    /// `3. item`, `3. another item`: only the number is shared.
    ENUMERATED(true),
    /// `3a. item`, `3b. another item`
    LETTERED(true),
    /// `item:stem`, `item - stem`, `item [stem]`
    REVERSED(true),
    /// `1-2. text`: the second number is shared.
    SECOND_NUMBER(false);

    private final boolean worded;

    Form(boolean worded) {
      this.worded = worded;
    }

    /// Whether the form alone says little: a pair of such columns is no matrix.
    boolean weak() {
      return this == NUMBERED || this == ENUMERATED || this == LETTERED || this == REVERSED;
    }

    /// Whether stem and item are in words.
    boolean worded() {
      return worded;
    }
  }

  private static final Pattern SQUARE =
      Pattern.compile("^(.*\\S)\\s*\\[([^\\[\\]]+)]\\s*$", Pattern.DOTALL);

  /// A name and a number behind a sign or a letter: the digits of `Q12` are one number.
  private static final Pattern CODE =
      Pattern.compile(
          "^([A-Za-z]{1,12}\\d{0,4}[A-Za-z]{0,3}?)(?:_|\\.|r|c|-|(?<=[A-Za-z]))(\\d{1,3})"
              + "(?:_(\\d{1,2}|TEXT))?$");

  private static final Pattern NAMED_CODE =
      Pattern.compile("^([A-Za-z]+_?\\d{1,3})_?([A-Z][A-Za-z]{1,24})$");
  private static final Pattern REDCAP = Pattern.compile("^([a-z]\\w*?)___(\\w+)$");
  private static final Pattern SQUARE_CODE = Pattern.compile("^(\\w+)\\[([\\w.]+)]$");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})[-_.](\\d{1,3})$");
  private static final Pattern ENUMERATED =
      Pattern.compile(
          "^(?:[Qq]|第)?(\\d{1,3})\\s*(?:[、.．:：)）]|[题題]\\s*[、.．:：]?)\\s*((?!\\d+(?:[-.、,)）~～:：/]|\\s|$))\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern LETTERED =
      Pattern.compile(
          "^[Qq]?(\\d{1,3})[-_.(]?([a-zA-Z])(\\d{0,2})(?:[.、)）:：]|\\s)\\s*(\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern TWO_NUMBERS =
      Pattern.compile("^(\\d{1,3})[-_.](\\d{1,3})(?:[.、)）:：\\s]\\s*(\\D.*))?$", Pattern.DOTALL);
  private static final Pattern AGAIN = Pattern.compile("^(.{2,})\\.(\\d{1,2})$", Pattern.DOTALL);
  private static final Pattern LEADING_NUMBER =
      Pattern.compile("^[Qq]?\\d{1,3}[-_.]?[a-zA-Z]?\\d{0,2}[.、)）:：]\\s*");
  private static final String[] DASHES = {"——", "—", " - ", " – ", "–", "－"};

  /// All ways to read a header without knowing the others.
  public static List<HeaderSplit> of(Heading heading) {
    return of(heading, Set.of());
  }

  /// All ways to read a header.
  ///
  /// @param headers all texts in the sheet's header: where `item` is one, `item.1` repeats it
  static List<HeaderSplit> of(Heading heading, Set<String> headers) {
    List<HeaderSplit> splits = new ArrayList<>();
    var text = heading.text();
    if (!heading.group().isEmpty()) {
      splits.add(new HeaderSplit(Form.GROUP, heading.group(), text));
    }
    matched(splits, Form.SQUARE, SQUARE.matcher(text));
    round(splits, text);
    for (var dash : DASHES) {
      separated(splits, Form.DASH, text, dash, text.lastIndexOf(dash));
      separated(splits, Form.DASH, text, dash, text.indexOf(dash));
    }
    separated(splits, Form.COLON, text, "：", text.lastIndexOf("："));
    separated(splits, Form.COLON, text, ":", text.lastIndexOf(':'));
    separated(splits, Form.COLON, text, ":", text.indexOf(':'));
    separated(splits, Form.SLASH, text, "/", text.lastIndexOf('/'));
    matched(splits, Form.NUMBERED, NUMBERED.matcher(text));
    for (var name : new String[] {text, heading.name()}) {
      matched(splits, Form.CODE, CODE.matcher(name));
      matched(splits, Form.CODE, NAMED_CODE.matcher(name));
      matched(splits, Form.CODE, SQUARE_CODE.matcher(name));
      matched(splits, Form.CODE, REDCAP.matcher(name));
    }
    var again = AGAIN.matcher(text);
    if (again.matches() && headers.contains(again.group(1))) {
      splits.add(new HeaderSplit(Form.SAME, again.group(1), ""));
    } else if (text.length() > 3) {
      splits.add(new HeaderSplit(Form.SAME, text, ""));
    }
    matched(splits, Form.ENUMERATED, ENUMERATED.matcher(text));
    numbers(splits, text);
    splits.addAll(reversed(splits));
    return splits;
  }

  private static void numbers(List<HeaderSplit> splits, String text) {
    var lettered = LETTERED.matcher(text);
    if (lettered.matches()) {
      splits.add(
          new HeaderSplit(Form.LETTERED, lettered.group(1) + lettered.group(3), lettered.group(4)));
    }
    var two = TWO_NUMBERS.matcher(text);
    if (two.matches()) {
      splits.add(new HeaderSplit(Form.SECOND_NUMBER, "-" + two.group(2), text));
    }
  }

  /// The same splits with item and stem changed.
  private static List<HeaderSplit> reversed(List<HeaderSplit> splits) {
    return splits.stream()
        .filter(s ->
            s.form() == Form.DASH
                || s.form() == Form.COLON
                || s.form() == Form.SQUARE
                || s.form() == Form.ROUND)
        .map(s -> new HeaderSplit(Form.REVERSED, s.item(), s.stem()))
        .distinct()
        .toList();
  }

  /// What the item is but for a number before it: the row of a table of several columns.
  String row() {
    var two = TWO_NUMBERS.matcher(item);
    return form == Form.SECOND_NUMBER && two.matches()
        ? two.group(1)
        : LEADING_NUMBER.matcher(item).replaceFirst("");
  }

  /// The part of a name such as `Q3_1` that several columns share; empty where it is no such name.
  static String codeStem(String name) {
    var matcher = CODE.matcher(name);
    return matcher.matches() && matcher.group(1).length() > 1 ? matcher.group(1) : "";
  }

  private static void matched(List<HeaderSplit> splits, Form form, Matcher matcher) {
    if (matcher.matches()) {
      var stem = matcher.group(1).strip();
      if (form != Form.CODE || stem.length() > 1) {
        splits.add(new HeaderSplit(form, stem, matcher.group(2).strip()));
      }
    }
  }

  private static void separated(
      List<HeaderSplit> splits, Form form, String text, String separator, int at) {
    if (at <= 0) {
      return;
    }
    var stem = text.substring(0, at).strip();
    var item = text.substring(at + separator.length()).strip();
    if (!stem.isEmpty() && !item.isEmpty()) {
      var split = new HeaderSplit(form, stem, item);
      if (!splits.contains(split)) {
        splits.add(split);
      }
    }
  }

  /// Splits at the bracket that the last closing one closes; and, for items that themselves end in
  /// a bracket, at the first opening one.
  private static void round(List<HeaderSplit> splits, String text) {
    if (!text.endsWith(")") && !text.endsWith("）")) {
      return;
    }
    int depth = 0;
    for (int at = text.length() - 1; at > 0; at--) {
      char c = text.charAt(at);
      depth += c == ')' || c == '）' ? 1 : c == '(' || c == '（' ? -1 : 0;
      if (depth == 0) {
        splits.add(
            new HeaderSplit(
                Form.ROUND,
                text.substring(0, at).strip(),
                text.substring(at + 1, text.length() - 1).replaceFirst("^choice=", "").strip()));
        return;
      }
    }
  }
}
