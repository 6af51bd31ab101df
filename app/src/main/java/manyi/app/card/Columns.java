package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.survey.Question;
import manyi.survey.Survey;

/// The columns of a banner as they are being put together: questions side by side, each alone or
/// nested in others. An operation that makes no sense changes nothing.
///
/// @param list each with the outermost question first, none empty, none twice
record Columns(List<List<Question>> list) {
  private static final String BESIDE = ",";
  private static final String INTO = ">";

  Columns {
    list = list.stream().<List<Question>>map(List::copyOf).distinct().toList();
  }

  /// Reads the written form; a column with a question that the survey does not have is left out.
  static Columns of(String written, Survey survey) {
    var columns = new ArrayList<List<Question>>();
    for (var part : written.split(BESIDE, -1)) {
      var found =
          Stream.of(part.split(INTO, -1)).map(String::strip).map(survey::find).distinct().toList();
      if (found.stream().allMatch(Optional::isPresent)) {
        columns.add(found.stream().flatMap(Optional::stream).toList());
      }
    }
    return new Columns(columns);
  }

  /// The written form, such as `q1,q2>q3`.
  String written() {
    return list.stream()
        .map(column -> column.stream().map(Question::id).collect(Collectors.joining(INTO)))
        .collect(Collectors.joining(BESIDE));
  }

  List<Question> questions() {
    return list.stream().flatMap(List::stream).distinct().toList();
  }

  /// Questions side by side before a column, each alone; those that stand alone already are moved.
  ///
  /// @param at from 0; the number of columns for the end
  Columns with(int at, List<Question> added) {
    var alone = added.stream().map(List::of).toList();
    return placed(at, alone);
  }

  /// A column at another place among the others as they stand now.
  Columns moved(int from, int to) {
    return has(from) ? placed(to, List.of(list.get(from))) : this;
  }

  /// Questions nested in a column, each in the one before.
  Columns nested(int at, List<Question> inner) {
    if (!has(at) || inner.isEmpty() || inner.stream().anyMatch(list.get(at)::contains)) {
      return this;
    }
    var deeper = new ArrayList<>(list.get(at));
    deeper.addAll(inner);
    return replaced(at, List.of(deeper));
  }

  /// A column taken from its place and nested in another.
  Columns nested(int at, int moved) {
    if (!has(at) || !has(moved) || at == moved) {
      return this;
    }
    var nested = nested(at, list.get(moved));
    return nested.equals(this) ? this : nested.without(moved);
  }

  /// The innermost question of a column beside it instead of in it.
  Columns taken(int at) {
    if (!has(at) || list.get(at).size() < 2) {
      return this;
    }
    var column = list.get(at);
    int last = column.size() - 1;
    return replaced(at, List.of(column.subList(0, last), List.of(column.get(last))));
  }

  Columns without(int at) {
    return has(at) ? replaced(at, List.of()) : this;
  }

  /// Without questions wherever they stand; what was nested in them moves outwards.
  Columns without(List<Question> removed) {
    var columns = new ArrayList<List<Question>>();
    for (var column : list) {
      var rest = column.stream().filter(question -> !removed.contains(question)).toList();
      if (!rest.isEmpty()) {
        columns.add(rest);
      }
    }
    return new Columns(columns);
  }

  private boolean has(int at) {
    return at >= 0 && at < list.size();
  }

  private Columns replaced(int at, List<List<Question>> by) {
    var columns = new ArrayList<>(list);
    columns.remove(at);
    columns.addAll(at, by);
    return new Columns(columns);
  }

  private Columns placed(int at, List<List<Question>> added) {
    var before = new ArrayList<>(list.subList(0, Math.clamp(at, 0, list.size())));
    var after = new ArrayList<>(list.subList(before.size(), list.size()));
    before.removeAll(added);
    after.removeAll(added);
    before.addAll(added);
    before.addAll(after);
    return new Columns(before);
  }
}
