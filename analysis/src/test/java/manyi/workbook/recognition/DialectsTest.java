package manyi.workbook.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import manyi.survey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {
  private static Dialect dialect(String header) {
    return Dialects.of(Stream.of(header.split("\\|")).map(String::strip).map(Heading::of).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "WENJUANXING = 序号|提交答卷时间|所用时间|来源|来源详情|来自IP|1、您的性别",
        "WENJUANXING = 1、您的性别|2、您的年龄|3、您对网速满意吗",
        "TENCENT = 编号|开始答题时间|结束答题时间|答题时长|IP|1.您的性别|2.您的年龄|3.您的职业",
        "TENCENT = 编号|开始答题时间|结束答题时间|清洗数据结果|Q1|Q2_1|Q2_2",
        "WENJUAN = 序号|开始时间|提交时间|答题时长|IP地址|省份|城市|Q1.您的性别",
        "QUALTRICS = StartDate|EndDate|Status|IPAddress|Progress|Duration (in seconds)|Finished|RecordedDate|ResponseId|Q1",
        "SURVEYMONKEY = Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1|How old are you?",
        "SURVEYMONKEY = Befragten-ID|Collector-ID|Startdatum|Enddatum|IP-Adresse|Wie alt sind Sie?",
        "SURVEYMONKEY = ID del encuestado|Identificador del recopilador|Fecha de inicio|Fecha de finalización|¿Qué edad tiene?",
        "SURVEYMONKEY = 受访者 ID|收集器 ID|开始日期|结束日期|IP 地址|您的年龄",
        "GOOGLE_FORMS = Timestamp|How old are you?",
        "GOOGLE_FORMS = 时间戳记|您的年龄",
        "GOOGLE_FORMS = 타임스탬프|나이",
        "GOOGLE_FORMS = Horodateur|Quel âge avez-vous ?",
        "GOOGLE_FORMS = How good is it? [Price]|How good is it? [Speed]|How good is it? [Help]",
        "MICROSOFT_FORMS = ID|Start time|Completion time|Email|Name|How old are you?",
        "MICROSOFT_FORMS = ID|开始时间|完成时间|电子邮件|名称|您的年龄",
        "MICROSOFT_FORMS = ID|Startzeit|Fertigstellungszeit|E-Mail|Name|Wie alt sind Sie?",
        "MICROSOFT_FORMS = ID|Hora de inicio|Hora de finalización|Correo electrónico|Nombre|Edad",
        "MICROSOFT_FORMS = ID|Heure de début|Heure de fin|Adresse de messagerie|Nom|Âge",
        "MICROSOFT_FORMS = ID|開始時刻|完了時刻|メール|名前|年齢",
        "MICROSOFT_FORMS = ID|시작 시간|완료 시간|전자 메일|이름|나이",
        "KOBO = start|end|deviceid|farm/crop|farm/size|_id|_uuid|_submission_time",
        "KOBO = start|end|Which crop?|Which crop?/Maize|_id|_uuid|_submission_time|_index",
        "LIMESURVEY = id|submitdate|lastpage|startlanguage|seed|Q1|Q2",
        "LIMESURVEY = Response ID|Date submitted|Last page|Start language|How old are you?",
        "LIMESURVEY = Antwort ID|Datum Abgeschickt|Letzte Seite|Start-Sprache|Wie alt sind Sie?",
        "LIMESURVEY = G1Q1[SQ001]|G1Q1[SQ002]|G1Q1[other]|G1Q2",
        "REDCAP = record_id|redcap_event_name|age|sex",
        "REDCAP = record_id|race___1|race___2|demographics_complete",
        "REDCAP = Record ID|Age|Sex|Complete?",
        "SOSCI = CASE|SERIAL|REF|QUESTNNR|MODE|STARTED|A001_01|A001_02",
        "ONEKA = recnum|status|lurker|Q1|Q2a",
        "SURVEYGIZMO = Time Started|Date Submitted|Status|How old are you?",
        "SURVEYGIZMO = Response ID|Time Started|Date Submitted|Status|Contact ID|Legacy Comments|Age",
        "TYPEFORM = #|How old are you?|Apples|Pears|Start Date (UTC)|Submit Date (UTC)|Network ID",
        "DECIPHER = record|uuid|date|status|S1r1|S1r2",
        "DECIPHER = record|id|S1r1|S1r2|S1r3|Q2r1|Q2r2",
        "JOTFORM = Submission Date|How old are you?|Submission ID",
        "GENERIC = id|age|sex|score",
        "GENERIC = Name|Email|Start date|Department",
        "GENERIC = 部门|姓名|得分|来源",
        "GENERIC = No.|Date|Region|Sales [EUR]|Profit [EUR]",
        "GENERIC = record|name|value",
        "GENERIC = code|label|date|status"
      })
  void anExportIsToldByItsOwnColumnsInAnyLanguage(Dialect expected, String header) {
    assertThat(dialect(header)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "WENJUANXING, 序号, IDENTIFIER",
    "WENJUANXING, 所用时间, META",
    "SURVEYMONKEY, Custom Data 1, META",
    "SURVEYMONKEY, Fecha de inicio, TIME",
    "MICROSOFT_FORMS, Heure de fin, TIME",
    "GOOGLE_FORMS, Carimbo de data/hora, TIME",
    "KOBO, _submission_time, TIME",
    "KOBO, _validation_status, META",
    "LIMESURVEY, startlanguage, META",
    "REDCAP, baseline_complete, META",
    "SOSCI, TIME003, META",
    "TYPEFORM, Network ID, IDENTIFIER",
    "DECIPHER, qtime, META"
  })
  void thePlatformsOwnColumnsAreNoQuestions(Dialect dialect, String header, Kind kind) {
    var guess = Dialects.guess(dialect, Heading.of(header));
    assertThat(guess).isNotNull();
    assertThat(guess == null ? null : guess.kind()).isEqualTo(kind);
  }

  @Test
  void aQuestionIsNotTakenForAPlatformsColumn() {
    assertThat(Dialects.guess(Dialect.SURVEYMONKEY, Heading.of("How old are you?"))).isNull();
    assertThat(Dialects.guess(Dialect.GENERIC, Heading.of("Start Date"))).isNull();
  }

  @Test
  void aQuestionOfQualtricsKeepsItsKindWhateverItsText() {
    var heading = new Heading("Status", "", "Q4", "QID4");

    assertThat(Dialects.guess(Dialect.QUALTRICS, heading)).isNull();
    assertThat(Dialects.guess(Dialect.QUALTRICS, new Heading("Status", "", "Status", "status")))
        .isNotNull();
  }
}
