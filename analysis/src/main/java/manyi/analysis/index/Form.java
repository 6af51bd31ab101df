package manyi.analysis.index;

import java.util.Locale;
import java.util.function.Function;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.indicators.Rescaling;
import manyi.structure.Weighing;

/// Which settings make a difference beside what else is chosen.
record Form(Function<Setting<?>, String> chosen) {
  Prominence prominence(Setting<?> setting) {
    if (idle(setting)) {
      return Prominence.HIDDEN;
    }
    return setting == Index.TREE
            || setting == Index.GROUPS
            || setting == Index.WAVES
            || setting == Index.POPULATION
            || setting == Index.OUTCOME
            || setting == Index.IMPORTANCE
            || setting == Index.RESCALE
            || setting == Index.POINTS
        ? Prominence.SHOWN
        : Prominence.FOLDED;
  }

  private boolean idle(Setting<?> setting) {
    if (setting == Index.OUTCOME) {
      return !weighs(Weighing.DERIVED) && !weighs(Weighing.PLS);
    }
    if (setting == Index.METHOD) {
      return !weighs(Weighing.DERIVED);
    }
    if (setting == Index.IMPORTANCE || setting == Index.PAIRING) {
      return !weighs(Weighing.STATED);
    }
    if (setting == Index.POINTS) {
      return !chosen.apply(Index.RESCALE).equals(Setting.Choice.word(Rescaling.POINTS));
    }
    if (setting == Index.FROM || setting == Index.TO || setting == Index.EARLIER_TREE) {
      return none(Index.WAVES);
    }
    if (setting == Index.WAVE_WEIGHTS) {
      return none(Index.WAVES) || !estimates();
    }
    if (setting == Index.EARLIER_POPULATION) {
      return none(Index.WAVES) || none(Index.GROUPS);
    }
    if (setting == Index.ABOVE
        || setting == Index.POPULATION
        || setting == Index.FLAG_BELOW
        || setting == Index.SUPPRESS_BELOW) {
      return none(Index.GROUPS);
    }
    return setting == Index.SEED && chosen.apply(Index.RESAMPLES).strip().equals("0");
  }

  private boolean estimates() {
    return weighs(Weighing.STATED) || weighs(Weighing.DERIVED) || weighs(Weighing.PLS);
  }

  private boolean weighs(Weighing weighing) {
    return chosen
        .apply(Index.TREE)
        .toLowerCase(Locale.ROOT)
        .contains("[" + Setting.Choice.word(weighing));
  }

  private boolean none(Setting<?> question) {
    var written = chosen.apply(question).strip();
    return written.isEmpty() || written.equalsIgnoreCase(Setting.NONE);
  }
}
