package manyi.app.card;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.Texts;

/// An analysis with a sketch: without steeping it is done at once, with steeping not before it is
/// let. Its name and its settings' are those of another analysis, which has the texts that a form
/// needs.
final class Brewing implements Analysis<Brewing.Tea> {
  static final Setting.Whole LEAVES = Setting.whole("top", 3, 1, 9);
  static final Setting.Whole MINUTES = Setting.whole("bottom", 5, 0, 9);

  /// @param minutes that it steeped; 0 for hot water with leaves in it
  record Tea(int leaves, int minutes) {}

  /// Opened by the test when the tea may be ready.
  private volatile CountDownLatch ready = new CountDownLatch(1);

  /// Opened when steeping begins.
  private volatile CountDownLatch begun = new CountDownLatch(1);

  void letReady() {
    ready.countDown();
  }

  boolean begins() throws InterruptedException {
    return begun.await(10, TimeUnit.SECONDS);
  }

  /// So that the next tea steeps again, and its beginning can be waited for.
  void fresh() {
    ready = new CountDownLatch(1);
    begun = new CountDownLatch(1);
  }

  @Override
  public String name() {
    return "banner";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(LEAVES, MINUTES);
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of("bottom", "0");
  }

  @Override
  public Outcome<Tea> compute(Survey survey, Settings settings, Progress progress) {
    int minutes = settings.get(MINUTES);
    if (minutes > 0) {
      var letReady = ready;
      begun.countDown();
      while (letReady.getCount() > 0) {
        progress.report(0.5);
        Thread.yield();
      }
    }
    return Outcome.of(new Tea(settings.get(LEAVES), minutes));
  }

  @Override
  public Document present(Tea result, Texts texts) {
    return new Document("tea", List.of(new Paragraph(Tone.FINDING, result.toString())));
  }
}
