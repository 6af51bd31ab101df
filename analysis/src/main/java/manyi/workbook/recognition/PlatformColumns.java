package manyi.workbook.recognition;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// The columns that platforms add to the questions' in their exports, in the languages of their
/// windows; data, to be added to.
final class PlatformColumns {
  private static final Map<Dialect, Map<String, Kind>> NAMES = new EnumMap<>(Dialect.class);
  private static final Map<Dialect, List<Pattern>> META = new EnumMap<>(Dialect.class);

  static {
    add(
        Dialect.WENJUANXING,
        "序号|答卷序号|答卷编号|编号",
        "提交答卷时间|提交时间|开始答卷时间|开始答题时间",
        "所用时间|来源|来源详情|来自ip|来自ip地址|ip地址|用户openid|昵称|答题所用时间");
    add(
        Dialect.TENCENT,
        "编号|答卷id|答卷编号|序号",
        "开始答题时间|结束答题时间|提交时间",
        "答题时长|答题总时长|清洗数据结果|智能清洗数据无效概率|自定义字段|地理位置国家和地区|地理位置国家|地理位置省|地理位置市"
            + "|ip|ip地址|ua|referrer|用户类型|用户id|openid|昵称|头像|性别(微信)|微信昵称|qq号|设备|浏览器|操作系统|答题渠道|来源");
    add(
        Dialect.WENJUAN,
        "序号|答题序号|答卷编号|编号|数据编号",
        "开始时间|提交时间|答题开始时间|答题结束时间|开始答题时间|提交答卷时间",
        "答题时长|答题用时|用时|填写时长|ip|ip地址|ip省份|ip城市|省份|城市|所在省份|所在城市|浏览器|操作系统|设备|设备类型"
            + "|来源|渠道|来源渠道|答题来源|访问来源|填写人|答题者|用户标识|自定义参数|数据状态|答卷状态|是否有效");
    add(
        Dialect.QUALTRICS,
        "responseid|response id|_recordid|responseset",
        "startdate|enddate|recordeddate|start date|end date|recorded date|startdatum|enddatum|开始日期|结束日期|记录日期",
        "status|ipaddress|ip address|progress|duration (in seconds)|finished|recipientlastname"
            + "|recipientfirstname|recipientemail|externalreference|externaldatareference|emailaddress"
            + "|locationlatitude|locationlongitude|locationaccuracy|distributionchannel|userlanguage"
            + "|response type|response set|q_recaptchascore|q_relevantidduplicate|q_relevantidduplicatescore"
            + "|q_relevantidfraudscore|q_relevantidlaststartdate|q_ballotboxstuffing|q_duplicaterespondent"
            + "|q_totalduration|q_language|q_url|q_chl");
    meta(
        Dialect.QUALTRICS,
        "(?i).*_(browser|version|operating system|resolution)|.*meta info.*|.*(first|last) click|.*page submit|.*click count|.*_(?-i:DO)(_.*)?");
    add(
        Dialect.SURVEYMONKEY,
        "respondent id|respondentid|befragten-id|beantworter-id|befragtennummer|id del encuestado"
            + "|identificador del encuestado|id. de encuestado|id du répondant|identifiant du participant|id do respondente"
            + "|id respondente|id rispondente|respondent-id|respondent-id|回答者id|回答者 id|응답자 id|受访者 id|受访者id|答复者 id|答题者id|rds|seq #",
        "start date|end date|startdate|enddate|date created|date modified|startdatum|enddatum|erstellungsdatum|änderungsdatum"
            + "|fecha de inicio|fecha de finalización|fecha de creación|fecha de modificación|date de début|date de fin"
            + "|date de création|date de modification|data inicial|data final|data de início|data de término|data di inizio|data di fine"
            + "|begindatum|einddatum|開始日|終了日|開始日時|終了日時|시작 날짜|종료 날짜|开始日期|结束日期|創建日期",
        "collector id|collectorid|collector-id|collector|kollektor-id|id del recopilador|identificador del recopilador"
            + "|id du collecteur|id do coletor|id raccoglitore|collector-id|コレクターid|コレクター id|컬렉터 id|수집기 id|收集器 id|收集器id"
            + "|ip address|ipaddress|ip-adresse|dirección ip|adresse ip|endereço ip|indirizzo ip|ip-adres|ipアドレス|ip アドレス|ip 주소|ip 地址|ip地址"
            + "|email address|e-mail-adresse|e-mail address|dirección de correo electrónico|adresse e-mail|adresse électronique"
            + "|endereço de e-mail|indirizzo e-mail|e-mailadres|メールアドレス|이메일 주소|电子邮件地址"
            + "|first name|vorname|nombre|prénom|primeiro nome|nome|voornaam|名|이름|名字"
            + "|last name|nachname|apellido|apellidos|nom de famille|nom|sobrenome|último nome|cognome|achternaam|姓|성|姓氏"
            + "|language|device type|devicetype");
    meta(
        Dialect.SURVEYMONKEY,
        "(?i)(custom ?(data|value)|benutzerdefinierte daten|benutzerdefinierter wert|datos personalizados|valor personalizado|données personnalisées|dados personalizados|dati personalizzati|aangepaste gegevens|カスタムデータ|사용자 지정 데이터|自定义数据|自訂資料) ?\\d*");
    add(
        Dialect.GOOGLE_FORMS,
        "",
        "timestamp|时间戳记|时间戳|時間戳記|タイムスタンプ|타임스탬프|marca temporal|marca de tiempo|marca de temps|horodateur|zeitstempel"
            + "|carimbo de data/hora|carimbo de hora|informazioni cronologiche|tijdstempel|отметка времени|позначка часу|часова позначка"
            + "|sygnatura czasowa|tidsstempel|tidstämpel|aikaleima|časové razítko|časová značka|časová pečiatka|időbélyeg|zaman damgası"
            + "|dấu thời gian|cap waktu|stempel waktu|ประทับเวลา|الطابع الزمني|طابع زمني|חותמת זמן|časovni žig|časovna oznaka|vremenska oznaka|χρονική σήμανση|marcaj temporal|marcă temporală|клеймо за време|टाइमस्टैम्प",
        "email address|username|score|电子邮件地址|用户名|得分|分数|電子郵件地址|電子郵件|メールアドレス|ユーザー名|スコア|이메일 주소|사용자 이름|점수|dirección de correo electrónico"
            + "|nombre de usuario|puntuación|adresse e-mail|nom d'utilisateur|nom d’utilisateur|e-mail-adresse|nutzername|punkte|punktzahl|endereço de e-mail|nome de usuário"
            + "|pontuação|indirizzo email|nome utente|punteggio|e-mailadres|адрес электронной почты|баллы");
    add(
        Dialect.MICROSOFT_FORMS,
        "id|識別碼|标识|ид|編號|编号",
        "start time|completion time|last modified time|开始时间|完成时间|上次修改时间|開始時間|完成時間|上次修改時間|startzeit|fertigstellungszeit"
            + "|zeitpunkt der letzten änderung|uhrzeit der letzten änderung|zeit der letzten änderung|hora de inicio|hora de finalización|hora de la última modificación"
            + "|heure de début|heure de fin|heure de la dernière modification|開始時刻|完了時刻|最終変更時刻|시작 시간|완료 시간|마지막으로 수정한 시간|마지막 수정 시간"
            + "|hora de início|hora de conclusão|hora da última modificação|ora di inizio|ora di completamento|ora dell'ultima modifica|ora ultima modifica"
            + "|begintijd|tijd van voltooien|voltooiingstijd|tijd van laatste wijziging|время начала|время выполнения|время завершения|время последнего изменения"
            + "|godzina rozpoczęcia|godzina ukończenia|czas rozpoczęcia|czas ukończenia|starttid|slutförandetid|sluttid|fullføringstid|začetni čas|čas dokončanja"
            + "|čas začetka|čas zahájení|čas dokončení|başlangıç zamanı|tamamlanma zamanı|aloitusaika|valmistumisaika|kezdési időpont|befejezési időpont",
        "email|e-mail|name|电子邮件|名称|姓名|電子郵件|名前|メール|電子メール|전자 메일|이메일|이름|correo electrónico|nombre|adresse de messagerie|nom"
            + "|nome|posta elettronica|naam|электронная почта|имя|adres e-mail|nazwa|namn|e-post|navn|e-pošta|ime"
            + "|total points|quiz feedback|grade posted time|总分|测验反馈|成绩发布时间|gesamtpunktzahl|quizfeedback|total de puntos|puntos totales|total des points|language|语言|sprache");
    meta(
        Dialect.MICROSOFT_FORMS,
        "(?i)(points|feedback|积分|反馈|得分|punkte|puntos|commentaires) ?[-–—－] ?.+");
    add(
        Dialect.KOBO,
        "_id|_uuid|key|instanceid|meta/instanceid|meta:instanceid|metainstanceid|_index|uuid|form_id",
        "start|end|today|_submission_time|submissiondate|submission_time|starttime|endtime|form_starttime|form_endtime|form_regdate",
        "deviceid|subscriberid|simid|simserial|phonenumber|device_phonenum|username|__version__|_version_|_version|_validation_status|_notes|_status|_submitted_by"
            + "|_tags|_attachments|_geolocation|formhub/uuid|meta/instancename|instancename|meta/rootuuid|meta/deprecatedid|_xform_id_string|_xform_id|_bamboo_dataset_id"
            + "|_parent_index|_parent_table_name|_submission__id|_submission__uuid|_submission__submission_time|_submission__validation_status|_submission__notes"
            + "|_submission__status|_submission__submitted_by|_submission__tags|_submission___version__|_media_count|_media_all_received|_total_media|_xform_uuid|_date_modified"
            + "|parent_key|set-of|submitterid|submittername|attachmentspresent|attachmentsexpected|reviewstate|devicephonenum|edits|formversion|status|audit|audit_url|background-audio|meta/audit"
            + "|form_deviceid|form_dateformat|rootuuid|duration");
    add(
        Dialect.LIMESURVEY,
        "id|response id|antwort id|antwort-id|id de respuesta|id. de la respuesta|id de la réponse|id da resposta|回复 id|答卷id|token|access code|zugangscode|zugangsschlüssel|code",
        "submitdate|startdate|datestamp|date submitted|date started|date last action|datum abgeschickt|datum gestartet|datum letzte aktivität|datum der letzten aktion"
            + "|fecha de envío|fecha de inicio|fecha de la última acción|date de soumission|date de lancement|date de la dernière action|data de envio|data de início|data da última ação|提交日期|开始日期|上次操作日期",
        "lastpage|last page|letzte seite|última página|dernière page|最后一页|startlanguage|start language|start-sprache|startsprache|lenguaje inicial|idioma inicial|langue de départ|língua inicial|开始语言"
            + "|seed|zufallsstartwert|zufallswert|semilla|tête de série|semente|ipaddr|ip address|ip-adresse|dirección ip|adresse ip|refurl|referrer url|weiterleitungs-url|url de referencia|url de référence"
            + "|interviewtime|total time|gesamtzeit|tiempo total|temps total|firstname|lastname|email");
    meta(Dialect.LIMESURVEY, "(?i)group ?time.*|question ?time.*|gruppenzeit.*|fragenzeit.*");
    add(
        Dialect.REDCAP,
        "record_id|record id|study_id|study id|subject_id|participant_id|redcap_survey_identifier|survey identifier",
        "survey timestamp",
        "redcap_event_name|event name|redcap_repeat_instrument|repeat instrument|redcap_repeat_instance|repeat instance|redcap_data_access_group|data access group|complete?");
    meta(Dialect.REDCAP, ".*_complete|(?i)complete\\?.*");
    add(
        Dialect.SOSCI,
        "case|serial|interview-nummer (fortlaufend)|seriennummer (sofern verwendet)|interview number (ongoing)|serial number (if provided)",
        "started|lastdata|zeitpunkt zu dem das interview begonnen hat (europe/berlin)",
        "ref|questnnr|mode|language|finished|q_viewer|lastpage|maxpage|missing|missrel|time_rsi|time_sum|deg_time|deg_missing|deg_missrel|mailsent|q_idnr|q_caller");
    meta(Dialect.SOSCI, "TIME\\d{3}");
    add(
        Dialect.ONEKA,
        "recnum|zap. št.|zaporedna številka|zaporedna številka zapisa|code",
        "date|datum|itime|datum vnosa",
        "lurker|lurkerji|status|relevance|ustreznost|unit|enota|invitation|vabilo|insert|vnos|ip|language|jezik|device|naprava|recnum2");
    meta(Dialect.ONEKA, "(?i)(itime|time|utime)_?\\d*");
    add(
        Dialect.SURVEYGIZMO,
        "response id|responseid|sessionid|session id|contact id",
        "time started|date submitted",
        "status|legacy comments|comments|language|referer|referer url|extended referer|user agent|longitude|latitude|country auto|country|city|state/region|postal|tags|ip address"
            + "|link name|quality score|data quality|email|email address|url variable");
    meta(Dialect.SURVEYGIZMO, "(?i)url variable.*|hidden value.*|url redirect.*");
    add(
        Dialect.TYPEFORM,
        "#|response id|token|network id",
        "start date (utc)|submit date (utc)|stage date (utc)|start date|submit date",
        "response type|tags|ending|score|platform|referer|browser");
    add(
        Dialect.DECIPHER,
        "record|uuid",
        "date|start_date",
        "markers|status|qtime|list|vlist|vos|vosr15oe|vbrowser|vbrowserr15oe|vmobiledevice|vmobileos|vdropout|dcua|ipaddress|session|url|useragent|declang|source|start_url|verified|userlanguage|device|co|conditions|term");
    add(
        Dialect.JOTFORM,
        "submission id|entry id|unique id",
        "submission date|last update date|date submitted|gönderim tarihi|einreichungsdatum|fecha de envío",
        "ip|submission ip|flow status|approval status|edit link|submission url|browser|referer");
  }

