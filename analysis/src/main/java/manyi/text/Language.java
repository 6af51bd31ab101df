package manyi.text;

import java.util.Locale;

/// A language of the program. A file's own words are never translated.
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /// `zh` or `en`, as on the command line and in file names.
  public String code() {
    return locale.getLanguage();
  }

  /// The language of a locale: Chinese for any Chinese, else English.
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(ZH.code()) ? ZH : EN;
  }
}
