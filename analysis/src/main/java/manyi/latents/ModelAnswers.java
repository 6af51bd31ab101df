package manyi.latents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.statistics.pls.Mode;
import manyi.statistics.pls.PlsBlock;
import manyi.statistics.pls.PlsData;
import manyi.statistics.pls.PlsModel;
import manyi.statistics.pls.PlsRefusal;
import manyi.statistics.pls.ScaleEnds;
import manyi.structure.Measurement;
import manyi.structure.StructuralModel;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.text.Message;
import manyi.text.UserProblem;

/// The numbers that respondents gave to the items of a structural model, without a gap.
///
/// @param model without problems by [manyi.structure.ModelCheck]
/// @param items its questions, in the order of the latent variables and of their items
/// @param columns by item, then by respondent
/// @param weights of the respondents, all above zero; all 1 without weights
/// @param filled how many answers were filled in, by item
/// @param lacking how many respondents included did not answer, by item
/// @param included how many respondents there were to choose from
public record ModelAnswers(
    StructuralModel model,
    List<Question> items,
    double[][] columns,
    double[] weights,
    long[] filled,
    long[] lacking,
    long included) {
  public ModelAnswers {
    items = List.copyOf(items);
  }

  /// The answers of the respondents included.
  ///
  /// @throws UserProblem `survey.no-such-question`
  public static ModelAnswers of(Survey survey, StructuralModel model, Gaps gaps)
      throws UserProblem {
    var items = new ArrayList<Question>();
    for (var id : model.items()) {
      items.add(survey.question(id));
    }
    var numbers = Tally.numbers(survey, items);
    var columns = numbers.columns();
    var weights = numbers.weights();
    var lacking =
        Arrays.stream(columns)
            .mapToLong(column -> Arrays.stream(column).filter(Double::isNaN).count())
            .toArray();
    var means = means(columns, weights);
    var kept =
        IntStream.range(0, weights.length)
            .filter(row -> {
              long answered =
                  Arrays.stream(columns).filter(column -> !Double.isNaN(column[row])).count();
              return gaps == Gaps.LISTWISE ? answered == columns.length : answered > 0;
            })
            .toArray();
    var filled = new long[columns.length];
    var complete = new double[columns.length][kept.length];
    for (int item = 0; item < columns.length; item++) {
      for (int i = 0; i < kept.length; i++) {
        double value = columns[item][kept[i]];
        filled[item] += Double.isNaN(value) ? 1 : 0;
        complete[item][i] = Double.isNaN(value) ? means[item] : value;
      }
    }
    return new ModelAnswers(
        model,
        items,
        complete,
        Arrays.stream(kept).mapToDouble(row -> weights[row]).toArray(),
        filled,
        lacking,
        weights.length);
  }

  private static double[] means(double[][] columns, double[] weights) {
    return Arrays.stream(columns)
        .mapToDouble(column -> {
          double sum = 0;
          double weight = 0;
          for (int row = 0; row < column.length; row++) {
            if (!Double.isNaN(column[row])) {
              sum += weights[row] * column[row];
              weight += weights[row];
            }
          }
          return sum / weight;
        })
        .toArray();
  }

  /// The same respondents and then others, who answered the same questions.
  public ModelAnswers and(ModelAnswers others) {
    var joined =
        IntStream.range(0, columns.length)
            .mapToObj(item -> joined(columns[item], others.columns[item]))
            .toArray(double[][]::new);
    return new ModelAnswers(
        model,
        items,
        joined,
        joined(weights, others.weights),
        sums(filled, others.filled),
        sums(lacking, others.lacking),
        included + others.included);
  }

  private static double[] joined(double[] first, double[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static long[] sums(long[] first, long[] second) {
    return IntStream.range(0, first.length).mapToLong(i -> first[i] + second[i]).toArray();
  }

  public int respondents() {
    return weights.length;
  }

  public Base base() {
    return Base.of(weights);
  }

  /// The model over the columns.
  public PlsModel pls() {
    var blocks = new ArrayList<PlsBlock>();
    int next = 0;
    for (var latent : model.latents()) {
      int end = next + latent.items().size();
      blocks.add(
          new PlsBlock(
              IntStream.range(next, end).boxed().toList(),
              latent.measurement() == Measurement.REFLECTIVE ? Mode.A : Mode.B));
      next = end;
    }
    var latents = model.latents();
    var paths = new boolean[latents.size()][latents.size()];
    for (int from = 0; from < paths.length; from++) {
      for (int to = 0; to < paths.length; to++) {
        paths[from][to] =
            model
                .paths()
                .contains(
                    new StructuralModel.Path(latents.get(from).name(), latents.get(to).name()));
      }
    }
    return new PlsModel(blocks, paths);
  }

  /// Why these answers do not allow an estimate, the first reason found; empty where they do.
  public Optional<Message> problem() {
    for (int item = 0; item < columns.length; item++) {
      if (lacking[item] == included) {
        return Optional.of(Message.of("latents.unanswered", id(item), text(item)));
      }
    }
    // One more than items, so that a regression on all of them has something left.
    int needed = columns.length + 1;
    if (respondents() < needed) {
      int most =
          IntStream.range(0, columns.length)
              .reduce((a, b) -> lacking[b] > lacking[a] ? b : a)
              .orElseThrow();
      return Optional.of(
          lacking[most] == 0
              ? Message.of("latents.too-few", columns.length, respondents(), needed)
              : Message.of(
                  "latents.too-few-complete",
                  columns.length,
                  respondents(),
                  needed,
                  id(most),
                  lacking[most]));
    }
    for (int item = 0; item < columns.length; item++) {
      double first = columns[item][0];
      if (Arrays.stream(columns[item]).allMatch(value -> value == first)) {
        return Optional.of(Message.of("latents.constant", id(item), text(item), latent(item)));
      }
    }
    return Optional.empty();
  }

  private String id(int item) {
    return items.get(item).id();
  }

  private String text(int item) {
    return items.get(item).text();
  }

  /// The latent variable that an item belongs to.
  public String latent(int item) {
    return model.latents().stream()
        .filter(latent -> latent.items().stream().anyMatch(id(item)::equalsIgnoreCase))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /// The scales of the items.
  ///
  /// @param least for questions without a scale, the number that is worth 0
  /// @param greatest for questions without a scale, the number that is worth 100
  /// @throws UserProblem `latents.scale-crossed` or `latents.beyond-scale`
  public List<ItemScale> scales(Optional<Double> least, Optional<Double> greatest)
      throws UserProblem {
    var scales = new ArrayList<ItemScale>();
    for (int item = 0; item < columns.length; item++) {
      scales.add(ItemScale.of(items.get(item), columns[item], least, greatest));
    }
    return List.copyOf(scales);
  }

  /// The columns with their scales, to be estimated.
  public PlsData data(List<ItemScale> scales) {
    return new PlsData(
        columns,
        weights,
        new ScaleEnds(
            scales.stream().mapToDouble(ItemScale::least).toArray(),
            scales.stream().mapToDouble(ItemScale::greatest).toArray()));
  }

  /// Why the answers allow no estimate after all.
  public Message words(PlsRefusal refusal) {
    var latents = model.latents();
    return switch (refusal) {
      case PlsRefusal.ConstantItems(var constant) -> {
        int item = constant.getFirst();
        yield Message.of("latents.constant", id(item), text(item), latent(item));
      }
      case PlsRefusal.FewRespondents(_, var needed) ->
          Message.of("latents.too-few-effective", needed, respondents());
      case PlsRefusal.CollinearItems(var latent) ->
          Message.of("latents.collinear-items", latents.get(latent).name());
      case PlsRefusal.CollinearCauses(var effect) ->
          Message.of("latents.collinear-causes", latents.get(effect).name());
    };
  }
}
