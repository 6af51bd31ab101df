package manyi.analysis.modelgroups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.modelgroups.ModelGroupsResult.Group;
import manyi.analysis.modelgroups.ModelGroupsResult.Pair;
import manyi.analysis.modelgroups.ModelGroupsResult.Status;
import manyi.analysis.modelgroups.ModelGroupsResult.Tests;
import manyi.indicators.SmallGroups;
import manyi.latents.ItemScale;
import manyi.latents.ModelAnswers;
import manyi.progress.Progress;
import manyi.statistics.pls.LatentIndex;
import manyi.statistics.pls.Pls;
import manyi.statistics.pls.PlsEstimate;
import manyi.statistics.pls.PlsModel;
import manyi.statistics.pls.PlsOptions;
import manyi.statistics.pls.PlsRefusal;
import manyi.statistics.pls.PlsResult;
import manyi.structure.StructuralModel;
import manyi.structure.StructuralModel.Path;
import manyi.survey.Answers;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// One run: the groups, those that can be shown and estimated, and what differs between them.
final class GroupsRun {
  /// Beyond this there are more pairs than anybody reads, and than permutations can be waited for.
  private static final int MOST_GROUPS = 8;

  private final Survey survey;
  private final StructuralModel model;
  private final String outcome;
  private final Settings settings;
  private final Question question;
  private final PlsOptions options;

  /// @param model without problems
  GroupsRun(Survey survey, StructuralModel model, String outcome, Settings settings) {
    this.survey = survey;
    this.model = model;
    this.outcome = outcome;
    this.settings = settings;
    question = settings.get(ModelGroups.GROUPS);
    options =
        PlsOptions.STANDARD
            .with(settings.get(ModelGroups.SCHEME))
            .consistent(settings.get(ModelGroups.CONSISTENT) == Correction.ON);
  }

  /// A group that somebody is in.
  private record Members(String label, ModelAnswers answers) {}

