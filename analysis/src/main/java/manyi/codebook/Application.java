package manyi.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.codebook.Codebook.Entry;
import manyi.codebook.Codebook.Group;
import manyi.progress.Progress;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.Grouping;
import manyi.workbook.recognition.Corrections.TextForm;
import org.jspecify.annotations.Nullable;

/// One codebook applied to one file: first what makes the questions (sheet, header rows, columns
/// put together), then what is said about each.
final class Application {
  /// So many of several are named; of the others is told how many they are.
  private static final int NAMED = 5;

  private final Codebook codebook;
  private final List<Message> misfits = new ArrayList<>();
  private Opened file;
  private Corrections corrections;
  private int decisions;

  Application(Codebook codebook, Opened opened) {
    this.codebook = codebook;
    file = opened;
    corrections =
        codebook.sheet().sheet() == null
            ? codebook.sheet().withSheet(opened.corrections().sheet())
            : codebook.sheet();
  }

  Applied apply(Progress progress) throws UserProblem {
    correct(progress.part(0, 0.3));
    decisions += sheetDecisions();
    compareHeaders();
    codebook.groups().forEach(this::group);
    correct(progress.part(0.3, 0.6));
    var places = new LinkedHashMap<String, Entry>();
    var left = place(codebook.entries(), places);
    correct(progress.part(0.6, 0.8));
    if (!left.isEmpty()) {
      // Some questions come into being only by what was decided about others.
      left = place(left, places);
      correct(progress.part(0.8, 1));
    }
    left.forEach(entry -> misfits.add(Message.of("codebook.question-gone", name(entry))));
    places.forEach(this::compareLevels);
    progress.report(1);
    return new Applied(file, decisions, misfits);
  }

  private void correct(Progress progress) throws UserProblem {
    if (!corrections.equals(file.corrections())) {
      file = Importer.correct(file, corrections, progress);
    }
  }

  private int sheetDecisions() {
    var sheet = codebook.sheet();
    return count(sheet.sheet(), sheet.headerRows()) + (sheet.form().equals(TextForm.FOUND) ? 0 : 1);
  }

  private void compareHeaders() {
    var before = new Headers(codebook.headers());
    var now = Headers.of(file);
    tell("codebook.columns-gone", before.without(now));
    tell("codebook.columns-new", now.without(before));
  }

  private void tell(String key, List<String> names) {
    if (!names.isEmpty()) {
      misfits.add(Message.of(key, names.size(), named(names)));
    }
  }

  private static String named(List<String> names) {
    var shown = String.join(" · ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? shown + " …" : shown;
  }

  private void group(Group group) {
    var headers = Headers.of(file);
    var columns = new ArrayList<String>();
    for (int i = 0; i < group.headers().size(); i++) {
      var letters = i < group.columns().size() ? group.columns().get(i) : "";
      var header = group.headers().get(i);
      var now = headers.columns(header);
      if (now.contains(letters)) {
        columns.add(letters);
      } else if (now.size() == 1 && !header.isEmpty()) {
        columns.addAll(now);
      }
    }
    if (columns.size() == group.headers().size()) {
      corrections = corrections.with(new Grouping(columns, group.sort()));
      decisions++;
    } else {
      misfits.add(Message.of("codebook.group-gone", named(group.headers())));
    }
  }

  /// Follows the entries whose questions are there.
  ///
  /// @param places takes them by the ids that they have in this file
  /// @return the others
  private List<Entry> place(List<Entry> entries, Map<String, Entry> places) {
    var headers = Headers.of(file);
    var left = new ArrayList<Entry>();
    for (var entry : entries) {
      var id = id(entry, headers);
      if (id.isPresent()) {
        corrections = corrections.with(id.get(), entry.correction());
        places.put(id.get(), entry);
        decisions += count(entry.correction());
      } else {
        left.add(entry);
      }
    }
    return left;
  }

  /// The question with the entry's id if its heading is the same, else the only one of its heading.
  private Optional<String> id(Entry entry, Headers headers) {
    var same = Codebook.find(file, entry.id());
    if (same.map(headers::of).filter(entry.heading()::equals).isPresent()) {
      return Optional.of(entry.id());
    }
    var alike =
        file.survey().questions().stream()
            .filter(question -> headers.of(question).equals(entry.heading()))
            .toList();
    return alike.size() == 1 && !entry.heading().isEmpty()
        ? Optional.of(alike.getFirst().id())
        : Optional.empty();
  }

  private void compareLevels(String id, Entry entry) {
    var known = entry.correction().levels();
    var question = file.survey().find(id);
    if (known != null && question.isPresent()) {
      var now = codes(question.get());
      tellLevels("codebook.levels-new", entry, now.stream().filter(c -> !known.contains(c)));
      tellLevels("codebook.levels-gone", entry, known.stream().filter(c -> !now.contains(c)));
    }
  }

  private void tellLevels(String key, Entry entry, Stream<String> levels) {
    var list = levels.toList();
    if (!list.isEmpty()) {
      misfits.add(Message.of(key, name(entry), named(list)));
    }
  }

  private static List<String> codes(Question question) {
    return question.levels().stream().map(Level::code).toList();
  }

  private static String name(Entry entry) {
    return entry.heading().isEmpty() ? entry.id() : entry.heading();
  }

  private static int count(Correction correction) {
    return count(
        correction.kind(),
        correction.role(),
        correction.levels(),
        correction.missing(),
        correction.text(),
        correction.personal());
  }

  private static int count(@Nullable Object... decided) {
    return (int) Stream.of(decided).filter(Objects::nonNull).count();
  }
}
