package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.survey.Block;
import manyi.survey.Question;
import org.jspecify.annotations.Nullable;

/// What a slot shows as one: a question, a whole matrix, or questions nested in one another.
///
/// @param block the matrix, null for anything else
/// @param questions all fitting items of the matrix, the one question, or those nested with the
///   outermost first
record Chip(@Nullable Block block, List<Question> questions) {
  /// Between a question and the one nested in it.
  static final String INTO = " › ";

  Chip {
    questions = List.copyOf(questions);
  }

  /// A slot's content: a matrix is one chip where all its fitting items stand together in order.
  static List<Chip> of(Slot slot) {
    if (slot.nests()) {
      return slot.columns().list().stream().map(column -> new Chip(null, column)).toList();
    }
    var rest = slot.questions();
    var chips = new ArrayList<Chip>();
    while (!rest.isEmpty()) {
      var chip = first(slot, rest);
      chips.add(chip);
      rest = rest.subList(chip.questions.size(), rest.size());
    }
    return chips;
  }

  /// The number and the text of the questions or the matrix.
  String text() {
    if (block == null) {
      return questions.stream().map(QuestionLabel::text).collect(Collectors.joining(INTO));
    }
    var number = QuestionLabel.number(block.id());
    return number.isEmpty() ? block.text() : number + " " + block.text();
  }

  private static Chip first(Slot slot, List<Question> questions) {
    var question = questions.getFirst();
    var block = question.block();
    var survey = slot.form().survey().get();
    if (block != null && survey != null) {
      var items = survey.block(block.id()).stream().filter(slot::fits).toList();
      if (items.size() > 1
          && items.size() <= questions.size()
          && items.equals(questions.subList(0, items.size()))) {
        return new Chip(block, items);
      }
    }
    return new Chip(null, List.of(question));
  }
}
