package manyi.analysis.banner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.analysis.Settings;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.text.Message;

/// What was asked of the rows and fits none of them. It is told, never left out in silence.
///
/// @param rows the questions of the rows
/// @param options what is wanted of them
record Misfits(List<Question> rows, RowOptions options) {
  /// The first wish that fits no question.
  ///
  /// @param settings of the matrices
  Optional<Message> first(Settings settings) {
    return Stream.of(
            net(),
            scores(),
            box(Banner.TOP.name(), options.top()),
            box(Banner.BOTTOM.name(), options.bottom()),
            option(settings.get(Banner.MATRIX), settings.get(Banner.OPTION)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Message> net() {
    return options.nets().stream()
        .filter(net -> rows.stream().noneMatch(row -> RowOptions.applies(net, row)))
        .findFirst()
        .map(net -> Message.of("banner.net-unknown", net.name(), String.join(" + ", net.parts())));
  }

  private Optional<Message> scores() {
    var scores = options.scores();
    if (!scores.given() || rows.stream().anyMatch(row -> scores.of(row).isPresent())) {
      return Optional.empty();
    }
    var sizes =
        rows.stream()
            .map(OwnScores::places)
            .filter(places -> !places.isEmpty())
            .map(places -> String.valueOf(places.size()))
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(
        sizes.isEmpty()
            ? Message.of("banner.scores-without-scale")
            : Message.of("banner.scores-misfit", scores.scores().size(), sizes));
  }

  /// A box of more levels than the usual two that is larger than any scale. The usual box is left
  /// out of short scales: nobody asked for it.
  private Optional<Message> box(String setting, int size) {
    int largest =
        rows.stream()
            .filter(row -> row.kind() == Kind.RATING)
            .mapToInt(row -> Options.of(row).scale().size())
            .max()
            .orElse(Integer.MAX_VALUE);
    return size > Banner.USUAL_BOX && size >= largest
        ? Optional.of(Message.of("banner.box-misfit", setting, size, largest))
        : Optional.empty();
  }

  private Optional<Message> option(MatrixForm form, String option) {
    var items = rows.stream().filter(this::inMatrix).toList();
    if (form != MatrixForm.OPTION || items.isEmpty()) {
      return Optional.empty();
    }
    if (option.isEmpty()) {
      return Optional.of(Message.of("banner.option-needed"));
    }
    boolean there =
        items.stream()
            .anyMatch(item ->
                Options.of(item).named(option).length == 1
                    || options.netsOf(item).stream()
                        .anyMatch(net -> net.name().equalsIgnoreCase(option)));
    return there ? Optional.empty() : Optional.of(Message.of("banner.option-unknown", option));
  }

  private boolean inMatrix(Question question) {
    Block block = question.block();
    return block != null && rows.stream().filter(other -> block.equals(other.block())).count() > 1;
  }
}
