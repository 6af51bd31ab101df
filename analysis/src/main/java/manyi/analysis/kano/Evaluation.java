package manyi.analysis.kano;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.statistics.TwoLargest;
import manyi.statistics.WilsonInterval;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// The answers to one element's two questions, counted into Kano's table.
///
/// @param cells by feeling with the element, then by feeling without it
/// @param counts by category
/// @param base of all cells
/// @param answered who answered both questions in any way
record Evaluation(
    String text,
    QuestionLabel functional,
    QuestionLabel dysfunctional,
    List<List<Base>> cells,
    List<Base> counts,
    Base base,
    long answered) {
  private static final Base NOBODY = new Base(0, 0, 0);

  static Evaluation of(
      Survey survey, String text, Question functional, Question dysfunctional, Meanings meanings) {
    var crossed = Tally.cross(survey, functional, dysfunctional);
    var cells = new ArrayList<List<Base>>();
    for (int i = 0; i < Feeling.values().length; i++) {
      cells.add(new ArrayList<>(Collections.nCopies(Feeling.values().length, NOBODY)));
    }
    var counts = new ArrayList<>(Collections.nCopies(Category.values().length, NOBODY));
    var all = NOBODY;
    for (int row = 0; row < crossed.rows().size(); row++) {
      for (int column = 0; column < crossed.columns().size(); column++) {
        var with = meanings.of(functional, row);
        var without = meanings.of(dysfunctional, column);
        if (with != null && without != null) {
          var cell = crossed.cell(row, column);
          cells
              .get(with.ordinal())
              .set(without.ordinal(), cells.get(with.ordinal()).get(without.ordinal()).plus(cell));
          int category = Category.of(with, without).ordinal();
          counts.set(category, counts.get(category).plus(cell));
          all = all.plus(cell);
        }
      }
    }
    return new Evaluation(
        text,
        QuestionLabel.of(functional),
        QuestionLabel.of(dysfunctional),
        cells,
        counts,
        all,
        crossed.total().n());
  }

  private Base count(Category category) {
    return counts.get(category.ordinal());
  }

  /// Who is in the four categories that the coefficients are computed from.
  private Base four() {
    return count(Category.ATTRACTIVE)
        .plus(count(Category.ONE_DIMENSIONAL))
        .plus(count(Category.MUST_BE))
        .plus(count(Category.INDIFFERENT));
  }

  /// A part of the four categories; NaN where nobody is in them.
  private double part(Category one, Category other) {
    double all = four().weighted();
    return all > 0 ? (count(one).weighted() + count(other).weighted()) / all : Double.NaN;
  }

  double better() {
    return part(Category.ATTRACTIVE, Category.ONE_DIMENSIONAL);
  }

  /// Without its sign.
  double worse() {
    return part(Category.ONE_DIMENSIONAL, Category.MUST_BE);
  }

  KanoElement element(double confidence, double worseLine, double betterLine) {
    var shares = shares(confidence);
    var proportions = proportions();
    var largest = largest();
    var four = four();
    var better = Coefficient.better(better(), four.effective(), confidence);
    var worse = Coefficient.worse(worse(), four.effective(), confidence);
    return new KanoElement(
        text,
        functional,
        dysfunctional,
        base,
        answered - base.n(),
        cells,
        shares,
        Category.values()[largest.first()],
        Category.values()[largest.second()],
        largest.difference(),
        largest.z(),
        largest.p(),
        largest.p() < 1 - confidence,
        largest.fongThreshold(),
        four,
        better,
        worse,
        correlation(),
        proportions[Category.ATTRACTIVE.ordinal()]
            + proportions[Category.ONE_DIMENSIONAL.ordinal()]
            + proportions[Category.MUST_BE.ordinal()],
        placed() ? Quarter.of(worse(), better(), worseLine, betterLine) : null,
        !worse.holds(0 - worseLine) && !better.holds(betterLine));
  }

  /// Whether the coefficients say what it is: not of an element that most would rather not have, or
  /// about which most contradict themselves, whose answers are not among them.
  boolean placed() {
    return four().n() > 0 && Category.values()[largest().first()].placed();
  }

  private TwoLargest largest() {
    return TwoLargest.of(proportions(), base.effective());
  }

  private double[] proportions() {
    return counts.stream().mapToDouble(count -> count.weighted() / base.weighted()).toArray();
  }

  private List<Share> shares(double confidence) {
    var shares = new ArrayList<Share>();
    for (var category : Category.values()) {
      var count = count(category);
      double proportion = count.weighted() / base.weighted();
      var interval = WilsonInterval.of(proportion, base.effective(), confidence);
      shares.add(
          new Share(
              category,
              count.n(),
              count.weighted(),
              proportion,
              interval.lower(),
              interval.upper()));
    }
    return shares;
  }

  /// Of the two coefficients over samples: both count the one-dimensional.
  private double correlation() {
    double better = better();
    double worse = worse();
    double both = count(Category.ONE_DIMENSIONAL).weighted() / four().weighted();
    return (both - better * worse) / Math.sqrt(better * (1 - better) * worse * (1 - worse));
  }
}
