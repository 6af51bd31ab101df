package manyi.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import manyi.structure.IndexTree;
import manyi.structure.ModelText;
import manyi.structure.StructuralModel;
import manyi.structure.TreeText;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.ChoiceWord;
import manyi.text.Message;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// Something the user can choose in an analysis, declared once. The set is closed: the form in the
/// window is a switch over it.
///
/// Every value has one written form, the same on the command line, in the project file and behind
/// the window's form. The label of a setting is the text `<analysis>.<name>`.
///
/// @param <T> the value as the analysis sees it
public sealed interface Setting<T> {
  /// The option's name: lower case, words joined by a hyphen.
  String name();

  /// A value from its written form.
  ///
  /// @throws UserProblem when the text does not stand for a value
  T parse(String text, Survey survey) throws UserProblem;

  /// The written form of a value.
  String write(T value);

  /// The value where the user chose none; empty where the user has to choose.
  Optional<T> standard(Survey survey);

  /// The questions that a value names; none of a setting that is not about questions.
  default List<Question> questions(T value) {
    return List.of();
  }

  /// Words of several lines, such as a table.
  static Lines lines(String name) {
    return new Lines(name);
  }

  /// A structural model, with a proposal of the analysis' own.
  static Model model(String name, Function<Survey, StructuralModel> usual) {
    return new Model(name, usual);
  }

  /// An index tree, with a proposal of the analysis' own.
  static Tree tree(String name, Function<Survey, IndexTree> usual) {
    return new Tree(name, usual);
  }

  /// One question that the user chooses.
  static OneQuestion question(String name, Kind... kinds) {
    return new OneQuestion(name, _ -> Optional.empty(), Set.of(kinds));
  }

  /// One question with a standard of the analysis' own.
  static OneQuestion question(
      String name, Function<Survey, Optional<Question>> usual, Kind... kinds) {
    return new OneQuestion(name, usual, Set.of(kinds));
  }

  /// One question or none, with a standard of the analysis' own.
  static PerhapsQuestion perhaps(
      String name, Function<Survey, Optional<Question>> usual, Kind... kinds) {
    return new PerhapsQuestion(name, usual, Set.of(kinds));
  }

  /// Several questions; the standard are those of a role, none for [Role#NONE].
  static Questions questions(String name, Role role, Kind... kinds) {
    return questions(name, survey -> role == Role.NONE ? List.of() : survey.withRole(role), kinds);
  }

  /// Several questions with a standard of the analysis' own.
  static Questions questions(String name, Function<Survey, List<Question>> usual, Kind... kinds) {
    return new Questions(name, usual, Set.of(kinds), true);
  }

  /// Several questions or none, with a standard of the analysis' own.
  static Questions anyQuestions(
      String name, Function<Survey, List<Question>> usual, Kind... kinds) {
    return new Questions(name, usual, Set.of(kinds), false);
  }

  /// The columns of a table: questions side by side, each alone or nested in others.
  static Banner banner(String name, Kind... kinds) {
    return new Banner(name, Set.of(kinds));
  }

  static <E extends Enum<E>> Choice<E> choice(String name, E standard) {
    return new Choice<>(name, standard);
  }

  /// Any of a few named figures or rules, the standard ones given.
  @SafeVarargs
  static <E extends Enum<E>> Choices<E> choices(String name, Class<E> type, E... standard) {
    return new Choices<>(name, type, List.of(standard));
  }

  /// A whole number within bounds.
  static Whole whole(String name, int standard, int least, int most) {
    return new Whole(name, standard, least, most, least);
  }

  /// How often respondents are drawn anew: 0 for not at all, else so often that the share of
  /// resamples in which something happens says something. Of 3 resamples all agree easily.
  static Whole resamples(int standard) {
    return new Whole("resamples", standard, 0, 20_000, 100);
  }

  static Proportion proportion(String name, double standard) {
    return new Proportion(name, standard);
  }

  static OwnNumber number(String name) {
    return new OwnNumber(name);
  }

  static Words words(String name) {
    return new Words(name);
  }

  /// One question, written as its id.
  ///
  /// @param usual the standard, left out where it is of another kind; empty where the user has to
  ///   choose
  /// @param kinds that the analysis can take
  record OneQuestion(String name, Function<Survey, Optional<Question>> usual, Set<Kind> kinds)
      implements Setting<Question> {
    @Override
    public Question parse(String text, Survey survey) throws UserProblem {
      var question = one(name, text.strip(), survey);
      requireKind(name, question, kinds);
      return question;
    }

    @Override
    public String write(Question value) {
      return value.id();
    }

    @Override
    public List<Question> questions(Question value) {
      return List.of(value);
    }

    @Override
    public Optional<Question> standard(Survey survey) {
      return usual.apply(survey).filter(question -> kinds.contains(question.kind()));
    }
  }

