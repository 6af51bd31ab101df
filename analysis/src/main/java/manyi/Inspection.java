package manyi;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.PersonalData;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.text.ChoiceWord;
import manyi.text.Texts;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Dialect;
import manyi.workbook.recognition.Note;
import manyi.workbook.scale.LevelOrder;
import org.jspecify.annotations.Nullable;

/// What was understood of a file, to be printed: `manyi inspect --json` writes these records.
///
/// @param headerRows how many rows hold headers
/// @param notes every decision, the most doubtful first
public record Inspection(
    String file,
    String sheet,
    Dialect dialect,
    int headerRows,
    int respondents,
    List<Item> questions,
    List<Remark> notes) {

  /// A question and how it was answered.
  ///
  /// @param group the id of the matrix it stands in, null where it stands alone
  /// @param groupText the stem of that matrix
  /// @param personal what it tells of the person, such as `phone`; null where nothing
  /// @param options its levels in their order; of a scale or another natural order only those on it
  /// @param offScale the levels that stand beside that order
  /// @param choseNothing respondents who were asked a multiple choice and chose none of its options
  /// @param min the least number, score or time (as ISO 8601); null where there is none
  /// @param max the greatest
  public record Item(
      String id,
      String text,
      @Nullable String group,
      @Nullable String groupText,
      Kind kind,
      Role role,
      @Nullable PersonalData personal,
      List<String> columns,
      List<Option> options,
      List<Option> offScale,
      long answered,
      long choseNothing,
      long unanswered,
      long notAsked,
      @Nullable Object min,
      @Nullable Object max) {}

  /// A level and how many respondents chose it.
  public record Option(String code, String label, long n) {}

  /// A note in words.
  ///
  /// @param severity `warning`, `doubt` or `info`
  /// @param where in the sheet; empty where it is about the whole
  public record Remark(
      String severity, String key, String text, String where, @Nullable String question) {}

  /// Inspects an opened file.
  public static Inspection of(Opened opened, Texts texts) {
    var survey = opened.survey();
    return new Inspection(
        opened.file().toString(),
        opened.sheet(),
        opened.dialect(),
        opened.headerRows().size(),
        survey.respondents(),
        survey.questions().stream().map(question -> item(survey, question)).toList(),
        opened.notes().stream().map(note -> remark(note, texts)).toList());
  }

  private static Remark remark(Note note, Texts texts) {
    return new Remark(
        ChoiceWord.of(note.severity()),
        note.message().key(),
        texts.say(note.message()),
        note.where(),
        note.question());
  }

  private static Item item(Survey survey, Question question) {
    var states = Tally.states(survey, question);
    var options = question.kind().closed() ? counted(survey, question) : List.<Counted>of();
    var range = range(survey, question);
    var block = question.block();
    return new Item(
        question.id(),
        question.text(),
        block == null ? null : block.id(),
        block == null ? null : block.text(),
        question.kind(),
        question.role(),
        question.personal(),
        question.columns(),
        options.stream().filter(Counted::onScale).map(Counted::option).toList(),
        options.stream().filter(one -> !one.onScale()).map(Counted::option).toList(),
        states.answered().n(),
        states.choseNothing().n(),
        states.unanswered().n(),
        states.notAsked().n(),
        range == null ? null : shown(question, range[0]),
        range == null ? null : shown(question, range[1]));
  }

  /// A level counted.
  private record Counted(Option option, boolean onScale) {}

  private static List<Counted> counted(Survey survey, Question question) {
    var counts = Tally.levels(survey, question).n();
    var beside =
        question.kind() == Kind.SINGLE
            ? LevelOrder.beside(question.levels().stream().map(Level::label).toList())
            : List.<String>of();
    var counted = new ArrayList<Counted>();
    for (int i = 0; i < counts.length; i++) {
      var level = question.levels().get(i);
      counted.add(
          new Counted(
              new Option(
                  masked(question, level.code()), masked(question, level.label()), counts[i]),
              question.kind() == Kind.RATING ? level.scored() : !beside.contains(level.label())));
    }
    return counted;
  }

  private static String masked(Question question, String answer) {
    var personal = question.personal();
    return personal == null ? answer : personal.mask(answer);
  }

  private static double @Nullable [] range(Survey survey, Question question) {
    if (question.personal() != null) {
      return null;
    }
    if (question.kind() != Kind.RATING
        && question.kind() != Kind.NUMBER
        && question.kind() != Kind.TIME) {
      return null;
    }
    var range = Arrays.stream(Tally.sample(survey, question).values()).summaryStatistics();
    return range.getCount() == 0 ? null : new double[] {range.getMin(), range.getMax()};
  }

  private static Object shown(Question question, double value) {
    return question.kind() == Kind.TIME
        ? LocalDateTime.ofEpochSecond((long) value, 0, ZoneOffset.UTC).toString()
        : (Object) value;
  }
}
