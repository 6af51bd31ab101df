package manyi.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import manyi.structure.StructuralModel.Path;
import manyi.text.UserProblem;

/// The written form of a structural model, that of lavaan and seminr as far as it goes:
///
/// ```
/// Quality =~ q10.1 + q10.2          # questions that reflect it
/// Value <~ q11 + q12                # questions that form it
/// Satisfaction ~ Quality + Value    # what influences it
/// Quality @ 0.2, 0.5                # where it stands in the diagram
/// ```
///
/// Statements are parted by line ends or semicolons; a name with blanks or signs stands in
/// quotation marks.
public final class ModelText {
  private static final String PATH = "~";
  private static final String PLACE = "@";

  private StructuralModel model = StructuralModel.EMPTY;

  private ModelText() {}

  /// A model from its written form; an empty text is a model without latent variables. Names in
  /// paths need not have questions yet.
  ///
  /// @throws UserProblem `structure.…` when the text is not understood
  public static StructuralModel parse(String text) throws UserProblem {
    var reader = new ModelText();
    for (var tokens : Token.statements(text)) {
      reader.read(new Statement(tokens));
    }
    return reader.model;
  }

  private void read(Statement statement) throws UserProblem {
    var name = statement.name();
    add(name);
    if (statement.ended()) {
      return;
    }
    for (var measurement : Measurement.values()) {
      if (statement.takes(measurement.sign())) {
        measure(name, measurement, statement.names());
        return;
      }
    }
    if (statement.takes(PATH)) {
      paths(name, statement.names());
    } else if (statement.takes(PLACE)) {
      place(name, statement);
    } else {
      throw statement.unexpected();
    }
  }

  private void add(String name) {
    if (model.latent(name).isEmpty()) {
      model = model.plus(new Latent(name));
    }
  }

  private void measure(String name, Measurement measurement, List<String> items)
      throws UserProblem {
    var latent = model.latent(name).orElseThrow();
    if (!latent.items().isEmpty() && latent.measurement() != measurement) {
      throw new UserProblem("structure.both-ways", name);
    }
    for (var item : items) {
      model = model.change(name, one -> one.plus(item).with(measurement));
    }
  }

  private void paths(String to, List<String> causes) throws UserProblem {
    for (var from : causes) {
      if (from.equals(to)) {
        throw new UserProblem("structure.own-cause", to);
      }
      add(from);
      model = model.plus(new Path(from, to));
    }
  }

  private void place(String name, Statement statement) throws UserProblem {
    double x = share(statement.number());
    statement.takes(",");
    double y = share(statement.number());
    statement.end();
    model = model.change(name, latent -> latent.at(new Latent.Place(x, y)));
  }

  private static double share(double number) {
    return Math.clamp(number, 0, 1);
  }

  /// The written form, one statement a line.
  public static String write(StructuralModel model) {
    return String.join("\n", lines(model));
  }

  private static List<String> lines(StructuralModel model) {
    var lines = new ArrayList<String>();
    for (var latent : model.latents()) {
      var name = Token.written(latent.name());
      lines.add(
          latent.items().isEmpty()
              ? name
              : name + " " + latent.measurement().sign() + " " + joined(latent.items()));
    }
    for (var latent : model.latents()) {
      var causes = model.causes(latent.name());
      if (!causes.isEmpty()) {
        lines.add(Token.written(latent.name()) + " ~ " + joined(causes));
      }
    }
    for (var latent : model.latents()) {
      var place = latent.place();
      if (place != null) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%s @ %.3f, %.3f",
                Token.written(latent.name()),
                place.x(),
                place.y()));
      }
    }
    return lines;
  }

  private static String joined(List<String> names) {
    return names.stream().map(Token::written).collect(Collectors.joining(" + "));
  }
}
