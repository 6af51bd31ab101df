package manyi.app.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import manyi.survey.Question;
import manyi.survey.Survey;

/// Questions on their way from the list, or from a slot, to a slot. The node that they come from
/// knows them; other programs get their texts.
final class QuestionDrag {
  private static final String QUESTIONS = "manyi.questions";

  private QuestionDrag() {}

  static void start(Node source, List<Question> questions) {
    var content = new ClipboardContent();
    source
        .getProperties()
        .put(QUESTIONS, questions.stream().map(Question::id).collect(Collectors.joining(",")));
    content.putString(
        questions.stream().map(QuestionLabel::text).collect(Collectors.joining("\n")));
    source.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
  }

  /// The questions dragged; empty where something else is.
  static List<Question> questions(DragEvent event, Survey survey) {
    return event.getGestureSource() instanceof Node source
            && source.getProperties().get(QUESTIONS) instanceof String ids
        ? Stream.of(ids.split(",", -1)).map(survey::find).flatMap(Optional::stream).toList()
        : List.of();
  }
}
