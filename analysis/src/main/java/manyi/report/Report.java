package manyi.report;

import java.util.List;
import manyi.document.Document;

/// What goes into a file: a title page, one section a card, and the appendix that says how
/// everything was made.
///
/// @param title on the first page
/// @param subtitle below it: the file's name, the number of respondents, the date
/// @param sections in their order
/// @param headlines the main results, each of one section; empty for none
/// @param appendix the file, base, weight, filter and settings used
/// @param failures a sentence for each section that could not be computed
public record Report(
    String title,
    List<String> subtitle,
    List<Document> sections,
    List<Headline> headlines,
    Document appendix,
    List<String> failures) {
  public Report {
    failures = List.copyOf(failures);
    subtitle = List.copyOf(subtitle);
    sections = List.copyOf(sections);
    headlines = List.copyOf(headlines);
  }

  /// What a section found, in a sentence.
  ///
  /// @param section its place among the sections, from 0
  public record Headline(int section, String sentence) {}
}
