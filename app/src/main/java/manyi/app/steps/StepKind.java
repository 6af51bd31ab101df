package manyi.app.steps;

import java.util.Locale;
import manyi.preparation.Band;
import manyi.preparation.Flag;
import manyi.preparation.Keep;
import manyi.preparation.Net;
import manyi.preparation.Rake;
import manyi.preparation.Recode;
import manyi.preparation.Reverse;
import manyi.preparation.Score;
import manyi.preparation.SetRole;
import manyi.preparation.Step;
import manyi.preparation.Weigh;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The kinds of steps that the page offers.
enum StepKind {
  RECODE(BootstrapIcons.DIAGRAM_3),
  NET(BootstrapIcons.COLLECTION),
  BAND(BootstrapIcons.RULERS),
  REVERSE(BootstrapIcons.ARROW_DOWN_UP),
  SCORE(BootstrapIcons.CALCULATOR),
  FLAG(BootstrapIcons.FLAG),
  KEEP(BootstrapIcons.FUNNEL),
  ROLE(BootstrapIcons.TAG),
  WRITTEN(BootstrapIcons.CODE);

  private final Ikon icon;

  StepKind(Ikon icon) {
    this.icon = icon;
  }

  Ikon icon() {
    return icon;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// An empty form.
  StepForm form(StepFields fields) {
    return switch (this) {
      case RECODE -> new RecodeForm(fields);
      case NET -> new NetForm(fields);
      case BAND -> new BandForm(fields);
      case REVERSE -> new ReverseForm(fields);
      case SCORE -> new ScoreForm(fields);
      case FLAG -> new FlagForm(fields);
      case KEEP ->
          new WrittenForm(fields, "keep ", "", "steps.expression", "steps.expression-hint");
      case ROLE -> new RoleForm(fields);
      case WRITTEN -> new WrittenForm(fields, "", "", "steps.written", "steps.written-hint");
    };
  }

  /// The form that changes a step.
  static StepForm form(Step step, StepFields fields) {
    return switch (step) {
      case Keep(var expression) ->
          new WrittenForm(fields, "keep ", expression, "steps.expression", "steps.expression-hint");
      case Weigh _, SetRole _, Recode _, Reverse _, Band _, Net _, Score _, Rake _, Flag _ ->
          new WrittenForm(fields, "", step.written(), "steps.written", "steps.written-hint");
    };
  }

  /// The icon of a step.
  static Ikon icon(Step step) {
    return switch (step) {
      case Recode _ -> RECODE.icon;
      case Net _ -> NET.icon;
      case Band _ -> BAND.icon;
      case Reverse _ -> REVERSE.icon;
      case Score _ -> SCORE.icon;
      case Flag _ -> FLAG.icon;
      case Keep _ -> KEEP.icon;
      case SetRole _ -> ROLE.icon;
      case Rake _, Weigh _ -> BootstrapIcons.SLIDERS;
    };
  }
}
