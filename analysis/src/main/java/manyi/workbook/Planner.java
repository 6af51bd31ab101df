package manyi.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.text.Message;
import manyi.workbook.Note.Severity;
import org.jspecify.annotations.Nullable;

/// Plans what each column is read as: groups columns to questions and blocks, guesses kinds, and
/// follows what the user overruled.
final class Planner {
  private final Layout layout;
  private final Corrections corrections;
  private final Ids ids = new Ids();
  private final Notes notes = new Notes();
  private final List<Planned> plan = new ArrayList<>();
  private List<ColumnView> views = List.of();
  private List<Guess> guesses = List.of();

  private Planner(Layout layout, Corrections corrections) {
    this.layout = layout;
    this.corrections = corrections;
  }

  static ImportPlan plan(
      RawCells cells, Layout layout, Corrections corrections, Progress progress) {
    return new Planner(layout, corrections).plan(cells, progress);
  }

  private ImportPlan plan(RawCells cells, Progress progress) {
    List<ColumnView> all = new ArrayList<>();
    for (int index = 0; index < cells.columns(); index++) {
      progress.report((double) index / cells.columns());
      var heading = layout.headings().get(index);
      var column = new Column(index, heading, cells, layout.rows());
      if (!heading.text().isEmpty() || column.answered() > 0) {
        all.add(MissingCodes.view(column, layout.dialect()));
      }
    }
    views = SiblingScales.complete(all);
    var batteries = Batteries.find(views);
    guesses = IntStream.range(0, views.size()).mapToObj(i -> guess(i, batteries)).toList();
    group();
    var questions = Roles.assign(plan, corrections, notes);
    return new ImportPlan(questions, notes.inOrder());
  }

  private Guess guess(int at, BitSet batteries) {
    return KindGuess.of(views.get(at), layout.dialect(), batteries.get(at));
  }

  private void group() {
    var grouping = new ColumnGroups(views, guesses);
    int at = 0;
    while (at < views.size()) {
      var group = grouping.at(at);
      switch (group.sort()) {
        case ALONE -> alone(at);
        case OPTIONS -> options(at, group);
        case MATRIX -> matrix(at, group);
      }
      at += group.size();
    }
  }

  private void alone(int at) {
    var header = header(at);
    var number = QuestionNumber.of(header);
    var text = number == null || number.rest().isEmpty() ? header : number.rest();
    add(at, ids.unique(id(at, number)), text, null, null);
  }

  private String header(int at) {
    var column = views.get(at).column();
    var text = column.heading().text();
    return text.isEmpty() ? column.letters() : text;
  }

  private String id(int at, @Nullable QuestionNumber number) {
    var heading = views.get(at).column().heading();
    var named = heading.name().isEmpty() ? number : QuestionNumber.of(heading.name());
    if (named != null) {
      return "q" + named.number();
    }
    var slug = Ids.slug(heading.name().isEmpty() ? heading.text() : heading.name());
    return slug.isEmpty() ? "col_" + Ids.slug(views.get(at).column().letters()) : slug;
  }

  /// Adds a question of one column.
  ///
  /// @param levels that it shares with other columns, null for its own
  private void add(
      int at, String id, String text, @Nullable Block block, @Nullable List<Level> levels) {
    var guess = guesses.get(at);
    var correction = corrections.of(id);
    var view = corrected(views.get(at), correction);
    var kind = correction.kind() == null ? guess.kind() : correction.kind();
    Reading reading =
        kind == Kind.MULTIPLE ? new Reading.Separated(separator(view, guess)) : new Reading.Alone();
    boolean shared = levels != null && kind == guess.kind() && correction.missing() == null;
    var own = shared && levels != null ? levels : levels(kind, view, reading);
    var planned =
        new Planned(
            id,
            text,
            block,
            kind,
            Role.NONE,
            List.of(view),
            reading,
            Levels.reordered(own, correction.levels(), kind));
    plan.add(planned);
    tell(planned, guess, correction);
  }

  private static ColumnView corrected(ColumnView view, Correction correction) {
    return correction.missing() == null ? view : view.withMissing(Set.copyOf(correction.missing()));
  }

  private static String separator(ColumnView view, Guess guess) {
    if (!guess.separator().isEmpty()) {
      return guess.separator();
    }
    var separator = MultipleChoice.separator(view);
    return separator == null ? ";" : separator;
  }

  private static List<Level> levels(Kind kind, ColumnView view, Reading reading) {
    return switch (kind) {
      case SINGLE, RATING -> Levels.of(kind, List.of(view));
      case MULTIPLE ->
          reading instanceof Reading.Separated(var separator)
              ? Levels.options(view, separator)
              : List.of();
      case NUMBER, TEXT, TIME, IDENTIFIER, META -> List.of();
    };
  }

  private void tell(Planned planned, Guess guess, Correction correction) {
    if (correction.kind() == null) {
      notes.add(guess.severity(), guess.reason(), planned.where(), planned.id());
    }
    var view = planned.view();
    if (correction.missing() == null && !view.missing().isEmpty()) {
      notes.question(
          Severity.DOUBT, planned, "workbook.note.missing-codes", listed(view.missing()));
    }
    if (!view.skipped().isEmpty() || view.column().notAsked() > 0) {
      notes.question(Severity.INFO, planned, "workbook.note.not-asked");
    }
    if (view.column().errors() > 0) {
      notes.question(Severity.WARNING, planned, "workbook.note.errors", view.column().errors());
    }
    var off =
        planned.kind() == Kind.RATING
            ? planned.levels().stream().filter(l -> !l.scored()).map(Level::label).toList()
            : List.<String>of();
    if (correction.levels() == null && firstOfBlock(planned)) {
      ScaleNotes.tell(planned, notes);
    }
    if (!off.isEmpty()) {
      notes.question(Severity.INFO, planned, "workbook.note.off-scale", KindGuess.some(off));
    }
  }

