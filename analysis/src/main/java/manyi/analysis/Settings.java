package manyi.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// The values chosen for one run: one for every setting of the analysis.
public final class Settings {
  private final Map<Setting<?>, Object> values;

  private Settings(Map<Setting<?>, Object> values) {
    this.values = values;
  }

  /// Values from their written forms, the standard for what is not given.
  ///
  /// @param declared the analysis' settings
  /// @param given written values by the settings' names
  /// @throws UserProblem when a name is unknown, a value does not fit, or one that is needed lacks
  public static Settings read(List<Setting<?>> declared, Map<String, String> given, Survey survey)
      throws UserProblem {
    requireKnown(declared, given);
    var values = new LinkedHashMap<Setting<?>, Object>();
    for (var setting : declared) {
      values.put(setting, value(setting, given, survey));
    }
    return new Settings(values);
  }

  private static void requireKnown(List<Setting<?>> declared, Map<String, String> given)
      throws UserProblem {
    var names = declared.stream().map(Setting::name).toList();
    for (var name : given.keySet()) {
      if (!names.contains(name)) {
        throw new UserProblem("analysis.unknown-setting", name, String.join(", ", names));
      }
    }
  }

  private static <T> T value(Setting<T> setting, Map<String, String> given, Survey survey)
      throws UserProblem {
    var text = given.get(setting.name());
    if (text != null) {
      return setting.parse(text, survey);
    }
    return setting
        .standard(survey)
        .orElseThrow(() -> new UserProblem("analysis.setting-needed", setting.name()));
  }

  /// The value of one of the analysis' own settings.
  public <T> T get(Setting<T> setting) {
    var value = values.get(setting);
    if (value == null) {
      throw new IllegalArgumentException("Not a setting of this analysis: " + setting.name());
    }
    @SuppressWarnings("unchecked") // put there by read, from the same setting
    var typed = (T) value;
    return typed;
  }

  /// All values in their written forms, in the order of the declaration.
  public Map<String, String> written() {
    return values.keySet().stream()
        .collect(Collectors.toMap(Setting::name, this::write, (a, b) -> a, LinkedHashMap::new));
  }

  private <T> String write(Setting<T> setting) {
    return setting.write(get(setting));
  }
}
