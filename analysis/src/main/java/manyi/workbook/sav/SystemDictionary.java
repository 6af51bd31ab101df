package manyi.workbook.sav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import manyi.text.Message;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.Measure;
import manyi.workbook.cells.Dictionary.MultipleSet;
import manyi.workbook.cells.ReadingRemark;
import org.jspecify.annotations.Nullable;

/// Understands what a system file says of its variables.
final class SystemDictionary {
  private static final int PIECE = 255;

  /// How many bytes of a very long string each of its pieces counts for.
  private static final int COUNTED_PIECE = 252;

  private static final int LONGEST = 32_767;

  private final Records records;
  private final TextEncoding encoding;
  private final Reals reals;
  private final List<VariableDraft> drafts = new ArrayList<>();
  private final Map<Integer, VariableDraft> byRecord = new HashMap<>();
  private final List<ReadingRemark> remarks = new ArrayList<>();
  private final List<MultipleSet> sets = new ArrayList<>();

  private SystemDictionary(Records records, TextEncoding encoding) {
    this.records = records;
    this.encoding = encoding;
    this.reals = new Reals(records.header().order());
  }

  /// What was understood.
  ///
  /// @param variables in order
  /// @param dictionary the same for recognition
  /// @param remarks what could not be understood
  record Understood(
      List<SystemVariable> variables, Dictionary dictionary, List<ReadingRemark> remarks) {}

  /// @throws BrokenSystemFile when the variables do not fit together
  static Understood of(Records records, TextEncoding encoding) throws IOException {
    return new SystemDictionary(records, encoding).understand();
  }

  private Understood understand() throws IOException {
    variables();
    labels();
    rename();
    part(Records.MULTIPLE_SETS, this::sets);
    part(Records.MORE_MULTIPLE_SETS, this::sets);
    part(Records.LONG_STRING_LABELS, this::longStringLabels);
    part(Records.LONG_STRING_MISSING, this::longStringMissing);
    var variables = drafts.stream().map(VariableDraft::variable).toList();
    Map<String, Dictionary.Variable> said = new LinkedHashMap<>();
    variables.forEach(variable -> said.put(variable.said().name(), variable.said()));
    return new Understood(variables, new Dictionary(said, sets, weight()), remarks);
  }

  /// What understands an extension.
  @FunctionalInterface
  private interface Part {
    void read(byte[] bytes) throws IOException;
  }

  /// An extension that cannot be understood costs what it says, not the file.
  private void part(int subtype, Part part) {
    var bytes = records.extension(subtype);
    if (bytes.length == 0) {
      return;
    }
    try {
      part.read(bytes);
    } catch (IOException | IllegalArgumentException e) {
      remarks.add(
          new ReadingRemark(
              ReadingRemark.Weight.LOST, Message.of("sav.extension-broken", subtype), ""));
    }
  }

  private void variables() throws IOException {
    var widths = veryLongStrings();
    var all = records.variables();
    for (int i = 0; i < all.size(); ) {
      var first = all.get(i);
      var name = encoding.decode(first.name()).toUpperCase(Locale.ROOT);
      int width = Math.max(first.width(), widths.getOrDefault(name, 0));
      var draft = new VariableDraft(first, width, reals, encoding);
      int pieces = width <= PIECE ? 1 : (width + COUNTED_PIECE - 1) / COUNTED_PIECE;
      for (int piece = 0; piece < pieces; piece++) {
        i = piece(draft, i, all);
      }
      drafts.add(draft);
    }
    if (drafts.isEmpty()) {
      throw new BrokenSystemFile("no variables", records.data());
    }
    measures();
  }

  /// Takes a variable's record and its continuations.
  ///
  /// @return the place of the next record
  private int piece(VariableDraft draft, int at, List<VariableRecord> all) throws IOException {
    int end = at < all.size() ? at + all.get(at).elements() : at;
    boolean fits = at < end && end <= all.size() && !all.get(at).isContinuation();
    for (int i = at + 1; fits && i < end; i++) {
      fits = all.get(i).isContinuation();
    }
    if (!fits) {
      throw new BrokenSystemFile("no whole string in record " + at, records.data());
    }
    draft.addPiece(all.get(at).width());
    byRecord.put(at, draft);
    return end;
  }

