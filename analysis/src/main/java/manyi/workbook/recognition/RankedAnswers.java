package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Rows;
import org.jspecify.annotations.Nullable;

/// Reads rankings as planned: for each option the place that each respondent gave it.
final class RankedAnswers {
  private final Planned planned;
  private final int respondents;
  private final int[][] places;

  private RankedAnswers(Planned planned, int respondents) {
    this.planned = planned;
    this.respondents = respondents;
    this.places = new int[planned.levels().size()][respondents];
    for (var option : places) {
      Arrays.fill(option, Codes.UNANSWERED);
    }
  }

  static Answers of(Planned planned, int respondents) {
    var answers = new RankedAnswers(planned, respondents);
    switch (planned.reading()) {
      case Reading.Ordered(var separator) -> answers.cells(separator);
      case Reading.Places(var options) when options -> answers.options();
      default -> answers.numbers();
    }
    return answers.build();
  }

  private Map<String, Integer> options(List<String> codes) {
    Map<String, Integer> at = new HashMap<>();
    codes.forEach(code -> at.putIfAbsent(code, at.size()));
    return at;
  }

  private Map<String, Integer> byCode() {
    return options(planned.levels().stream().map(level -> level.code()).toList());
  }

  private void cells(String separator) {
    var byCode = byCode();
    var column = planned.view().column();
    var parts =
        column.values().stream().map(value -> Rankings.parts(value.text(), separator)).toList();
    for (int row = 0; row < respondents; row++) {
      int at = column.at(row);
      if (at >= 0 && !planned.view().isSilent(column.values().get(at).text())) {
        int place = 0;
        for (var part : parts.get(at)) {
          set(byCode.get(part), row, place++);
        }
      }
    }
  }

  private void set(@Nullable Integer option, int row, int place) {
    if (option != null && places[option][row] < 0) {
      places[option][row] = place;
    }
  }

  /// A column an option.
  private void numbers() {
    for (int option = 0; option < places.length; option++) {
      var view = planned.views().get(option);
      for (int row = 0; row < respondents; row++) {
        double number = view.column().number(row);
        boolean given = view.column().at(row) >= 0 && !view.isSilent(view.column().text(row));
        if (given && number >= 1 && number <= Codes.LEVELS_IN_ONE_BYTE) {
          places[option][row] = (int) number - 1;
        }
      }
    }
  }

  /// A column a place.
  private void options() {
    var byCode = byCode();
    for (int place = 0; place < planned.views().size(); place++) {
      var view = planned.views().get(place);
      for (int row = 0; row < respondents; row++) {
        var text = view.column().text(row);
        if (!text.isEmpty() && !view.isSilent(text)) {
          set(byCode.get(text), row, place);
        }
      }
    }
  }

  private Answers build() {
    List<Codes> byOption = new ArrayList<>();
    for (var option : places) {
      byOption.add(Codes.of(respondents, Codes.LEVELS_IN_ONE_BYTE, row -> option[row]));
    }
    var asked = Rows.where(respondents, this::isAsked);
    return Answers.Ranked.of(byOption, asked);
  }

  private boolean isAsked(int row) {
    return planned.views().stream()
        .anyMatch(view -> {
          int at = view.column().at(row);
          return at != Column.NOT_ASKED
              && (at < 0 || !view.skipped().contains(view.column().text(row)));
        });
  }
}