  /// How no question is written, where none can be chosen.
  String NONE = "none";

  /// One question, written as its id, or none, written as nothing or `none`.
  ///
  /// @param usual the standard, none where it is of another kind
  /// @param kinds that the analysis can take
  record PerhapsQuestion(String name, Function<Survey, Optional<Question>> usual, Set<Kind> kinds)
      implements Setting<Optional<Question>> {
    @Override
    public Optional<Question> parse(String text, Survey survey) throws UserProblem {
      var id = text.strip();
      if (id.isEmpty() || id.equalsIgnoreCase(NONE) && survey.find(id).isEmpty()) {
        return Optional.empty();
      }
      var question = one(name, id, survey);
      requireKind(name, question, kinds);
      return Optional.of(question);
    }

    @Override
    public String write(Optional<Question> value) {
      return value.map(Question::id).orElse("");
    }

    @Override
    public List<Question> questions(Optional<Question> value) {
      return value.stream().toList();
    }

    @Override
    public Optional<Optional<Question>> standard(Survey survey) {
      return Optional.of(usual.apply(survey).filter(question -> kinds.contains(question.kind())));
    }
  }

  /// Several questions in an order, written as ids joined by commas; the id of a matrix stands for
  /// all its items. No questions are written as nothing or `none`.
  ///
  /// @param usual the standard, from which questions of other kinds are left out; none for no
  ///   standard
  /// @param kinds that the analysis can take
  /// @param needed whether there has to be one
  record Questions(
      String name, Function<Survey, List<Question>> usual, Set<Kind> kinds, boolean needed)
      implements Setting<List<Question>> {
    @Override
    public List<Question> parse(String text, Survey survey) throws UserProblem {
      var questions = new LinkedHashSet<Question>();
      if (!needed && text.strip().equalsIgnoreCase(NONE) && survey.find(NONE).isEmpty()) {
        return List.of();
      }
      for (var id : text.split(",", -1)) {
        if (!id.isBlank()) {
          questions.addAll(named(id.strip(), survey));
        }
      }
      if (needed && questions.isEmpty()) {
        throw new UserProblem("analysis.setting-needed", name);
      }
      for (var question : questions) {
        requireKind(name, question, kinds);
      }
      return List.copyOf(questions);
    }

    private static List<Question> named(String id, Survey survey) throws UserProblem {
      var block = survey.block(id);
      return block.isEmpty() ? List.of(survey.question(id)) : block;
    }

    @Override
    public String write(List<Question> value) {
      return value.stream().map(Question::id).collect(Collectors.joining(","));
    }

    @Override
    public List<Question> questions(List<Question> value) {
      return value;
    }

    @Override
    public Optional<List<Question>> standard(Survey survey) {
      var questions =
          usual.apply(survey).stream().filter(question -> kinds.contains(question.kind())).toList();
      return needed && questions.isEmpty() ? Optional.empty() : Optional.of(questions);
    }
  }

  /// One of a few named rules, written in lower case with hyphens. The label of a choice is the
  /// text `<analysis>.<name>.<choice>`.
  record Choice<E extends Enum<E>>(String name, E standard) implements Setting<E> {
    @Override
    public E parse(String text, Survey survey) throws UserProblem {
      return ChoiceWord.find(standard.getDeclaringClass(), text)
          .orElseThrow(() -> new UserProblem("analysis.not-a-choice", name, text, known()));
    }

    private String known() {
      return choices().stream().map(Choice::word).collect(Collectors.joining(", "));
    }

    @Override
    public String write(E value) {
      return word(value);
    }

    @Override
    public Optional<E> standard(Survey survey) {
      return Optional.of(standard);
    }

    public List<E> choices() {
      return Arrays.asList(standard.getDeclaringClass().getEnumConstants());
    }

    /// The written form of a choice, such as `scale-centre`.
    public static String word(Enum<?> choice) {
      return ChoiceWord.of(choice);
    }
  }

  /// Questions side by side, joined by commas; `q1 > q2` has the levels of q2 within each level of
  /// q1. The standard are the questions that make groups, the first few.
  ///
  /// @param kinds that the analysis can take
  record Banner(String name, Set<Kind> kinds) implements Setting<List<Nesting>> {
    private static final int USUAL = 3;

