package manyi.analysis.quadrant;

import java.util.List;
import java.util.function.Function;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.priorities.Crosshair;

/// Which settings are in sight beside what is chosen.
record Prominences(Function<Setting<?>, String> chosen) {
  private static final List<Setting<?>> ALWAYS =
      List.of(Quadrant.SATISFACTION, Quadrant.IMPORTANCE, Quadrant.SOURCE, Quadrant.CROSSHAIR);

  Prominence of(Setting<?> setting) {
    if (ALWAYS.contains(setting)) {
      return Prominence.SHOWN;
    }
    if (setting == Quadrant.OUTCOME) {
      return derived() ? Prominence.SHOWN : Prominence.FOLDED;
    }
    if (setting == Quadrant.METHOD) {
      return derived() ? Prominence.SHOWN : Prominence.HIDDEN;
    }
    if (setting == Quadrant.OWN_SATISFACTION || setting == Quadrant.OWN_IMPORTANCE) {
      return chose(Quadrant.CROSSHAIR, Crosshair.OWN) ? Prominence.SHOWN : Prominence.HIDDEN;
    }
    boolean idle =
        (setting == Quadrant.PAIRING || setting == Quadrant.STATED) && !stated()
            || setting == Quadrant.RAISE_BY && chosen.apply(Quadrant.RAISE).isBlank()
            || setting == Quadrant.SEED && chosen.apply(Quadrant.RESAMPLES).equals("0");
    return idle ? Prominence.HIDDEN : Prominence.FOLDED;
  }

  private boolean stated() {
    return chose(Quadrant.SOURCE, Source.STATED)
        || chose(Quadrant.SOURCE, Source.BOTH)
        || chose(Quadrant.SOURCE, Source.AUTOMATIC) && hasImportance();
  }

  private boolean derived() {
    return chose(Quadrant.SOURCE, Source.DERIVED)
        || chose(Quadrant.SOURCE, Source.BOTH)
        || chose(Quadrant.SOURCE, Source.AUTOMATIC) && !hasImportance();
  }

  private boolean hasImportance() {
    var written = chosen.apply(Quadrant.IMPORTANCE);
    return !written.isBlank() && !written.equalsIgnoreCase(Setting.NONE);
  }

  private boolean chose(Setting<?> setting, Enum<?> choice) {
    return chosen.apply(setting).equals(Setting.Choice.word(choice));
  }
}
