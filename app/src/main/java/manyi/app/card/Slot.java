package manyi.app.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.analysis.Setting;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// A setting that takes one question, or several in an order.
///
/// @param form that it is a part of
/// @param setting that is chosen
/// @param kinds of questions that fit
/// @param many whether it takes several
record Slot(FormModel form, Setting<?> setting, Set<Kind> kinds, boolean many) implements Pickable {
  /// Between questions side by side, or between one and the one nested in it.
  private static final String SEPARATORS = "[,>]";

  @Override
  public @Nullable Survey survey() {
    return form.survey().get();
  }

  /// The questions in it, the standard where the user chose none.
  List<Question> questions() {
    var survey = form.survey().get();
    if (survey == null) {
      return List.of();
    }
    return ids()
        .flatMap(id -> {
          var block = survey.block(id);
          return block.isEmpty() ? survey.find(id).stream() : block.stream();
        })
        .distinct()
        .toList();
  }

  /// The ids in it that the survey does not have.
  List<String> unknown() {
    var survey = form.survey().get();
    if (survey == null) {
      return List.of();
    }
    return ids()
        .filter(id -> !none(id) && survey.block(id).isEmpty() && survey.find(id).isEmpty())
        .toList();
  }

  private Stream<String> ids() {
    return Stream.of(form.written(setting).split(SEPARATORS, -1)).map(String::strip);
  }

  /// Whether no question is meant.
  private boolean none(String id) {
    return id.isEmpty() || optional() && id.equalsIgnoreCase(Setting.NONE);
  }

  boolean isEmpty() {
    return questions().isEmpty();
  }

  /// Whether it may stay empty.
  boolean optional() {
    return setting instanceof Setting.PerhapsQuestion
        || setting instanceof Setting.Questions several && !several.needed();
  }

  @Override
  public boolean fits(Question question) {
    return kinds.contains(question.kind());
  }

  /// Whether all of some questions can be put in together.
  boolean fits(List<Question> questions) {
    return !questions.isEmpty()
        && (many || questions.size() == 1)
        && questions.stream().allMatch(this::fits);
  }

  @Override
  public boolean contains(Question question) {
    return questions().stream().anyMatch(one -> one.id().equals(question.id()));
  }

  /// Whether questions can be nested in one another.
  boolean nests() {
    return setting instanceof Setting.Banner;
  }

  /// What is nested in what; of a slot that does not nest, every question alone.
  Columns columns() {
    var survey = form.survey().get();
    return survey != null && nests()
        ? Columns.of(form.written(setting), survey)
        : new Columns(questions().stream().map(List::of).toList());
  }

  /// Chooses the columns of a banner.
  void arrange(Columns columns) {
    form.choose(setting, columns.written());
  }

  /// Adds questions; a slot for one is filled anew.
  @Override
  public void put(List<Question> added) {
    if (nests()) {
      var there = questions();
      var others = added.stream().filter(question -> !there.contains(question)).toList();
      arrange(columns().with(columns().list().size(), others));
    } else if (many) {
      var together = new LinkedHashSet<>(questions());
      together.addAll(added);
      fill(List.copyOf(together));
    } else {
      fill(added);
    }
  }

  void remove(List<Question> removed) {
    if (nests()) {
      arrange(columns().without(removed));
      return;
    }
    fill(questions().stream().filter(question -> !removed.contains(question)).toList());
  }

  @Override
  public void toggle(List<Question> group) {
    if (group.stream().allMatch(this::contains)) {
      remove(group);
    } else {
      put(group.stream().filter(this::fits).toList());
    }
  }

  /// Moves questions before another, to the end where that is empty.
  void move(List<Question> moved, Optional<Question> before) {
    var rest = new ArrayList<>(questions());
    rest.removeAll(moved);
    int place = before.map(rest::indexOf).filter(index -> index >= 0).orElse(rest.size());
    rest.addAll(place, moved);
    fill(rest);
  }

  /// Moves a chip one place up (−1) or down (+1).
  void shift(Chip chip, int by) {
    var chips = new ArrayList<>(Chip.of(this));
    int from = chips.indexOf(chip);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < chips.size()) {
      chips.add(to, chips.remove(from));
      fill(chips.stream().flatMap(one -> one.questions().stream()).toList());
    }
  }

  private void fill(List<Question> questions) {
    form.choose(setting, questions.stream().map(Question::id).collect(Collectors.joining(",")));
  }
}