  private boolean firstOfBlock(Planned planned) {
    return planned.block() == null
        || plan.stream().filter(other -> planned.block().equals(other.block())).count() == 1;
  }

  private static String listed(Set<String> texts) {
    return KindGuess.some(texts.stream().sorted().toList());
  }

  private void options(int at, ColumnGroups.Group group) {
    var stem = group.stem();
    var number = QuestionNumber.of(stem);
    var base = number != null ? "q" + number.number() : groupId(at, group);
    var id = ids.unique(base);
    var correction = corrections.of(id);
    if (correction.kind() != null && correction.kind() != Kind.MULTIPLE) {
      dissolve(at, group, id);
      return;
    }
    List<ColumnView> options = new ArrayList<>();
    List<Level> levels = new ArrayList<>();
    List<OptionMark> marks = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      var mark = group.marks().get(i);
      if (mark != null) {
        options.add(views.get(at + i));
        marks.add(mark);
        var item = group.items().get(i);
        levels.add(Level.of(item));
      }
    }
    var text = number == null || number.rest().isEmpty() ? stem : number.rest();
    var shown = text.isEmpty() ? joined(group.items()) : text;
    var planned =
        new Planned(
            id,
            shown,
            null,
            Kind.MULTIPLE,
            Role.NONE,
            options,
            new Reading.Options(marks),
            Levels.reordered(levels, null, Kind.MULTIPLE));
    plan.add(planned);
    boolean explicit = marks.stream().anyMatch(OptionMark::explicit);
    notes.question(
        explicit ? Severity.INFO : Severity.DOUBT,
        planned,
        explicit ? "workbook.note.multiple-columns" : "workbook.note.multiple-columns-blank",
        options.size());
    for (int i = 0; i < group.size(); i++) {
      if (group.marks().get(i) == null) {
        add(at + i, ids.unique(id + "_text"), header(at + i), null, null);
      }
    }
  }

  private static String joined(List<String> items) {
    var shown = String.join(" / ", items.stream().limit(3).toList());
    return items.size() > 3 ? shown + " …" : shown;
  }

  private String groupId(int at, ColumnGroups.Group group) {
    var name = views.get(at).column().heading().name();
    var code = HeaderSplit.codeStem(name);
    if (!code.isEmpty()) {
      var number = QuestionNumber.of(code);
      return number == null ? Ids.slug(code) : "q" + number.number();
    }
    var slug = Ids.slug(group.stem().isEmpty() ? header(at) : group.stem());
    return slug.isEmpty() ? "col_" + Ids.slug(views.get(at).column().letters()) : slug;
  }

  /// What the user says is no multiple choice: its columns become questions of one block.
  private void dissolve(int at, ColumnGroups.Group group, String id) {
    var kind = corrections.of(id).kind();
    var block = new Block(id, group.stem().isEmpty() ? joined(group.items()) : group.stem());
    for (int i = 0; i < group.size(); i++) {
      var view = views.get(at + i);
      var item = kind == null ? guesses.get(at + i).kind() : kind;
      var planned =
          new Planned(
              id + "." + (i + 1),
              group.items().get(i),
              block,
              item,
              Role.NONE,
              List.of(view),
              new Reading.Alone(),
              levels(item, view, new Reading.Alone()));
      plan.add(planned);
    }
  }

  private void matrix(int at, ColumnGroups.Group group) {
    var number = QuestionNumber.of(group.stem());
    var base = number != null ? "q" + number.number() : groupId(at, group);
    var blockId = ids.unique(base);
    var stem = number == null || number.rest().isEmpty() ? group.stem() : number.rest();
    var block = new Block(blockId, stem);
    var kind = guesses.get(at).kind();
    var group1 = views.subList(at, at + group.size());
    List<ColumnView> seen = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      seen.add(group1.get(i));
    }
    var levels = kind == Kind.NUMBER ? List.<Level>of() : Levels.of(kind, seen);
    for (int i = 0; i < group.size(); i++) {
      boolean coded = !group.form().worded();
      var id =
          coded
              ? ids.unique(id(at + i, QuestionNumber.of(header(at + i))))
              : blockId + "." + (i + 1);
      var item = group.items().get(i);
      var text = coded ? header(at + i) : item.isEmpty() ? stem + " (" + (i + 1) + ")" : item;
      add(at + i, id, text, block, levels);
    }
    notes.add(
        Severity.INFO,
        Message.of("workbook.note.block", group.size()),
        views.get(at).column().letters()
            + "–"
            + views.get(at + group.size() - 1).column().letters(),
        blockId + ".1");
  }

  /// All ids, to tell which corrections name a question that there is not.
  static Set<String> unknown(ImportPlan plan, Corrections corrections) {
    var known = new HashSet<String>();
    plan.questions().forEach(q -> known.add(q.id()));
    plan.questions().stream().filter(q -> q.block() != null).forEach(q -> known.add(blockId(q)));
    var unknown = new LinkedHashSet<>(corrections.questions().keySet());
    unknown.removeAll(known);
    return unknown;
  }

  private static String blockId(Planned question) {
    var block = question.block();
    return block == null ? "" : block.id();
  }
}
