package manyi.text;

import java.util.List;

/// Something to be said, not yet in words: a key and its arguments. An argument is a text as it
/// stands in the user's data, an integer, or another message.
///
/// @param key whose first word names the package in which its text lies, such as
///   `workbook.encrypted`
/// @param arguments in the order of the text's `{0}`, `{1}` …
public record Message(String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