    @Override
    public List<Nesting> parse(String text, Survey survey) throws UserProblem {
      var nestings = new LinkedHashSet<Nesting>();
      for (var part : text.split(",", -1)) {
        if (!part.isBlank()) {
          nestings.add(nesting(part, survey));
        }
      }
      if (nestings.isEmpty()) {
        throw new UserProblem("analysis.setting-needed", name);
      }
      return List.copyOf(nestings);
    }

    private Nesting nesting(String text, Survey survey) throws UserProblem {
      var questions = new ArrayList<Question>();
      for (var id : text.split(Nesting.INTO, -1)) {
        if (id.isBlank()) {
          throw new UserProblem("analysis.nesting-incomplete", name, text.strip());
        }
        var question = survey.question(id.strip());
        requireKind(name, question, kinds);
        if (questions.contains(question)) {
          throw new UserProblem("analysis.nested-in-itself", name, question.id());
        }
        questions.add(question);
      }
      return new Nesting(questions);
    }

    @Override
    public String write(List<Nesting> value) {
      return value.stream().map(Nesting::written).collect(Collectors.joining(","));
    }

    @Override
    public Optional<List<Nesting>> standard(Survey survey) {
      var usual =
          survey.grouping().stream()
              .filter(question -> kinds.contains(question.kind()))
              .limit(USUAL)
              .map(question -> new Nesting(List.of(question)))
              .toList();
      return usual.isEmpty() ? Optional.empty() : Optional.of(usual);
    }

    @Override
    public List<Question> questions(List<Nesting> value) {
      return value.stream().flatMap(nesting -> nesting.questions().stream()).distinct().toList();
    }
  }

  /// Any of a few named figures or rules, in the order of their declaration, written as words
  /// joined by commas. The label of a choice is the text `<analysis>.<name>.<choice>`.
  record Choices<E extends Enum<E>>(String name, Class<E> type, List<E> usual)
      implements Setting<List<E>> {
    @Override
    public List<E> parse(String text, Survey survey) throws UserProblem {
      var chosen = EnumSet.noneOf(type);
      for (var word : text.split(",", -1)) {
        if (!word.isBlank()) {
          chosen.add(
              ChoiceWord.find(type, word.strip())
                  .orElseThrow(
                      () -> new UserProblem("analysis.not-a-choice", name, word.strip(), known())));
        }
      }
      return List.copyOf(chosen);
    }

    private String known() {
      return choices().stream().map(Choice::word).collect(Collectors.joining(", "));
    }

    @Override
    public String write(List<E> value) {
      return value.stream().map(Choice::word).collect(Collectors.joining(","));
    }

    @Override
    public Optional<List<E>> standard(Survey survey) {
      return Optional.of(usual);
    }

    public List<E> choices() {
      return Arrays.asList(type.getEnumConstants());
    }
  }

  /// A whole number, such as a least number of respondents.
  ///
  /// @param usual the standard
  /// @param least that is allowed
  /// @param most that is allowed
  /// @param from where the numbers begin that are allowed beside the least one; the least itself
  ///   where all are
  record Whole(String name, int usual, int least, int most, int from) implements Setting<Integer> {
    @Override
    public Integer parse(String text, Survey survey) throws UserProblem {
      double number = NumberText.parse(text).orElse(Double.NaN);
      if (number != Math.rint(number) || number < least || number > most) {
        throw from > least
            ? new UserProblem("analysis.not-none-or-whole", name, text, least, from, most)
            : new UserProblem("analysis.not-a-whole-number", name, text, least, most);
      }
      if (number > least && number < from) {
        throw new UserProblem("analysis.too-small-a-number", name, text, least, from, most);
      }
      return (int) number;
    }

    @Override
    public String write(Integer value) {
      return value.toString();
    }

    @Override
    public Optional<Integer> standard(Survey survey) {
      return Optional.of(usual);
    }
  }

  /// A number strictly between 0 and 1, such as a confidence level; `95%` is read as 0.95.
  record Proportion(String name, double standard) implements Setting<Double> {
    @Override
    public Double parse(String text, Survey survey) throws UserProblem {
      var percent = text.strip().endsWith("%");
      var number =
          decimal(name, percent ? text.strip().substring(0, text.strip().length() - 1) : text);
      var value = percent ? number / 100 : number;
      if (!(value > 0 && value < 1)) {
        throw new UserProblem("analysis.not-a-proportion", name, text);
      }
      return value;
    }

