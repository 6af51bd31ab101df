package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.preparation.StepToken.Type;
import manyi.survey.Filter;
import manyi.survey.Role;
import manyi.text.ChoiceWord;
import manyi.text.UserProblem;

/// Reads a written step by recursive descent:
///
/// ```
/// step  = keep filter | weigh question | role question : role | strata question | clusters question
///       | [ id [ 'text' ] = ] make
/// make  = reverse question | recode question : groups | net question : groups
///       | band question : number { , number } [ ; labels label { , label } ]
///       | score question { , question } [ : score option { ; score option } ]
///       | rake …, see RakeParser | flag : …, see FlagParser
/// groups = group { ; group }      group = [ label = ] value { , value }
/// ```
final class StepParser {
  private static final String VERBS =
      "recode, reverse, band, net, score, rake, flag, keep, weigh, role, strata, clusters";

  private static final Pattern KEEP = Pattern.compile("(?s)\\s*keep(\\s+[^=＝\\s].*)?");

  private final StepReader reader;

  private StepParser(StepReader reader) {
    this.reader = reader;
  }

  static Step parse(String text) throws UserProblem {
    if (text.isBlank()) {
      throw new UserProblem("preparation.empty", VERBS);
    }
    var keep = KEEP.matcher(text);
    if (keep.matches()) {
      return keep(Optional.ofNullable(keep.group(1)).orElse(""));
    }
    var reader = new StepReader(text);
    var step = new StepParser(reader).step();
    reader.requireEnd();
    return step;
  }

  private static Step keep(String expression) throws UserProblem {
    Filter.parse(expression.strip());
    return new Keep(expression.strip());
  }

  private Step step() throws UserProblem {
    var first = reader.peek();
    var name = name();
    var verb = reader.peek();
    if (verb.type() != Type.WORD) {
      throw reader.unexpected("preparation.wants-verb", VERBS);
    }
    reader.skip(1);
    return switch (verb.text().toLowerCase(Locale.ROOT)) {
      case "weigh" -> nameless(name, first, new Weigh(reader.question()));
      case "role" -> nameless(name, first, role());
      case "strata" -> nameless(name, first, new SetRole(reader.question(), Role.STRATUM));
      case "clusters" -> nameless(name, first, new SetRole(reader.question(), Role.CLUSTER));
      case "reverse" -> reverse(name);
      case "recode" -> recode(name);
      case "net" -> net(name);
      case "band" -> band(name);
      case "score" -> score(name);
      case "rake" -> new RakeParser(reader).rake(name.orElse(Name.of("weight")));
      case "flag" -> new FlagParser(reader).flag(name.orElse(Name.of("flag")));
      default -> throw reader.problem(verb, "preparation.no-such-step", verb.text(), VERBS);
    };
  }

  /// The name before an equals sign, if there is one.
  private Optional<Name> name() throws UserProblem {
    var id = reader.peek();
    boolean titled = reader.peek(1).type() == Type.QUOTED && reader.peek(2).is("=");
    if (!titled && !reader.peek(1).is("=")) {
      return Optional.empty();
    }
    if (id.type() != Type.WORD || !Name.isId(id.text())) {
      throw reader.problem(id, "preparation.no-id", id.text());
    }
    var text = titled ? reader.peek(1).text().strip() : "";
    reader.skip(titled ? 3 : 2);
    return Optional.of(new Name(id.text(), text));
  }

  private Step nameless(Optional<Name> name, StepToken first, Step step) throws UserProblem {
    if (name.isPresent()) {
      throw reader.problem(first, "preparation.makes-no-question", name.get().id());
    }
    return step;
  }

  private Step role() throws UserProblem {
    var question = reader.question();
    reader.requireSign(":");
    var word = reader.peek();
    var role = ChoiceWord.find(Role.class, word.text());
    if (role.isEmpty()) {
      var words = List.of(Role.values()).stream().map(Role::word).toList();
      throw reader.unexpected("preparation.wants-role", String.join(", ", words));
    }
    reader.skip(1);
    return new SetRole(question, role.get());
  }

  private Step reverse(Optional<Name> name) throws UserProblem {
    var question = reader.question();
    return new Reverse(name.orElse(usual(question, "reverse")), question);
  }

  private Step recode(Optional<Name> name) throws UserProblem {
    var question = reader.question();
    return new Recode(name.orElse(usual(question, "recode")), question, groups(true));
  }

  private Step net(Optional<Name> name) throws UserProblem {
    var question = reader.question();
    return new Net(name.orElse(usual(question, "net")), question, groups(false));
  }

  private List<Group> groups(boolean labelled) throws UserProblem {
    reader.requireSign(":");
    var groups = new ArrayList<Group>();
    do {
      if (!groups.isEmpty() && reader.peek().type() == Type.END) {
        break;
      }
      groups.add(group(labelled));
    } while (reader.takeSign(";"));
    return groups;
  }

  private Group group(boolean labelled) throws UserProblem {
    var values = new ArrayList<Value>();
    var start = reader.peek();
    var first = reader.value();
    if (reader.takeSign("=")) {
      var label = first instanceof Value.Named(var text) ? text : reader.between(start);
      values.add(reader.value());
      while (reader.takeSign(",")) {
        values.add(reader.value());
      }
      return new Group(label, values);
    }
    if (labelled) {
      throw reader.unexpected("preparation.wants-sign", "=");
    }
    values.add(first);
    while (reader.takeSign(",")) {
      values.add(reader.value());
    }
    return new Group("", values);
  }

  private Step band(Optional<Name> name) throws UserProblem {
    var question = reader.question();
    reader.requireSign(":");
    var cuts = new ArrayList<Double>();
    do {
      var token = reader.peek();
      double cut = reader.number();
      if (!cuts.isEmpty() && cut <= cuts.getLast()) {
        throw reader.problem(token, "preparation.cuts-not-rising", Written.number(cut));
      }
      cuts.add(cut);
    } while (reader.takeSign(","));
    var labels = new ArrayList<String>();
    if (reader.takeSign(";")) {
      var token = reader.peek();
      reader.requireWord("labels");
      do {
        labels.add(reader.label());
      } while (reader.takeSign(","));
      if (labels.size() != cuts.size() + 1) {
        throw reader.problem(token, "preparation.band-labels", cuts.size() + 1, labels.size());
      }
    }
    return new Band(name.orElse(usual(question, "band")), question, cuts, labels);
  }

  private Step score(Optional<Name> name) throws UserProblem {
    var items = reader.questions();
    int least = 1;
    boolean rescaled = false;
    double low = 0;
    double high = 0;
    if (reader.takeSign(":")) {
      do {
        if (reader.takeWord("at")) {
          reader.requireWord("least");
          least = reader.count();
        } else if (rescaled) {
          throw reader.unexpected("preparation.wants-word", "at least");
        } else {
          low = reader.number();
          reader.requireWord("to");
          var token = reader.peek();
          high = reader.number();
          if (high <= low) {
            throw reader.problem(token, "preparation.scale-not-rising", Written.number(high));
          }
          rescaled = true;
        }
      } while (reader.takeSign(";"));
    }
    var scale = rescaled ? Optional.of(new Score.Scale(low, high)) : Optional.<Score.Scale>empty();
    return new Score(name.orElse(Name.of("score")), items, least, scale);
  }

  private static Name usual(String question, String verb) {
    var id = question.replaceAll("[^\\p{L}\\p{M}\\p{N}_.]", "_");
    return Name.of((Name.isId(id) ? id : "_" + id) + "_" + verb);
  }
}
