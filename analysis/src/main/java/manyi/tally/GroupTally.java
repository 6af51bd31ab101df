package manyi.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// What the groups of respondents included answered, under the survey's weights.
public final class GroupTally {
  private GroupTally() {}

  /// The numbers or scores that each group gave.
  ///
  /// @return one a group, also for those without anyone
  /// @throws IllegalArgumentException when the question has neither numbers nor scores
  public static List<Sample> samples(Survey survey, Question question, Grouping groups) {
    var numbers = question.numbers();
    var rows =
        groups
            .rows(survey)
            .and(
                Rows.where(survey.respondents(), row -> !Double.isNaN(numbers.applyAsDouble(row))));
    var sizes = new int[groups.groups()];
    rows.forEach(row -> sizes[groups.of().applyAsInt(row)]++);
    var samples = new ArrayList<Sample>();
    for (int size : sizes) {
      samples.add(new Sample(new double[size], new double[size], size));
    }
    Arrays.fill(sizes, 0);
    rows.forEach(row -> {
      int group = groups.of().applyAsInt(row);
      var sample = samples.get(group);
      sample.values()[sizes[group]] = numbers.applyAsDouble(row);
      sample.weights()[sizes[group]] = survey.weights().at(row);
      sizes[group]++;
    });
    return List.copyOf(samples);
  }

  /// Respondents in a group of both.
  public static GroupTable cross(Survey survey, Grouping rows, Grouping columns) {
    var both = rows.rows(survey).and(columns.rows(survey));
    int width = columns.groups();
    var cells = new Sums(rows.groups() * width, survey.weights());
    var ofRows = new Sums(rows.groups(), survey.weights());
    var ofColumns = new Sums(width, survey.weights());
    both.forEach(respondent -> {
      int row = rows.of().applyAsInt(respondent);
      int column = columns.of().applyAsInt(respondent);
      cells.add(row * width + column, respondent);
      ofRows.add(row, respondent);
      ofColumns.add(column, respondent);
    });
    var weighted = new double[rows.groups()][];
    for (int row = 0; row < rows.groups(); row++) {
      weighted[row] = Arrays.copyOfRange(cells.weighted(), row * width, (row + 1) * width);
    }
    return new GroupTable(
        weighted, ofRows.bases(), ofColumns.bases(), Sums.base(both, survey.weights()));
  }

  /// The numbers or scores of those who gave one to every question.
  ///
  /// @throws IllegalArgumentException when a question has neither numbers nor scores
  public static CompleteCases complete(Survey survey, List<Question> questions) {
    var rows = survey.included();
    for (var question : questions) {
      var numbers = question.numbers();
      rows =
          rows.and(
              Rows.where(survey.respondents(), row -> !Double.isNaN(numbers.applyAsDouble(row))));
    }
    var values = new double[questions.size()][rows.count()];
    var weights = new double[rows.count()];
    for (int i = 0; i < values.length; i++) {
      var numbers = questions.get(i).numbers();
      var next = new int[1];
      var column = values[i];
      rows.forEach(row -> column[next[0]++] = numbers.applyAsDouble(row));
    }
    var next = new int[1];
    rows.forEach(row -> weights[next[0]++] = survey.weights().at(row));
    return new CompleteCases(values, weights);
  }

  /// Respondents by two groupings.
  ///
  /// @param weighted the sums of their weights in each cell; their number without weights
  public record GroupTable(double[][] weighted, List<Base> rows, List<Base> columns, Base total) {
    public GroupTable {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /// The numbers of respondents who gave all of them.
  ///
  /// @param values by question, then by respondent in the order of the rows
  /// @param weights of the respondents, all above zero; all 1 without weights
  public record CompleteCases(double[][] values, double[] weights) {
    public Base base() {
      return Base.of(weights);
    }
  }
}