    @Override
    public String write(Double value) {
      return value.toString();
    }

    @Override
    public Optional<Double> standard(Survey survey) {
      return Optional.of(standard);
    }
  }

  /// A number of the user's own, or none.
  record OwnNumber(String name) implements Setting<Optional<Double>> {
    @Override
    public Optional<Double> parse(String text, Survey survey) throws UserProblem {
      return text.isBlank() ? Optional.empty() : Optional.of(decimal(name, text));
    }

    @Override
    public String write(Optional<Double> value) {
      return value.map(String::valueOf).orElse("");
    }

    @Override
    public Optional<Optional<Double>> standard(Survey survey) {
      return Optional.of(Optional.empty());
    }
  }

  /// Words of the user's own, empty for the program's.
  record Words(String name) implements Setting<String> {
    @Override
    public String parse(String text, Survey survey) {
      return text.strip();
    }

    @Override
    public String write(String value) {
      return value;
    }

    @Override
    public Optional<String> standard(Survey survey) {
      return Optional.of("");
    }
  }

  /// Words of several lines, such as a table typed or pasted; lines are parted by line ends or
  /// semicolons. Empty for none.
  record Lines(String name) implements Setting<String> {
    @Override
    public String parse(String text, Survey survey) {
      return text.strip();
    }

    @Override
    public String write(String value) {
      return value;
    }

    @Override
    public Optional<String> standard(Survey survey) {
      return Optional.of("");
    }
  }

  /// Latent variables over questions with the paths between them, written as [ModelText] says. It
  /// may be unfinished.
  ///
  /// @param usual the standard, without items that are not of the kinds
  record Model(String name, Function<Survey, StructuralModel> usual)
      implements Setting<StructuralModel> {
    /// What can measure a latent variable.
    public static final Set<Kind> KINDS = Set.of(Kind.RATING, Kind.NUMBER);

    @Override
    public StructuralModel parse(String text, Survey survey) throws UserProblem {
      var model = ModelText.parse(text);
      for (var item : model.items()) {
        requireKind(name, survey.question(item), KINDS);
      }
      return model;
    }

    @Override
    public String write(StructuralModel value) {
      return ModelText.write(value);
    }

    @Override
    public Optional<StructuralModel> standard(Survey survey) {
      return Optional.of(usual.apply(survey));
    }
  }

  /// Levels of indicators over questions, written as [TreeText] says. It may be empty.
  ///
  /// @param usual the standard
  record Tree(String name, Function<Survey, IndexTree> usual) implements Setting<IndexTree> {
    /// What can be part of an index.
    public static final Set<Kind> KINDS = Set.of(Kind.RATING);

    @Override
    public IndexTree parse(String text, Survey survey) throws UserProblem {
      var tree = TreeText.parse(text);
      for (var item : tree.questions()) {
        requireKind(name, survey.question(item), KINDS);
      }
      return tree;
    }

    @Override
    public String write(IndexTree value) {
      return TreeText.write(value);
    }

    @Override
    public Optional<IndexTree> standard(Survey survey) {
      return Optional.of(usual.apply(survey));
    }
  }

  private static double decimal(String name, String text) throws UserProblem {
    return NumberText.parse(text)
        .orElseThrow(() -> new UserProblem("analysis.not-a-number", name, text));
  }

  /// A question where there can be no more than one: a list or a whole matrix says so, rather than
  /// that there is no such question.
  private static Question one(String name, String id, Survey survey) throws UserProblem {
    boolean several = id.contains(",") || !survey.block(id).isEmpty();
    if (several && survey.find(id).isEmpty()) {
      throw new UserProblem("analysis.one-question-only", name, id);
    }
    return survey.question(id);
  }

  private static void requireKind(String name, Question question, Set<Kind> kinds)
      throws UserProblem {
    if (!kinds.contains(question.kind())) {
      throw new UserProblem(
          "analysis.wrong-kind", name, question.id(), question.kind().called(), anyOf(kinds));
    }
  }

  /// "a rating, a number or a text".
  private static Message anyOf(Set<Kind> kinds) {
    var names = kinds.stream().sorted(Comparator.reverseOrder()).map(Kind::called).toList();
    var listed = names.getFirst();
    for (int i = 1; i < names.size(); i++) {
      listed = Message.of(i == 1 ? "analysis.kind-or" : "analysis.kind-list", names.get(i), listed);
    }
    return listed;
  }
}
