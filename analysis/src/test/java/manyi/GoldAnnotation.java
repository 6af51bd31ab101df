package manyi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a careful researcher reads in an export, column by column.
///
/// @param file that is annotated, without its folder
/// @param sheet that holds the respondents, null where any name will do
/// @param respondents the numbers of respondents that are right
/// @param columns by letter
/// @param alternates annotations of other sheets that would be right as well
record GoldAnnotation(
    String file,
    @Nullable String sheet,
    Set<Integer> respondents,
    Map<String, Column> columns,
    List<GoldAnnotation> alternates) {

  /// No block, among the blocks that are right for a column.
  static final String UNGROUPED = "";

  /// A column.
  ///
  /// @param kinds every kind that is right
  /// @param question the key of the question it belongs to
  /// @param alsoQuestions keys of sets that are right as well; `self` is the column alone
  /// @param blocks the keys of the blocks that are right, or [#UNGROUPED]; the first is preferred
  /// @param levels in ascending order; empty where the order is free
  /// @param offOptions what must not be among the options: off the scale, missing or not ticked
  /// @param empty whether no respondent gave a valid answer
  /// @param otherText whether it holds the text of "other, please specify"
  /// @param parent the question that such a text belongs to
  /// @param reversedToo whether the file itself codes the scale downwards
  record Column(
      String letter,
      Set<String> kinds,
      String question,
      List<String> alsoQuestions,
      List<String> blocks,
      List<String> levels,
      Off offOptions,
      boolean empty,
      boolean otherText,
      @Nullable String parent,
      boolean reversedToo) {}

  /// Values that are no options: labels and codes of one sort each.
  record Off(Set<String> offScale, Set<String> missing, Set<String> unselected) {}

  static GoldAnnotation read(Path json) throws IOException {
    var node = JsonMapper.shared().readTree(Files.readString(json));
    return of(node.get("file").asString(), node);
  }

  private static GoldAnnotation of(String file, JsonNode node) {
    var columns = new LinkedHashMap<String, Column>();
    node.path("columns").forEach(column -> put(columns, column(column)));
    var respondents = new LinkedHashSet<Integer>();
    respondents.add(node.get("respondents").asInt());
    node.path("respondentsAlso").forEach(also -> respondents.add(also.asInt()));
    return new GoldAnnotation(
        file,
        word(node, "sheet"),
        respondents,
        columns,
        node.path("alternates").valueStream().map(other -> of(file, other)).toList());
  }

  private static void put(Map<String, Column> columns, Column column) {
    columns.put(column.letter(), column);
  }

  private static Column column(JsonNode node) {
    boolean ordered = node.path("ordered").asBoolean(false);
    return new Column(
        node.get("column").asString(),
        Set.copyOf(
            Stream.concat(
                    Stream.of(node.get("kind").asString()), words(node, "alsoAccept").stream())
                .toList()),
        node.get("question").asString(),
        words(node, "alsoQuestion"),
        Stream.concat(
                Stream.of(node.path("block").asString(UNGROUPED)),
                words(node, "alsoBlock").stream())
            .toList(),
        ordered ? words(node, "levels") : List.of(),
        new Off(
            Set.copyOf(words(node, "nonScale")),
            Set.copyOf(words(node, "missing")),
            Set.copyOf(words(node, "unselected"))),
        node.path("empty").asBoolean(false),
        node.path("otherText").asBoolean(false),
        word(node, "parent"),
        node.path("reversedOk").asBoolean(false));
  }

  private static @Nullable String word(JsonNode node, String name) {
    var value = node.path(name);
    return value.isString() ? value.asString() : null;
  }

  private static List<String> words(JsonNode node, String name) {
    return node.path(name)
        .valueStream()
        .map(value -> value.isNull() ? UNGROUPED : value.asString())
        .distinct()
        .toList();
  }
}
