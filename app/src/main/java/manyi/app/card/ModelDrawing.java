package manyi.app.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import manyi.analysis.Setting;
import manyi.structure.DiagramLayout;
import manyi.structure.Latent;
import manyi.structure.Measurement;
import manyi.structure.ModelText;
import manyi.structure.StructuralModel;
import manyi.structure.StructuralModel.Path;
import manyi.survey.Block;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// A structural model as it is being drawn: what is selected of it, and all that can be done to it.
final class ModelDrawing {
  /// Longer texts of questions are no names.
  private static final int LONGEST_NAME = 16;

  private final Drawing<StructuralModel> drawing;
  private final ReadOnlyObjectWrapper<Picked> picked =
      new ReadOnlyObjectWrapper<>(new Picked.Nothing());
  private StructuralModel laidOut = StructuralModel.EMPTY;
  private Map<String, Latent.Place> places = Map.of();

  ModelDrawing(FormModel form, Setting.Model setting) {
    drawing = new Drawing<>(form, setting, ModelText::parse, StructuralModel.EMPTY);
    drawing.value().subscribe(this::keepPicked);
  }

  Drawing<StructuralModel> drawing() {
    return drawing;
  }

  StructuralModel model() {
    return drawing.value().get();
  }

  ReadOnlyObjectProperty<Picked> picked() {
    return picked.getReadOnlyProperty();
  }

  void pick(Picked wanted) {
    picked.set(wanted);
  }

  void pick(String latent) {
    picked.set(new Picked.OfLatent(latent));
  }

  /// The latent variable that is selected.
  Optional<Latent> pickedLatent() {
    return picked.get() instanceof Picked.OfLatent(var name)
        ? model().latent(name)
        : Optional.empty();
  }

  /// Where each latent variable stands: where the user put it, else where the program does.
  Map<String, Latent.Place> places() {
    var outline = outline(model());
    if (!outline.equals(laidOut)) {
      laidOut = outline;
      places = DiagramLayout.of(outline);
    }
    return places;
  }

  /// What the layout depends on: names, places and paths, so that a question more or less, or
  /// another way of measuring, does not take the time to lay out anew.
  private static StructuralModel outline(StructuralModel model) {
    var latents =
        model.latents().stream()
            .map(one -> new Latent(one.name(), Measurement.REFLECTIVE, List.of(), one.place()))
            .toList();
    return new StructuralModel(latents, model.paths());
  }

  /// The questions of some that can measure a latent variable.
  static List<Question> fitting(List<Question> questions) {
    return questions.stream()
        .filter(question -> Setting.Model.KINDS.contains(question.kind()))
        .toList();
  }

  /// Adds a latent variable and selects it.
  ///
  /// @param questions that measure it, perhaps none yet; it is named by their matrix or the only
  ///   one, as far as that is short
  /// @param place in the diagram, null for where the program puts it
  /// @param otherwise its name where the questions give none
  void add(List<Question> questions, Latent.@Nullable Place place, String otherwise) {
    var name = free(name(questions).orElse(otherwise));
    var latent = new Latent(name, Measurement.REFLECTIVE, List.of(), place);
    drawing.change(with(model().plus(latent), name, questions));
    pick(name);
  }

  private Optional<String> name(List<Question> questions) {
    var survey = drawing.form().survey().get();
    if (survey == null || questions.isEmpty()) {
      return Optional.empty();
    }
    var first = questions.getFirst();
    var block = first.block();
    var text =
        questions.size() == 1 ? first.text() : block == null ? "" : whole(block, questions, survey);
    return Optional.of(text.strip())
        .filter(words -> !words.isEmpty() && words.length() <= LONGEST_NAME);
  }

  /// The stem of a matrix that questions are all of; empty where they are not.
  private static String whole(Block block, List<Question> questions, Survey survey) {
    var items = fitting(survey.block(block.id()));
    return items.equals(questions) ? block.text() : "";
  }

  /// A name that no latent variable has.
  private String free(String wanted) {
    var name = wanted;
    for (int i = 2; model().latent(name).isPresent(); i++) {
      name = wanted + " " + i;
    }
    return name;
  }

  /// Gives questions to a latent variable; others lose them, since a question measures one.
  void put(String latent, List<Question> questions) {
    drawing.change(with(model(), latent, questions));
    pick(latent);
  }

  private static StructuralModel with(
      StructuralModel model, String latent, List<Question> questions) {
    var changed = model;
    for (var question : questions) {
      var id = question.id();
      for (var other : model.latents()) {
        if (!other.name().equals(latent)) {
          changed = changed.change(other.name(), one -> one.minus(id));
        }
      }
      changed = changed.change(latent, one -> one.plus(id));
    }
    return changed;
  }

  void takeOut(String latent, List<String> items) {
    var changed = model();
    for (var item : items) {
      changed = changed.change(latent, one -> one.minus(item));
    }
    drawing.change(changed);
  }

  /// Renames a latent variable.
  ///
  /// @return whether the name can be taken: it is not blank and no other has it
  boolean rename(String latent, String wanted) {
    var name = wanted.strip();
    if (name.equals(latent)) {
      return true;
    }
    if (name.isEmpty() || model().latent(name).isPresent()) {
      return false;
    }
    var changed = model().change(latent, one -> one.named(name));
    // Selected before the change is told, so that the selection is not lost with the old name.
    picked.set(new Picked.OfLatent(name));
    drawing.change(changed);
    return true;
  }

  void measure(String latent, Measurement measurement) {
    change(latent, one -> one.with(measurement));
  }

  void move(String latent, Latent.Place place) {
    change(latent, one -> one.at(place));
  }

  private void change(String latent, UnaryOperator<Latent> change) {
    drawing.change(model().change(latent, change));
  }

  /// Draws a path and selects it; none from a latent variable to itself.
  void connect(String from, String to) {
    if (!from.equals(to)) {
      var path = new Path(from, to);
      drawing.change(model().plus(path));
      picked.set(new Picked.OfPath(path));
    }
  }

  /// Turns a path round.
  void reverse(Path path) {
    var other = new Path(path.to(), path.from());
    drawing.change(model().minus(path).plus(other));
    picked.set(new Picked.OfPath(other));
  }

  void remove(Path path) {
    drawing.change(model().minus(path));
  }

  /// Removes what is selected.
  void removePicked() {
    switch (picked.get()) {
      case Picked.Nothing _ -> {}
      case Picked.OfLatent(var name) -> drawing.change(model().minus(name));
      case Picked.OfPath(var path) -> drawing.change(model().minus(path));
    }
  }

  /// Whether the user put some latent variable somewhere.
  boolean placed() {
    return model().latents().stream().anyMatch(latent -> latent.place() != null);
  }

  /// Lets the program place all latent variables.
  void tidy() {
    var free =
        model().latents().stream()
            .map(one -> new Latent(one.name(), one.measurement(), one.items(), null))
            .toList();
    drawing.change(new StructuralModel(free, model().paths()));
  }

  /// What is no longer there is no longer selected.
  private void keepPicked(StructuralModel now) {
    boolean there =
        switch (picked.get()) {
          case Picked.Nothing _ -> true;
          case Picked.OfLatent(var name) -> now.latent(name).isPresent();
          case Picked.OfPath(var path) -> now.paths().contains(path);
        };
    if (!there) {
      picked.set(new Picked.Nothing());
    }
  }
}
