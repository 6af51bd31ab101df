package manyi.workbook.together;

import java.text.Normalizer;
import java.util.Locale;
import manyi.workbook.recognition.Heading;
import manyi.workbook.recognition.QuestionNumber;

/// A heading in the forms in which it is compared with those of other files.
///
/// @param exact as it stands
/// @param number of the question, -1 where it has none
/// @param words without the number, in small letters, narrow, without spaces
/// @param origin what the platform says where the column comes from; empty where it says nothing
record HeadingForm(String exact, int number, String words, String origin) {
  static HeadingForm of(Heading heading) {
    var whole = whole(heading);
    var numbered = QuestionNumber.of(whole);
    var number =
        numbered == null && !heading.name().isEmpty()
            ? QuestionNumber.of(heading.name())
            : numbered;
    return new HeadingForm(
        whole,
        number == null ? -1 : number.number(),
        narrow(numbered == null ? whole : numbered.rest()),
        heading.origin());
  }

  /// What stands above a column, from the top.
  static String whole(Heading heading) {
    return heading.group().isEmpty() ? heading.text() : heading.group() + " / " + heading.text();
  }

  /// A text in small narrow letters, without spaces and without the marks that it ends with.
  static String narrow(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain
        .replaceAll("[\\s\\u200B\\uFEFF]+", "")
        .replaceAll("^\\p{P}+(?=.)|(?<=.)[\\p{P}]+$", "");
  }

  /// The number and the words.
  String numbered() {
    return number + "\n" + words;
  }
}
