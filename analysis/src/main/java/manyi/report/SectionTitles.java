package manyi.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import manyi.document.Document;
import manyi.document.Paragraph;

/// Sections that can be told from each other: where several have one title, as several blocks of
/// questions have, each names what it is about.
final class SectionTitles {
  private SectionTitles() {}

  static List<Document> told(List<Document> sections) {
    var times = new HashMap<String, Integer>();
    sections.forEach(section -> times.merge(section.title(), 1, Integer::sum));
    var told = new ArrayList<Document>();
    for (var section : sections) {
      var about = times.getOrDefault(section.title(), 0) > 1 ? about(section) : "";
      told.add(
          about.isEmpty()
              ? section
              : new Document(section.title() + " – " + about, section.blocks()));
    }
    return told;
  }

  /// The stem that all its headings share; without one, the first of them.
  private static String about(Document section) {
    var headings =
        section.blocks().stream()
            .filter(block ->
                block instanceof Paragraph paragraph
                    && paragraph.tone() == Paragraph.Tone.HEADING)
            .map(block -> ((Paragraph) block).text())
            .toList();
    if (headings.isEmpty()) {
      return "";
    }
    var stem = stem(headings.getFirst());
    if (headings.stream().allMatch(heading -> stem(heading).equals(stem)) && !stem.isEmpty()) {
      return stem;
    }
    return headings.size() == 1 ? headings.getFirst() : headings.getFirst() + " …";
  }

  private static String stem(String heading) {
    int end = Math.max(heading.lastIndexOf(": "), heading.lastIndexOf('：'));
    return end < 0 ? "" : heading.substring(0, end);
  }
}
