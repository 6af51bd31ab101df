package manyi.workbook.recognition;

import java.util.Locale;

/// Whose export a sheet is.
public enum Dialect {
  WENJUANXING("问卷星"),
  TENCENT("腾讯问卷"),
  WENJUAN("问卷网"),
  QUALTRICS("Qualtrics"),
  SURVEYMONKEY("SurveyMonkey"),
  GOOGLE_FORMS("Google Forms"),
  MICROSOFT_FORMS("Microsoft Forms"),
  KOBO("KoboToolbox / ODK"),
  LIMESURVEY("LimeSurvey"),
  REDCAP("REDCap"),
  SOSCI("SoSci Survey"),
  ONEKA("1KA"),
  SURVEYGIZMO("Alchemer (SurveyGizmo)"),
  TYPEFORM("Typeform"),
  DECIPHER("Forsta (Decipher)"),
  JOTFORM("Jotform"),
  SPSS("SPSS"),
  GENERIC("");

  private final String brand;

  Dialect(String brand) {
    this.brand = brand;
  }

  /// The name on the command line and in JSON, such as `google-forms`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What the platform calls itself; empty for a plain table.
  String brand() {
    return brand;
  }
}
