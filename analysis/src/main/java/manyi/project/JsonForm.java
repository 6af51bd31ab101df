package manyi.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import manyi.storage.SafeFile;
import manyi.text.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A form of JSON file that this program writes and reads: an object whose field `format` tells its
/// version.
///
/// @param format the version that is written; this and older ones are read
/// @param keys of the texts that say what is wrong with such a file; the file is their first
///   argument, a field their second
public record JsonForm(int format, Function<Trouble, String> keys) {
  /// What can be wrong with a file.
  public enum Trouble {
    UNREADABLE,
    /// It is no JSON.
    BROKEN,
    /// It is JSON of something else.
    OTHER,
    WRONG_FIELD,
    /// A newer program wrote it.
    NEWER
  }

  /// The object in a file.
  ///
  /// @throws UserProblem when it cannot be read or was written by a newer program
  public Field read(Path file) throws UserProblem {
    var root = new Field(tree(file), "", file, this);
    if (root.child("format").number() > format) {
      throw problem(Trouble.NEWER, file).at(file.toString());
    }
    return root;
  }

  /// Writes an object, whole or not at all, its version first.
  ///
  /// @throws UserProblem when the place cannot be written
  public void write(Map<String, Object> tree, Path file) throws UserProblem {
    var whole = new LinkedHashMap<String, Object>();
    whole.put("format", format);
    whole.putAll(tree);
    var text = Json.pretty(whole) + "\n";
    SafeFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  UserProblem problem(Trouble trouble, Object... arguments) {
    var words = arguments.clone();
    words[0] = words[0].toString();
    return new UserProblem(keys.apply(trouble), words);
  }

  private JsonNode tree(Path file) throws UserProblem {
    try {
      return Json.tree(Files.readString(file));
    } catch (IOException e) {
      throw problem(Trouble.UNREADABLE, file).at(file.toString()).because(e);
    } catch (JacksonException e) {
      var place = e.getLocation();
      throw problem(Trouble.BROKEN, file)
          .at(place == null ? file.toString() : file + ":" + place.getLineNr())
          .because(e);
    }
  }
}
