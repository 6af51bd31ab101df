package manyi.app.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleGroup;
import manyi.app.session.Session;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections.TextForm;
import manyi.workbook.recognition.Note;
import org.jspecify.annotations.Nullable;

/// How a text file is written: its encoding and its delimiter, found or chosen. Other files have
/// neither.
final class TextFormChips {
  /// The notes that tell how a text file was read.
  private static final Set<String> READING = Set.of("csv.read-as", "csv.encoding-guessed");

  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "UTF-16LE",
          "UTF-16BE",
          "GB18030",
          "Big5",
          "Shift_JIS",
          "x-windows-949",
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "ISO-8859-15");

  private final Session session;
  private final DataModel model;
  private final MenuButton encoding = ImportBar.chip("encoding-chip");
  private final MenuButton delimiter = ImportBar.chip("delimiter-chip");

  TextFormChips(Session session, DataModel model) {
    this.session = session;
    this.model = model;
  }

  List<MenuButton> chips() {
    return List.of(encoding, delimiter);
  }

  void show(Opened opened) {
    boolean text = isText(opened);
    for (var chip : chips()) {
      chip.setVisible(text);
      chip.setManaged(text);
    }
    if (text) {
      showEncoding(opened.corrections().form(), found(opened, 0));
      showDelimiter(opened.corrections().form(), found(opened, 1));
    }
  }

  private static boolean isText(Opened opened) {
    return opened.file().toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab|txt)");
  }

  /// What the reading told that it found: first the encoding, then the delimiter.
  private String found(Opened opened, int at) {
    var texts = session.texts().get();
    return opened.notes().stream()
        .map(Note::message)
        .filter(message -> READING.contains(message.key()))
        .findFirst()
        .map(message -> message.arguments().get(at))
        .map(what -> what instanceof Message words ? texts.say(words) : what.toString())
        .map(what -> texts.get("data.found-as", what))
        .orElse(texts.get("data.found"));
  }

  private void showEncoding(TextForm form, String found) {
    var texts = session.texts().get();
    var given = form.encoding();
    encoding.setText(texts.get("data.encoding", given == null ? found : name(given)));
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    items.add(
        ImportBar.choice(
            group, texts.get("data.found"), given == null, () -> read(null, form.delimiter())));
    var offered = new ArrayList<>(ENCODINGS);
    if (given != null && offered.stream().noneMatch(given::equalsIgnoreCase)) {
      offered.add(given);
    }
    for (var name : offered) {
      items.add(
          ImportBar.choice(
              group, name(name), name.equalsIgnoreCase(given), () -> read(name, form.delimiter())));
    }
    encoding.getItems().setAll(items);
  }

  /// Java's name of the Korean encoding is nobody else's.
  private static String name(String encoding) {
    return encoding.equals("x-windows-949") ? "CP949" : encoding;
  }

  private void showDelimiter(TextForm form, String found) {
    var texts = session.texts().get();
    var given = form.delimiter();
    var names = delimiters(texts);
    delimiter.setText(
        texts.get(
            "data.delimiter", given == null ? found : names.getOrDefault(given, given.toString())));
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    items.add(
        ImportBar.choice(
            group, texts.get("data.found"), given == null, () -> read(form.encoding(), null)));
    names.forEach((mark, name) ->
        items.add(
            ImportBar.choice(group, name, mark.equals(given), () -> read(form.encoding(), mark))));
    delimiter.getItems().setAll(items);
  }

  private static Map<Character, String> delimiters(Texts texts) {
    var names = new LinkedHashMap<Character, String>();
    names.put(',', texts.get("data.delimiter.comma"));
    names.put(';', texts.get("data.delimiter.semicolon"));
    names.put('\t', texts.get("data.delimiter.tab"));
    names.put('|', texts.get("data.delimiter.bar"));
    return names;
  }

  private void read(@Nullable String newEncoding, @Nullable Character newDelimiter) {
    model.read(new TextForm(newEncoding, newDelimiter));
  }
}