  private PlatformColumns() {}

  private static void add(Dialect dialect, String identifiers, String times, String metas) {
    Map<String, Kind> names = new HashMap<>();
    put(names, metas, Kind.META);
    put(names, times, Kind.TIME);
    put(names, identifiers, Kind.IDENTIFIER);
    NAMES.put(dialect, Map.copyOf(names));
  }

  private static void put(Map<String, Kind> names, String list, Kind kind) {
    for (var name : list.split("\\|")) {
      if (!name.isEmpty()) {
        names.put(name, kind);
      }
    }
  }

  private static void meta(Dialect dialect, String pattern) {
    META.put(dialect, List.of(Pattern.compile(pattern)));
  }

  /// What one of a platform's own columns holds; null for a question's.
  static @Nullable Kind kind(Dialect dialect, Heading heading) {
    var names = NAMES.getOrDefault(dialect, Map.of());
    boolean ofQuestion = heading.question().startsWith("QID");
    for (var text : List.of(heading.name(), heading.text())) {
      var kind = names.get(key(text));
      if (kind != null && !ofQuestion) {
        return kind;
      }
      if (META.getOrDefault(dialect, List.of()).stream().anyMatch(p -> p.matcher(text).matches())) {
        return Kind.META;
      }
    }
    return null;
  }

  /// A header as it stands in the lists.
  static String key(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("\\s*[:：]$", "").strip();
  }

  /// Whether a header is one of a platform's own by its name, not only by its form.
  static boolean names(Dialect dialect, String header) {
    return NAMES.getOrDefault(dialect, Map.of()).containsKey(key(header));
  }
}
