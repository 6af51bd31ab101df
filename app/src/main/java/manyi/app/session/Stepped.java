package manyi.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.preparation.Step;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;

/// A file after the steps that prepare it, as far as they fit it. A step that does not fit is left
/// out but stays in the list, where it says why.
///
/// @param file as understood
/// @param opened the same with its survey after all steps
/// @param done the steps in their order
public record Stepped(Opened file, Opened opened, List<Done> done) {
  public Stepped {
    done = List.copyOf(done);
  }

  /// A step and what became of it.
  ///
  /// @param before the survey that it found
  /// @param after the survey that it left; the one before where it does not fit
  /// @param problem why it does not fit, null where it does
  public record Done(Step step, Survey before, Survey after, @Nullable UserProblem problem) {}

  /// A file without preparation.
  public static Stepped none(Opened file) {
    return new Stepped(file, file, List.of());
  }

  /// A file after steps, each in its turn.
  public static Stepped of(Opened file, List<Step> steps, Progress progress) {
    var done = new ArrayList<Done>();
    var survey = file.survey();
    for (int i = 0; i < steps.size(); i++) {
      var part = progress.part((double) i / steps.size(), (i + 1.0) / steps.size());
      var one = apply(steps.get(i), survey, part);
      survey = one.after();
      done.add(one);
    }
    return new Stepped(file, done.isEmpty() ? file : file.with(survey), done);
  }

  private static Done apply(Step step, Survey survey, Progress progress) {
    try {
      return new Done(step, survey, step.apply(survey, progress), null);
    } catch (UserProblem problem) {
      return new Done(step, survey, survey, problem);
    }
  }

  public Survey survey() {
    return opened.survey();
  }

  public List<Step> steps() {
    return done.stream().map(Done::step).toList();
  }

  /// What to tell where steps were left out: each with its reason.
  public List<UserProblem> dropped() {
    return done.stream()
        .filter(one -> one.problem() != null)
        .map(one -> {
          var why = Objects.requireNonNull(one.problem());
          return new UserProblem("session.step-dropped", one.step().written(), why.problem())
              .because(why);
        })
        .toList();
  }
}
