package manyi.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An analysis asked for: its name and the written forms of the settings that the user chose, by
/// the settings' names. What is not chosen follows the standard, also when the survey changes.
public record Request(String analysis, Map<String, String> settings) {
  public Request {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  public static Request of(String analysis) {
    return new Request(analysis, Map.of());
  }

  /// The same request with one setting chosen.
  public Request with(String setting, String value) {
    var changed = new LinkedHashMap<>(settings);
    changed.put(setting, value);
    return new Request(analysis, changed);
  }

  /// The same request with one setting back at its standard.
  public Request without(String setting) {
    var changed = new LinkedHashMap<>(settings);
    changed.remove(setting);
    return new Request(analysis, changed);
  }
}
