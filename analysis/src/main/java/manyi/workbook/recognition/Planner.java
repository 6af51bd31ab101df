package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.progress.SideBySide;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.text.Message;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.RawCells;
import manyi.workbook.recognition.Note.Severity;

/// Plans what each column is read as: groups columns to questions and blocks, guesses kinds, and
/// follows what the user overruled.
public final class Planner {
  private final Layout layout;
  private final Corrections corrections;
  private final Ids ids = new Ids();
  private final Notes notes = new Notes();
  private final ColumnPlanner columns = new ColumnPlanner(notes);
  private final OptionColumns optionColumns = new OptionColumns(notes);
  private final List<Planned> plan = new ArrayList<>();
  private Dictionaries dictionary = new Dictionaries(Dictionary.NONE, List.of());
  private List<ColumnView> views = List.of();
  private List<Guess> guesses = List.of();

  private Planner(Layout layout, Corrections corrections) {
    this.layout = layout;
    this.corrections = corrections;
  }

  public static ImportPlan plan(
      RawCells cells, Layout layout, Corrections corrections, Progress progress) {
    return new Planner(layout, corrections).plan(cells, progress);
  }

  private ImportPlan plan(RawCells cells, Progress progress) {
    dictionary = new Dictionaries(cells.dictionary(), layout.headings());
    views =
        SiblingScales.complete(
            ZeroHabit.apply(
                SideBySide.map(
                        cells.columns(), progress.part(0, 0.7), index -> column(index, cells))
                    .stream()
                    .filter(column -> !column.heading().text().isEmpty() || column.answered() > 0)
                    .map(column ->
                        MissingCodes.view(column, layout.dialect(), dictionary.of(column.index())))
                    .toList()));
    var batteries = Batteries.find(views);
    guesses = SideBySide.map(views.size(), progress.part(0.7, 1), i -> guess(i, batteries));
    group();
    tellOfDictionary();
    plan.replaceAll(
        question -> PersonalColumns.flagged(question, corrections.of(question.id()), notes));
    plan.replaceAll(question -> ConstantSums.unscaled(question, plan, corrections));
    ConstantSums.tell(plan, notes);
    var questions = Roles.assign(plan, corrections, dictionary.weight(), notes);
    ImportancePairs.tell(questions, notes);
    // Only now, for the file's own words tell what a question is for.
    var named = questions.stream().map(question -> question.renamed(corrections)).toList();
    return new ImportPlan(named, MatrixNotes.joined(notes.inOrder(), named));
  }

  private void tellOfDictionary() {
    if (dictionary.isEmpty()) {
      return;
    }
    notes.sheet(Severity.INFO, "recognition.dictionary-used", dictionary.used());
    var unused = dictionary.unused();
    if (!unused.isEmpty()) {
      notes.sheet(
          Severity.INFO, "recognition.dictionary-unused", unused.size(), KindGuess.some(unused));
    }
  }

  private Column column(int index, RawCells cells) {
    var heading = dictionary.heading(index, layout.headings().get(index));
    return new Column(index, heading, cells, layout.rows());
  }

  private Guess guess(int at, BitSet batteries) {
    return KindGuess.of(views.get(at), layout.dialect(), batteries.get(at));
  }

  private void group() {
    var given = GivenGroups.of(corrections.groupings(), views, guesses, notes);
    var sets = new MultipleSets(dictionary.dictionary(), views, given);
    for (var group : ColumnGroups.of(views, guesses, sets.groups(given))) {
      int at = group.first();
      var set = sets.at(at);
      if (set != null) {
        declared(set);
        continue;
      }
      switch (group.sort()) {
        case ALONE -> alone(at, ids.unique(QuestionNames.id(views.get(at))));
        case OPTIONS -> options(at, group);
        case MATRIX -> matrix(at, group);
      }
    }
  }

  private List<ColumnView> views(ColumnGroups.Group group) {
    return group.places().stream().map(views::get).toList();
  }

  private void alone(int at, String id) {
    var view = views.get(at);
    var text = QuestionNames.text(QuestionNames.header(view));
    var planned = columns.plan(id, text, null, view, guesses.get(at), corrections.of(id), null);
    plan.add(planned);
    if (planned.kind().closed() && view.column().typedBeside() > 0) {
      typed(ids.unique(id + "_text"), text, view);
    }
  }

  /// What respondents typed beside the options is a question of its own, so that nothing is lost.
  private void typed(String id, String text, ColumnView view) {
    var planned =
        new Planned(
            id, text, null, Kind.TEXT, Role.NONE, List.of(view), new Reading.Typed(), List.of());
    plan.add(planned);
    notes.question(Severity.INFO, planned, "recognition.typed-beside", view.column().typedBeside());
  }

