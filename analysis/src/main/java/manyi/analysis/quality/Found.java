package manyi.analysis.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.analysis.QuestionLabel;
import manyi.analysis.quality.QualityResult.StraightBlock;
import manyi.preparation.Check;
import manyi.preparation.Checks;
import manyi.preparation.Flag;
import manyi.preparation.Flag.Mark;
import manyi.preparation.Name;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// The respondents that each check finds, gathered check by check.
final class Found {
  private final Survey survey;
  private final Map<QualityCheck, Rows> rows = new LinkedHashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<StraightBlock> blocks = new ArrayList<>();
  private QualityResult.@Nullable Duration duration;

  Found(Survey survey) {
    this.survey = survey;
  }

  /// @param proportion of the median below which respondents are too fast
  void addFast(Question question, double proportion) throws UserProblem {
    var check = new Check.Faster(proportion, true, question.id());
    var fast = add(QualityCheck.FAST, check);
    duration =
        new QualityResult.Duration(
            QuestionLabel.of(question),
            Checks.median(check, survey),
            Checks.limit(check, survey),
            fast.count());
  }

  void addStraight(List<Question> items, int least) throws UserProblem {
    var check = new Check.Straight(named(items), least);
    var straight = add(QualityCheck.STRAIGHT, check);
    var block = items.getFirst().block();
    blocks.add(
        new StraightBlock(
            block == null ? null : block.text(),
            items.getFirst().id(),
            items.getLast().id(),
            items.size(),
            straight.count()));
  }

  /// The shortest name of the items: their matrix, the first and the last, or each.
  private List<String> named(List<Question> items) throws UserProblem {
    var block = items.getFirst().block();
    var ids = items.stream().map(Question::id).toList();
    var names = new ArrayList<List<String>>();
    if (block != null) {
      names.add(List.of(block.id()));
    }
    names.add(List.of(ids.getFirst() + ".." + ids.getLast()));
    for (var name : names) {
      if (Checks.named(survey, name).equals(items)) {
        return name;
      }
    }
    return ids;
  }

  void addSame(List<Question> questions) throws UserProblem {
    if (questions.isEmpty()) {
      add(QualityCheck.SAME_ANSWERS, new Check.Same(List.of()));
    }
    for (var question : questions) {
      add(QualityCheck.SAME_IDENTIFIER, new Check.Same(List.of(question.id())));
    }
  }

  private Rows add(QualityCheck kind, Check check) throws UserProblem {
    var found = Checks.rows(check, survey).and(survey.included());
    rows.merge(kind, found, Rows::or);
    marks.add(new Mark("", check));
    return found;
  }

  List<QualityCheck> checks() {
    return List.copyOf(rows.keySet());
  }

  Rows of(QualityCheck check) {
    return rows.getOrDefault(check, Rows.none(survey.respondents()));
  }

  /// Everybody found by any check.
  Rows any() {
    return rows.values().stream().reduce(Rows.none(survey.respondents()), Rows::or);
  }

  /// Everybody found by more than one check.
  int several() {
    var any = any();
    return Rows.where(
            survey.respondents(),
            row ->
                any.contains(row)
                    && rows.values().stream().filter(found -> found.contains(row)).count() > 1)
        .count();
  }

  QualityResult.@Nullable Duration duration() {
    return duration;
  }

  List<StraightBlock> blocks() {
    return List.copyOf(blocks);
  }

  /// The step that flags the same respondents, under a name that is free.
  String flag() {
    return marks.isEmpty() ? "" : new Flag(Name.of(name()), marks).written();
  }

  /// The step that leaves them out.
  String keep() {
    var codes = new LinkedHashMap<String, Integer>();
    var listed = new ArrayList<String>();
    for (var mark : marks) {
      int time = codes.merge(mark.check().code(), 1, Integer::sum);
      listed.add(mark.check().code() + (time == 1 ? "" : time));
    }
    return marks.isEmpty() ? "" : "keep " + name() + " not in (" + String.join(", ", listed) + ")";
  }

  private String name() {
    return Name.free("flag", id -> survey.find(id).isPresent()).id();
  }
}
