package manyi.analysis.segments;

import java.util.Set;
import java.util.function.Function;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Setting.Choice;
import manyi.priorities.Crosshair;

/// How the settings stand in the form, given what is chosen.
record Form(Function<Setting<?>, String> chosen) {
  private static final Set<Setting<?>> FOLDED =
      Set.of(
          Segments.PAIRING,
          Segments.STATED,
          Segments.MISSING,
          Segments.FROM,
          Segments.TO,
          Segments.FLAG_BELOW,
          Segments.SUPPRESS_BELOW,
          Segments.CONFIDENCE,
          Segments.ADJUSTMENT,
          Segments.RESAMPLES,
          Segments.SEED,
          Segments.IMPROVE,
          Segments.KEEP,
          Segments.LOW,
          Segments.OVERKILL);

  Prominence prominence(Setting<?> setting) {
    if (hidden(setting)) {
      return Prominence.HIDDEN;
    }
    return FOLDED.contains(setting) ? Prominence.FOLDED : Prominence.SHOWN;
  }

  private boolean hidden(Setting<?> setting) {
    if (setting == Segments.IMPORTANCE
        || setting == Segments.PAIRING
        || setting == Segments.STATED) {
      return is(Segments.SOURCE, Source.DERIVED);
    }
    if (setting == Segments.OUTCOME || setting == Segments.METHOD) {
      return is(Segments.SOURCE, Source.STATED)
          || (is(Segments.SOURCE, Source.AUTOMATIC) && !none(Segments.IMPORTANCE));
    }
    if (setting == Segments.OWN_SATISFACTION || setting == Segments.OWN_IMPORTANCE) {
      return !is(Segments.CROSSHAIR, Crosshair.OWN);
    }
    if (setting == Segments.FROM || setting == Segments.TO || setting == Segments.ADJUSTMENT) {
      return none(Segments.WAVES);
    }
    if (setting == Segments.LINES) {
      return is(Segments.CROSSHAIR, Crosshair.OWN)
          || is(Segments.CROSSHAIR, Crosshair.SCALE_CENTRE);
    }
    return setting == Segments.SEED && chosen.apply(Segments.RESAMPLES).strip().equals("0");
  }

  private boolean none(Setting<?> setting) {
    return chosen.apply(setting).isBlank();
  }

  private boolean is(Setting<?> setting, Enum<?> choice) {
    return chosen.apply(setting).equals(Choice.word(choice));
  }
}
