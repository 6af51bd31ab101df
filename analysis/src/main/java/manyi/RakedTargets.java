package manyi;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Request;
import manyi.document.Block;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.preparation.Rake;
import manyi.progress.Progress;
import manyi.survey.Weights;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// How the weights of a report were made, for its appendix: targets, shares before and after,
/// range, design effect, trimming, as the diagnosis of raking says them.
final class RakedTargets {
  private final Texts texts;

  RakedTargets(Texts texts) {
    this.texts = texts;
  }

  /// The blocks on each weight that the steps made.
  List<Block> blocks(List<Replay.Stage> stages) {
    var blocks = new ArrayList<Block>();
    for (var stage : stages) {
      if (stage.step() instanceof Rake rake) {
        blocks.addAll(blocks(rake, stage));
      }
    }
    return blocks;
  }

  private List<Block> blocks(Rake rake, Replay.Stage stage) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Paragraph(
            Tone.HEADING,
            texts.get(
                "report.weight-made", Weighting.named(rake.name().id(), stage.after(), texts))));
    try {
      var unweighted = stage.before().weighted(Weights.equal());
      var request = Request.of("raking").with("targets", rake.targets());
      var document = Workbench.run(unweighted, request, Progress.none()).document(texts);
      document.blocks().stream().filter(block -> !isNote(block)).forEach(blocks::add);
    } catch (UserProblem problem) {
      blocks.add(new Paragraph(Tone.WARNING, texts.say(problem.problem())));
    }
    return blocks;
  }

  /// The diagnosis ends with the step that it leads to, which the appendix has in words.
  private static boolean isNote(Block block) {
    return block instanceof Paragraph(var tone, _) && tone == Tone.NOTE;
  }
}