  /// The widths of strings of more than 255 bytes, by short name.
  private Map<String, Integer> veryLongStrings() {
    Map<String, Integer> widths = new HashMap<>();
    pairs(Records.VERY_LONG_STRINGS)
        .forEach((name, width) -> {
          if (width.matches("\\d{1,6}")) {
            widths.put(name, Math.min(LONGEST, Integer.parseInt(width)));
          }
        });
    return widths;
  }

  /// Pairs such as `NAME=value`, by the name in capitals.
  private Map<String, String> pairs(int subtype) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (var pair : encoding.decode(records.extension(subtype)).split("[\t\0]+")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.put(pair.substring(0, equals).toUpperCase(Locale.ROOT), pair.substring(equals + 1));
      }
    }
    return pairs;
  }

  /// How each variable is measured; every piece of a very long string is told separately.
  private void measures() {
    var bytes = records.extension(Records.DISPLAY);
    var pieces = records.variables().stream().filter(record -> !record.isContinuation()).toList();
    int numbers = bytes.length / 4;
    int each = numbers == 3 * pieces.size() ? 3 : numbers == 2 * pieces.size() ? 2 : 0;
    var ints = ByteBuffer.wrap(bytes).order(records.header().order()).asIntBuffer();
    for (int i = 0; each > 0 && i < pieces.size(); i++) {
      var draft = byRecord.get(pieces.get(i).index());
      int measure = ints.get(i * each);
      if (draft != null && measure > 0 && measure < Measure.values().length) {
        draft.measure(Measure.values()[measure]);
      }
    }
  }

  private void labels() {
    for (var labels : records.labels()) {
      for (int place : labels.variables()) {
        var draft = byRecord.get(place - 1);
        if (draft != null) {
          for (int i = 0; i < labels.values().size(); i++) {
            var words = encoding.decode(labels.labels().get(i)).strip();
            draft.label(labels.values().get(i), words, reals, encoding);
          }
        }
      }
    }
  }

  private void sets(byte[] bytes) {
    Map<String, String> names = new HashMap<>();
    drafts.forEach(draft -> names.put(draft.shortName().toUpperCase(Locale.ROOT), draft.name()));
    drafts.forEach(draft -> names.putIfAbsent(draft.name().toUpperCase(Locale.ROOT), draft.name()));
    sets.addAll(MultipleSets.read(bytes, encoding, names));
  }

  /// Gives the variables their long names; a name that would come twice is not given.
  private void rename() {
    var names = pairs(Records.LONG_NAMES);
    Set<String> taken = new HashSet<>();
    for (var draft : drafts) {
      var name = names.getOrDefault(draft.shortName().toUpperCase(Locale.ROOT), draft.shortName());
      var unique = name.isBlank() ? draft.shortName() : name.strip();
      for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
        unique = name + "_" + i;
      }
      draft.rename(unique);
    }
  }

  private void longStringLabels(byte[] bytes) throws IOException {
    var in = RecordStream.of(bytes, records.header().order());
    while (in.hasMore()) {
      var draft = draft(text(in));
      in.int32();
      int count = in.int32();
      for (int i = 0; i < count; i++) {
        var value = text(in);
        var label = text(in).strip();
        if (draft != null) {
          draft.label(value, label);
        }
      }
    }
  }

  private void longStringMissing(byte[] bytes) throws IOException {
    var in = RecordStream.of(bytes, records.header().order());
    while (in.hasMore()) {
      var draft = draft(text(in));
      int count = in.bytes(1)[0];
      int length = in.int32();
      List<String> values = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        values.add(encoding.decode(in.bytes(length)));
      }
      if (draft != null) {
        draft.missing(values);
      }
    }
  }

  private String text(RecordStream in) throws IOException {
    return encoding.decode(in.bytes(in.int32()));
  }

  private @Nullable VariableDraft draft(String name) {
    return drafts.stream()
        .filter(draft -> draft.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String weight() {
    var draft = byRecord.get(records.header().weight() - 1);
    return draft == null || draft.isString() ? null : draft.name();
  }
}