  /// A multiple choice that the file or a code book declares.
  private void declared(MultipleSets.Found found) {
    var members = found.places().stream().map(views::get).toList();
    var id = ids.unique(QuestionNames.id(new Heading("", "", found.set().name(), ""), members));
    if (found.dichotomous()) {
      var group = MultipleSets.group(found, members);
      plan.add(optionColumns.plan(id, group, members, corrections.of(id)));
      return;
    }
    var levels =
        Levels.reordered(MultipleSets.options(members), corrections.of(id).levels(), Kind.MULTIPLE);
    var planned =
        new Planned(
            id,
            QuestionNames.text(found.text()),
            null,
            Kind.MULTIPLE,
            Role.NONE,
            members,
            new Reading.Gathered(),
            levels);
    plan.add(planned);
    notes.question(Severity.INFO, planned, "recognition.multiple-set", members.size());
  }

  private void options(int at, ColumnGroups.Group group) {
    var id = ids.unique(QuestionNames.id(views.get(at), group.stem()));
    var correction = corrections.of(id);
    if (correction.kind() != null && correction.kind() != Kind.MULTIPLE) {
      dissolve(group, id, correction.kind());
      return;
    }
    plan.add(optionColumns.plan(id, group, views(group), correction));
    for (int i = 0; i < group.size(); i++) {
      if (group.marks().get(i) == null && !group.isJoined(i)) {
        besideOptions(group.places().get(i), ids.unique(id + "_text"));
      }
    }
  }

  /// A column of text beside options keeps its whole header: without the stem it says nothing.
  private void besideOptions(int at, String id) {
    var view = views.get(at);
    var text = QuestionNames.header(view);
    plan.add(columns.plan(id, text, null, view, guesses.get(at), corrections.of(id), null));
  }

  /// What the user says is no multiple choice: its columns become questions of one block, of the
  /// kind that the user gave unless one has a kind of its own.
  private void dissolve(ColumnGroups.Group group, String id, Kind kind) {
    var block = new Block(id, QuestionNames.text(group));
    for (int i = 0; i < group.size(); i++) {
      var itemId = id + "." + (i + 1);
      var own = corrections.of(itemId);
      var correction = own.kind() == null ? own.withKind(kind) : own;
      var text = group.items().get(i);
      int place = group.places().get(i);
      plan.add(
          columns.plan(
              itemId,
              text.isEmpty() ? QuestionNames.header(views.get(place)) : text,
              block,
              views.get(place),
              guesses.get(place),
              correction,
              null));
    }
  }

  private void matrix(int at, ColumnGroups.Group group) {
    boolean places = Rankings.arePlaces(views(group));
    if (places || Rankings.arePlacesOfOptions(views(group), group.items())) {
      ranking(at, group, places);
      return;
    }
    var stem = QuestionNames.text(group.stem());
    var block = new Block(ids.unique(QuestionNames.id(views.get(at), group.stem())), stem);
    var items = views(group);
    var kind = guesses.get(at).kind();
    var levels = kind == Kind.NUMBER ? List.<Level>of() : Levels.of(kind, items);
    var guess = MatrixGuess.of(group.places().stream().map(guesses::get).toList(), items, levels);
    int first = plan.size();
    for (int i = 0; i < group.size(); i++) {
      var view = items.get(i);
      var coded = !group.form().worded();
      boolean named = coded || dictionary.of(view.column().index()) != null;
      var id = named ? ids.unique(QuestionNames.id(view)) : block.id() + "." + (i + 1);
      var text = coded ? QuestionNames.header(view) : itemText(group, stem, i);
      plan.add(columns.plan(id, text, block, view, guess, corrections.of(id), levels));
    }
    notes.add(
        Severity.INFO,
        Message.of("recognition.block", group.size()),
        Planned.range(items.getFirst(), items.getLast()),
        plan.get(first).id());
  }

  /// Columns that put options in order.
  ///
  /// @param places whether each column is an option that holds its place
  private void ranking(int at, ColumnGroups.Group group, boolean places) {
    var id = ids.unique(QuestionNames.id(views.get(at), group.stem()));
    var members = views(group);
    var levels =
        places
            ? IntStream.range(0, group.size())
                .mapToObj(i -> Level.of(itemText(group, QuestionNames.text(group.stem()), i)))
                .toList()
            : Rankings.options(members);
    var planned =
        new Planned(
            id,
            QuestionNames.text(group),
            null,
            Kind.RANKING,
            Role.NONE,
            members,
            new Reading.Places(!places),
            levels);
    plan.add(planned);
    notes.question(
        Severity.INFO,
        planned,
        places ? "recognition.ranking-columns" : "recognition.ranking-places",
        group.size());
  }

  private static String itemText(ColumnGroups.Group group, String stem, int i) {
    var item = group.items().get(i);
    return item.isEmpty() ? stem + " (" + (i + 1) + ")" : item;
  }
}
