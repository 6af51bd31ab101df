package manyi.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import manyi.Workbench;
import manyi.analysis.Request;
import manyi.app.card.PlanFit;
import manyi.app.data.DataModel;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Stepped;
import manyi.preparation.Step;
import manyi.project.Card;
import manyi.survey.Survey;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;

/// The work on one file done on another, such as that of the next year, in one step: corrections,
/// steps, weight and filter, the pages and the report. What does not fit is said. The project of
/// the file before stays as it is.
final class NextFile {
  private static final double WIDTH = 560;
  private static final double TALLEST = 320;

  private final Desk desk;
  private final DataModel data;
  private final Navigation navigation;

  NextFile(Desk desk, DataModel data, Navigation navigation) {
    this.desk = desk;
    this.data = data;
    this.navigation = navigation;
  }

  /// What is done, but for the file that it is done on.
  private record Plan(
      Survey before,
      Corrections corrections,
      List<Step> steps,
      Respondents respondents,
      String title,
      List<Card> report,
      List<Request> pages) {
    List<Request> requests() {
      return Stream.concat(report.stream().map(Card::request), pages.stream()).toList();
    }
  }

  /// The file ready for the analyses, with what does not fit.
  private record Ready(Stepped stepped, Prepared prepared, List<Message> misfits) {}

  /// Does the work on another file; on none while nothing is open.
  void take(Path file) {
    var prepared = desk.session().prepared();
    if (prepared != null) {
      var plan = plan(prepared.survey());
      new Unlocking(desk)
          .read(
              List.of(file),
              (password, progress) -> {
                var opened =
                    Workbench.open(file, plan.corrections(), password, progress.part(0, 0.8));
                var stepped = Stepped.of(opened, plan.steps(), progress.part(0.8, 1));
                var ready = Prepared.of(stepped.survey(), plan.respondents(), Respondents.ALL);
                return new Ready(stepped, ready, misfits(plan, stepped, ready));
              },
              ready -> begin(plan, ready, file));
    }
  }

  private Plan plan(Survey before) {
    var session = desk.session();
    var opened = Objects.requireNonNull(session.opened().get());
    return new Plan(
        before,
        opened.corrections().withTogether(null),
        session.steps(),
        session.respondents(),
        session.title().get(),
        List.copyOf(session.report()),
        session.pages());
  }

  private static List<Message> misfits(Plan plan, Stepped stepped, Prepared prepared) {
    var misfits = new ArrayList<Message>();
    Stream.concat(stepped.dropped().stream(), prepared.dropped().stream())
        .map(UserProblem::problem)
        .forEach(misfits::add);
    misfits.addAll(PlanFit.misfits(plan.before(), stepped.survey(), plan.requests()));
    return misfits;
  }

  private void begin(Plan plan, Ready ready, Path file) {
    var session = desk.session();
    var opened = ready.stepped().file();
    session.begin(opened, plan.pages());
    data.showInUse(opened);
    session.report().setAll(plan.report());
    session.title().set(plan.title());
    session.prepare(ready.stepped(), ready.prepared());
    var place = file.toAbsolutePath().normalize().toString();
    desk.preferences().change(now -> now.withRecent(place));
    if (session.report().isEmpty() && !(navigation.page().get() instanceof Page.OfAnalysis)) {
      navigation.show(new Page.Data());
    } else if (!session.report().isEmpty()) {
      navigation.show(new Page.Report());
    }
    if (!ready.misfits().isEmpty()) {
      say(ready.misfits(), String.valueOf(file.getFileName()));
    }
  }

  private void say(List<Message> misfits, String name) {
    var texts = desk.session().texts().get();
    var lines = new VBox(7, line(texts.get("shell.misfits-words")));
    misfits.forEach(misfit -> lines.getChildren().add(line("• " + texts.say(misfit))));
    lines.setId("misfits");
    var scroller = new ScrollPane(lines);
    scroller.setFitToWidth(true);
    scroller.setPrefWidth(WIDTH);
    scroller.setMaxHeight(TALLEST);
    scroller.getStyleClass().add("edge-to-edge");
    desk.dialogs().inform(texts.get("shell.misfits", name, misfits.size()), scroller);
  }

  private static Label line(String words) {
    var line = new Label(words);
    line.setWrapText(true);
    line.setMaxWidth(WIDTH - 16);
    return line;
  }
}
