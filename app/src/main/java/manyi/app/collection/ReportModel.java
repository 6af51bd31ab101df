package manyi.app.collection;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import manyi.Workbench;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.project.Card;
import manyi.report.ReportFile;
import manyi.report.ReportFormat;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;

/// The report being collected.
public final class ReportModel {
  private final Session session;
  private final Tasks tasks;
  private final Deque<Removed> removed = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canRestore = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<@Nullable Card> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(new Preview.Nothing());
  private final ReadOnlyObjectWrapper<Map<Card, Long>> respondents =
      new ReadOnlyObjectWrapper<>(Map.of());

  public ReportModel(Session session, Tasks tasks) {
    this.session = session;
    this.tasks = tasks;
    selected.subscribe(_ -> compute());
    session.stepped().subscribe(_ -> refresh());
    session.opened().subscribe(this::forget);
    session.report().subscribe(this::count);
  }

  /// The cards in the report's order.
  public ObservableList<Card> cards() {
    return session.report();
  }

  /// The title on the report's first page; empty for the standard one.
  public StringProperty title() {
    return session.title();
  }

  /// The title where the user gave none.
  public String standardTitle() {
    var opened = session.prepared();
    return session
        .texts()
        .get()
        .get("collection.standard-title", opened == null ? "" : opened.survey().title());
  }

  ObjectProperty<@Nullable Card> selected() {
    return selected;
  }

  ReadOnlyObjectProperty<Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /// How many respondents each card is about, as far as counted.
  ReadOnlyObjectProperty<Map<Card, Long>> respondents() {
    return respondents.getReadOnlyProperty();
  }

  /// Moves a card to another place; a place outside the report leaves it where it is.
  public void move(int from, int to) {
    var cards = cards();
    if (from != to && to >= 0 && to < cards.size()) {
      var order = new ArrayList<>(cards);
      order.add(to, order.remove(from));
      cards.setAll(order);
    }
  }

  public void remove(Card card) {
    int place = cards().indexOf(card);
    if (place >= 0) {
      removed.push(new Removed(card, place));
      cards().remove(place);
      canRestore.set(true);
    }
  }

  /// Puts back the card that was removed last, where it stood.
  ///
  /// @return the card, null where none was removed
  public @Nullable Card restore() {
    var last = removed.poll();
    canRestore.set(!removed.isEmpty());
    if (last == null) {
      return null;
    }
    cards().add(Math.min(last.place(), cards().size()), last.card());
    return last.card();
  }

  /// Whether a card was removed that can be put back.
  ReadOnlyBooleanProperty canRestore() {
    return canRestore.getReadOnlyProperty();
  }

  private record Removed(Card card, int place) {}

  /// What was removed from the report of another file cannot come back into this one.
  private void forget(@Nullable Opened before, @Nullable Opened now) {
    if (before == null || now == null || !before.file().equals(now.file())) {
      removed.clear();
      canRestore.set(false);
    }
  }

  /// Adds the cards of the standard report that are not there yet, for the respondents looked at.
  ///
  /// @return how many were added
  public int addSuggested() {
    var opened = session.prepared();
    if (opened == null) {
      return 0;
    }
    var filter = session.filter().get();
    var lacking =
        Workbench.suggest(opened.survey()).stream()
            .map(card -> new Card(card.request(), card.weight(), filter))
            .filter(card -> !cards().contains(card))
            .toList();
    cards().addAll(lacking);
    return lacking.size();
  }

  /// Computes all cards and writes the report.
  ///
  /// @param onWritten called with the file
  public void write(
      ReportFormat format, Path file, Consumer<Path> onWritten, Consumer<UserProblem> onProblem) {
    var opened = session.prepared();
    if (opened == null) {
      return;
    }
    var cards = List.copyOf(cards());
    var steps = session.steps();
    var texts = session.texts().get();
    var name = title().get().isBlank() ? standardTitle() : title().get().strip();
    tasks.run(
        "report-file",
        Message.of("collection.writing", file.getFileName().toString()),
        progress -> {
          var report = Workbench.report(opened, steps, cards, name, texts, progress.part(0, 0.8));
          ReportFile.write(report, format, file, texts, progress.part(0.8, 1));
          return file;
        },
        onWritten,
        onProblem);
  }

  private void refresh() {
    compute();
    count();
  }

  private void compute() {
    var card = selected.get();
    var opened = session.prepared();
    if (card == null || opened == null) {
      tasks.cancel("report-preview");
      preview.set(new Preview.Nothing());
      return;
    }
    tasks.run(
        "report-preview",
        progress ->
            Workbench.run(Workbench.prepare(opened.survey(), card), card.request(), progress),
        finding -> preview.set(new Preview.Found(finding)),
        problem -> preview.set(new Preview.Trouble(problem)));
  }

  private void count() {
    var opened = session.prepared();
    var cards = List.copyOf(cards());
    if (opened == null || cards.isEmpty()) {
      return;
    }
    tasks.run("report-bases", _ -> bases(opened, cards), respondents::set, _ -> {});
  }

  /// Cards whose filter or weight no longer fits are left out; their preview says why.
  private static Map<Card, Long> bases(Opened opened, List<Card> cards) {
    var known = new HashMap<List<@Nullable String>, Long>();
    var bases = new HashMap<Card, Long>();
    for (var card : cards) {
      var key = Arrays.asList(card.weight(), card.filter());
      var n = known.computeIfAbsent(key, _ -> respondents(opened, card));
      if (n >= 0) {
        bases.put(card, n);
      }
    }
    return Map.copyOf(bases);
  }

  private static long respondents(Opened opened, Card card) {
    try {
      return Workbench.prepare(opened.survey(), card).base().n();
    } catch (UserProblem e) {
      return -1;
    }
  }
}
