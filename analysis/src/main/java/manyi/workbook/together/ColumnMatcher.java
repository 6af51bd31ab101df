package manyi.workbook.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import manyi.workbook.recognition.HeaderSplit;
import manyi.workbook.recognition.Heading;
import org.jspecify.annotations.Nullable;

/// Finds for each column of a file the one of the former files that asks the same: by the whole
/// heading, by number and words, by words where numbers moved; and where that is not certain, the
/// one that may ask the same.
final class ColumnMatcher {
  /// A column that may ask the same.
  ///
  /// @param column of the former files
  /// @param likeness of the words
  record Rival(StackColumn column, double likeness) {}

  /// How alike items of one question must be to be taken for the same.
  private static final double ALIKE = 0.5;

  private final List<StackColumn> former;
  private final List<Heading> headings;
  private final List<HeadingForm> forms;
  private final @Nullable StackColumn[] found;
  private final @Nullable Rival[] rivals;
  private final Set<StackColumn> taken = new HashSet<>();
  private final Map<Integer, Integer> moved = new HashMap<>();

  ColumnMatcher(List<StackColumn> former, List<Heading> headings) {
    this.former = former;
    this.headings = headings;
    forms = headings.stream().map(HeadingForm::of).toList();
    found = new StackColumn[headings.size()];
    rivals = new Rival[headings.size()];
  }

  ColumnMatcher match() {
    unique(form -> form.exact() + "\n" + form.origin());
    unique(HeadingForm::exact);
    neighbours();
    inOrder(HeadingForm::exact);
    unique(form -> form.number() < 0 ? null : form.numbered());
    inOrder(HeadingForm::numbered);
    movedNumbers();
    otherWords();
    return this;
  }

  /// The same column, null where none certainly is.
  @Nullable StackColumn found(int column) {
    return found[column];
  }

  @Nullable Rival rival(int column) {
    return rivals[column];
  }

  private void take(int column, StackColumn match) {
    found[column] = match;
    taken.add(match);
  }

  private boolean isFree(int column) {
    return found[column] == null && rivals[column] == null;
  }

  private List<StackColumn> free() {
    return former.stream().filter(column -> !taken.contains(column)).toList();
  }

  /// Matches the columns whose key is theirs alone on both sides.
  private void unique(Function<HeadingForm, @Nullable String> key) {
    pairs(key).forEach(this::take);
  }

  private Map<Integer, StackColumn> pairs(Function<HeadingForm, @Nullable String> key) {
    Map<String, List<StackColumn>> before = new HashMap<>();
    for (var column : free()) {
      before
          .computeIfAbsent(Objects.toString(key.apply(column.form())), _ -> new ArrayList<>())
          .add(column);
    }
    Map<String, List<Integer>> now = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      var own = key.apply(forms.get(i));
      if (isFree(i) && own != null && !own.isBlank()) {
        now.computeIfAbsent(own, _ -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, StackColumn> pairs = new HashMap<>();
    now.forEach((own, columns) -> {
      var candidates = before.getOrDefault(own, List.of());
      if (columns.size() == 1 && candidates.size() == 1) {
        pairs.put(columns.getFirst(), candidates.getFirst());
      }
    });
    return pairs;
  }

  /// Columns headed alike, such as "other, please specify", that follow the same column.
  private void neighbours() {
    for (int i = 1; i < forms.size(); i++) {
      var before = found[i - 1];
      if (isFree(i) && before != null) {
        int next = former.indexOf(before) + 1;
        if (next < former.size()
            && !taken.contains(former.get(next))
            && former.get(next).form().exact().equals(forms.get(i).exact())) {
          take(i, former.get(next));
        }
      }
    }
  }

  /// Columns headed alike, one after the other.
  private void inOrder(Function<HeadingForm, String> key) {
    for (int i = 0; i < forms.size(); i++) {
      var own = key.apply(forms.get(i));
      if (isFree(i)) {
        int column = i;
        free().stream()
            .filter(candidate -> key.apply(candidate.form()).equals(own))
            .findFirst()
            .ifPresent(candidate -> take(column, candidate));
      }
    }
  }

  /// The same words without a number on one side, or under another number; first those that no
  /// other column has, which tell how the numbers moved.
  private void movedNumbers() {
    pairs(form -> form.words().length() < 2 ? null : form.words())
        .forEach((column, match) -> {
          int number = forms.get(column).number();
          if (number < 0 || match.form().number() < 0) {
            take(column, match);
          } else {
            rivalOf(column, match, 1);
            moved.merge(number, match.form().number(), (a, b) -> a.equals(b) ? a : -1);
          }
        });
    for (int i = 0; i < forms.size(); i++) {
      var form = forms.get(i);
      int number = moved.getOrDefault(form.number(), -1);
      if (isFree(i) && number >= 0) {
        int column = i;
        free().stream()
            .filter(candidate -> candidate.form().number() == number)
            .filter(candidate -> candidate.form().words().equals(form.words()))
            .findFirst()
            .ifPresent(match -> rivalOf(column, match, 1));
      }
    }
  }

  /// Other words under the same number or from the same origin: the likest first.
  private void otherWords() {
    record Pair(int column, StackColumn match, double likeness) {}
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (isFree(i)) {
        var matches = free().stream().filter(sameQuestion(i)).toList();
        boolean lonely = matches.size() == 1 && alone(i);
        for (var match : matches) {
          double likeness = Math.min(0.99, likeness(i, match));
          if (lonely || likeness >= ALIKE) {
            pairs.add(new Pair(i, match, likeness));
          }
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
    for (var pair : pairs) {
      if (isFree(pair.column()) && !taken.contains(pair.match())) {
        rivalOf(pair.column(), pair.match(), pair.likeness());
      }
    }
  }

  private java.util.function.Predicate<StackColumn> sameQuestion(int column) {
    var form = forms.get(column);
    int number = moved.getOrDefault(form.number(), form.number());
    return candidate ->
        (number >= 0 && candidate.form().number() == number)
            || (!form.origin().isEmpty() && candidate.form().origin().equals(form.origin()));
  }

  /// Whether a question has this column alone.
  private boolean alone(int column) {
    int number = forms.get(column).number();
    return Arrays.stream(found).filter(Objects::nonNull).noneMatch(f -> f.form().number() == number)
        && forms.stream().filter(form -> form.number() == number).count() == 1;
  }

  /// How alike the items are where both headings have the same stem, else the whole words.
  private double likeness(int column, StackColumn match) {
    var form = forms.get(column);
    double best = Likeness.of(form.words(), match.form().words());
    for (var own : HeaderSplit.of(headings.get(column))) {
      for (var other : HeaderSplit.of(match.heading())) {
        boolean items = !own.item().isEmpty() && !other.item().isEmpty();
        if (items && own.form() == other.form() && own.stem().equals(other.stem())) {
          var words = HeadingForm.narrow(own.item());
          best = Math.min(best, Likeness.of(words, HeadingForm.narrow(other.item())));
        }
      }
    }
    return best;
  }

  private void rivalOf(int column, StackColumn match, double likeness) {
    rivals[column] = new Rival(match, likeness);
    taken.add(match);
  }
}
