package manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.analysis.drivers.DriversResult.LeftOut;
import manyi.analysis.drivers.DriversResult.Reason;
import manyi.statistics.Missing;

/// What is doubtful about the importance of items.
record DriverDoubts(DriverWords words) {
  /// From here on β says nothing by itself: the usual rule of thumb for variance inflation.
  static final double SEVERE = 10;

  private static final double NOTICEABLE = 5;
  private static final int FEW = 30;

  /// Where more than this part is lost, who is left matters.
  private static final double LOST = 0.05;

  /// Questions named that cost respondents.
  private static final int NAMED = 3;

  private DriversResult result() {
    return words.result();
  }

  List<String> sentences() {
    var doubts = new ArrayList<String>();
    if (result().model().p() > 1 - result().confidence()) {
      doubts.add(words.say("drivers.nothing-explained", words.phrases().p(result().model().p())));
    }
    about("drivers.negative", Driver::negative, doubts);
    about("drivers.suppressor", Driver::suppressor, doubts);
    collinearity(doubts);
    few(doubts);
    leftOut("drivers.constant", Reason.CONSTANT, doubts);
    leftOut("drivers.unanswered", Reason.NO_ANSWERS, doubts);
    return doubts;
  }

  private void about(String key, Predicate<Driver> which, List<String> doubts) {
    var concerned = result().drivers().stream().filter(which).toList();
    if (!concerned.isEmpty()) {
      doubts.add(words.say(key, words.names(concerned.stream()), concerned.size()));
    }
  }

  private void collinearity(List<String> doubts) {
    if (result().model().indefinite()) {
      doubts.add(words.say("drivers.indefinite"));
      return;
    }
    about("drivers.singular", driver -> Double.isInfinite(driver.vif()), doubts);
    about(
        "drivers.collinear",
        driver -> driver.vif() > SEVERE && Double.isFinite(driver.vif()),
        doubts);
    about("drivers.related", driver -> driver.vif() > NOTICEABLE && driver.vif() <= SEVERE, doubts);
  }

  private void few(List<String> doubts) {
    var model = result().model();
    var phrases = words.phrases();
    if (model.n() < FEW) {
      doubts.add(words.say("analysis.few", phrases.count(model.n())));
    } else if (model.effectiveN() < FEW) {
      doubts.add(words.say("analysis.few-effective", phrases.weighted(model.effectiveN())));
    }
    long all = result().included().n();
    if (result().missing() == Missing.LISTWISE && all - model.n() > LOST * all) {
      doubts.add(words.say("drivers.lost", phrases.count(model.n()), phrases.count(all), costly()));
    }
  }

  /// The questions that most respondents lack, with how many.
  private String costly() {
    var phrases = words.phrases();
    return phrases.list(
        result().unanswered().stream()
            .limit(NAMED)
            .map(question ->
                words.say(
                    "drivers.lack", words.name(question.question()), phrases.count(question.n())))
            .toList());
  }

  private void leftOut(String key, Reason reason, List<String> doubts) {
    var names =
        result().leftOut().stream()
            .filter(item -> item.reason() == reason)
            .map(LeftOut::question)
            .map(words::name)
            .toList();
    if (!names.isEmpty()) {
      doubts.add(words.say(key, words.phrases().list(names), names.size()));
    }
  }
}