  Outcome<ModelGroupsResult> outcome(Progress progress) {
    if (model.items().stream().anyMatch(question.id()::equalsIgnoreCase)) {
      return Outcome.wrong("modelgroups.group-in-model", question.id());
    }
    try {
      return outcome(members(), progress);
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
  }

  private List<Members> members() throws UserProblem {
    if (!(question.answers() instanceof Answers.Coded(var codes))) {
      throw new IllegalArgumentException("Not one level a respondent: " + question.id());
    }
    var members = new ArrayList<Members>();
    var levels = question.levels();
    var rows = Rows.byCode(codes, levels.size());
    for (int level = 0; level < levels.size(); level++) {
      var group = survey.including(survey.included().and(rows.get(level)));
      if (group.base().n() > 0) {
        members.add(
            new Members(
                levels.get(level).label(),
                ModelAnswers.of(group, model, settings.get(ModelGroups.MISSING))));
      }
    }
    return members;
  }

  private Outcome<ModelGroupsResult> outcome(List<Members> members, Progress progress)
      throws UserProblem {
    if (members.size() < 2) {
      return Outcome.notPossible("modelgroups.one-group", question.id(), members.size());
    }
    if (members.size() > MOST_GROUPS) {
      return Outcome.wrong("modelgroups.too-many", question.id(), members.size(), MOST_GROUPS);
    }
    var all = members.stream().map(Members::answers).reduce(ModelAnswers::and).orElseThrow();
    var problem = all.problem();
    if (problem.isPresent()) {
      return new Outcome.NotPossible<>(problem.get());
    }
    var scales = all.scales(settings.get(ModelGroups.LEAST), settings.get(ModelGroups.GREATEST));
    if (Pls.estimate(all.pls(), options, all.data(scales).moments())
        instanceof PlsRefusal refusal) {
      return new Outcome.NotPossible<>(all.words(refusal));
    }
    progress.report(0.02);
    var small =
        new SmallGroups(
            settings.get(ModelGroups.SUPPRESS_BELOW), settings.get(ModelGroups.FLAG_BELOW));
    var bases = members.stream().map(one -> one.answers().base()).toList();
    var withheld = small.withheld(bases, all.base());
    var groups = new ArrayList<Group>();
    for (int i = 0; i < members.size(); i++) {
      groups.add(group(members.get(i), withheld[i], small, scales));
    }
    var shown = IntStream.range(0, groups.size()).filter(i -> groups.get(i).estimated()).toArray();
    if (shown.length < 2) {
      return Outcome.notPossible("modelgroups.too-few-groups", question.id(), shown.length);
    }
    progress.report(0.05);
    return Outcome.of(result(members, groups, shown, scales, all.included(), progress));
  }

  private ModelGroupsResult result(
      List<Members> members,
      List<Group> groups,
      int[] shown,
      List<ItemScale> scales,
      long included,
      Progress progress) {
    var paths = paths(members.getFirst().answers().pls());
    var tests =
        new Tests(
            settings.get(ModelGroups.RESAMPLES),
            settings.get(ModelGroups.SEED),
            settings.get(ModelGroups.CONFIDENCE),
            settings.get(ModelGroups.ADJUSTMENT));
    var pairs =
        tests.permutations() == 0
            ? List.<Pair>of()
            : new PairTests(model, options, scales, tests)
                .pairs(
                    members.stream().map(Members::answers).toList(), shown, progress.part(0.05, 1));
    progress.report(1);
    return new ModelGroupsResult(
        QuestionLabel.of(question),
        model,
        outcome,
        paths,
        groups,
        pairs,
        tests,
        options.scheme(),
        options.consistent(),
        settings.get(ModelGroups.MISSING),
        settings.get(ModelGroups.FLAG_BELOW),
        settings.get(ModelGroups.SUPPRESS_BELOW),
        included,
        survey.weights().question());
  }

  /// In the order of the effects, then of their causes.
  private List<Path> paths(PlsModel pls) {
    var latents = model.latents();
    return IntStream.range(0, pls.latents())
        .boxed()
        .flatMap(to ->
            Arrays.stream(pls.causes(to))
                .mapToObj(from -> new Path(latents.get(from).name(), latents.get(to).name())))
        .toList();
  }

  private Group group(
      Members members, boolean withheld, SmallGroups small, List<ItemScale> scales) {
    var answers = members.answers();
    if (withheld) {
      return empty(members.label(), Status.WITHHELD, null, Optional.empty());
    }
    var base = answers.base();
    if (answers.respondents() <= answers.items().size()) {
      return empty(members.label(), Status.TOO_FEW, base, Optional.empty());
    }
    var data = answers.data(scales);
    var pls = answers.pls();
    PlsResult estimated = Pls.estimate(pls, options, data.moments());
    return switch (estimated) {
      case PlsRefusal.ConstantItems(var items) ->
          empty(
              members.label(),
              Status.CONSTANT,
              base,
              Optional.of(answers.items().get(items.getFirst())));
      case PlsRefusal.FewRespondents _ ->
          empty(members.label(), Status.TOO_FEW, base, Optional.empty());
      case PlsRefusal.CollinearItems _, PlsRefusal.CollinearCauses _ ->
          empty(members.label(), Status.COLLINEAR, base, Optional.empty());
      case PlsEstimate estimate -> {
        if (!estimate.converged()) {
          yield empty(members.label(), Status.UNCONVERGED, base, Optional.empty());
        }
        var index = LatentIndex.of(pls, estimate, data.moments(), data.ends());
        yield new Group(
            members.label(),
            Status.ESTIMATED,
            base,
            small.flagged(base),
            null,
            Arrays.stream(index.index()).boxed().toList(),
            Arrays.stream(estimate.rSquared()).boxed().toList(),
            coefficients(pls, estimate));
      }
    };
  }

  private static List<Double> coefficients(PlsModel pls, PlsEstimate estimate) {
    return IntStream.range(0, pls.latents())
        .boxed()
        .flatMap(to -> Arrays.stream(pls.causes(to)).mapToObj(from -> estimate.paths()[from][to]))
        .toList();
  }

  private static Group empty(
      String label, Status status, @Nullable Base base, Optional<Question> item) {
    return new Group(
        label,
        status,
        base,
        false,
        item.map(QuestionLabel::of).orElse(null),
        List.of(),
        List.of(),
        List.of());
  }
}
