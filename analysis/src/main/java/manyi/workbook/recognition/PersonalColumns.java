package manyi.workbook.recognition;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.survey.Kind;
import manyi.survey.PersonalData;
import manyi.workbook.recognition.Note.Severity;
import org.jspecify.annotations.Nullable;

/// Finds columns that hold personal data: by what stands in them, and by headers that ask for it
/// where what stands in them is of that sort.
final class PersonalColumns {
  private static final int SAMPLE = 300;

  /// The share of answers of one form that tells what a column holds.
  private static final double MOST = 0.6;

  private static final Pattern CHINESE_MOBILE =
      Pattern.compile("(\\+?(00)?86[- ]?)?1[3-9]\\d([- ]?)(\\d{4}|\\*{4})\\3\\d{4}");
  private static final Pattern INTERNATIONAL = Pattern.compile("(\\+|00)\\d[\\d ()./-]{7,18}\\d");
  private static final Pattern ANY_PHONE = Pattern.compile("[+(]?\\d[\\d *()./-]{5,18}\\d");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]{2,24}");
  private static final Pattern IPV4 =
      Pattern.compile(
          "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d|\\*{1,3})\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d|\\*{1,3})(?:\\s*[(（].*)?");
  private static final Pattern IPV6 =
      Pattern.compile("(?=(?:[^:]*:){2,7}[^:]*$)[0-9A-Fa-f:]{6,39}");
  private static final Pattern PLATE =
      Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. -]?[A-Z0-9]{5,6}");
  private static final Pattern COORDINATES =
      Pattern.compile("[-+]?\\d{1,3}\\.\\d{3,}[,; ]\\s*[-+]?\\d{1,3}\\.\\d{3,}(?:[,; ].*)?");

  private static final Pattern PHONE_WORDS =
      words(
          "手机号|手机号码|电话|联系方式|\\b(mobile|cell|tele)?phone\\b|mobile (no|number)|\\btel\\b|whatsapp|전화|휴대폰|연락처|tel[eé]fono|téléphone|telefon|電話");
  private static final Pattern ID_WORDS =
      words("身份证|证件号|\\bid card\\b|passport|national id|护照|주민등록|\\bdni\\b|\\bcpf\\b");
  private static final Pattern NAME_WORDS =
      words(
          "^\\W*(\\d+\\W*)?(请(输入|填写|问)?)?(您|你)?的?(真实|客户|联系人|受访者|被访者|用户)?(姓名|名字)\\W*$|^联系人$|^(昵称|收件人)$"
              + "|^\\W*((what(.s| is) )?your |full |first |last |middle |family |respondent.?s? |recipient.?(first|last)?.?|contact )?(name|surname|firstname|lastname)( (first|last|given|family))?\\W*$"
              + "|^(이름|성명|성함)$|^\\W*(nombre|apellidos?|nom|prénom|vorname|nachname|nome|氏名|お名前)(\\W.{0,20})?$");
  private static final Pattern ADDRESS_WORDS =
      words(
          "(详细|家庭|联系|通讯|居住|收货|单位)地址|^地址|住址|(home|street|postal|mailing|full) address|^\\W*address\\W*$|주소|dirección|adresse|住所");
  private static final Pattern ACCOUNT_WORDS =
      words(
          "微信|wechat|\\bqq\\b|qq号|openid|银行卡|银行账号|支付宝|账号|帐号|卡号|prolific|mturk|worker.?id|bank account|account (no|number|id)|iban|facebook|instagram|twitter|카카오|계좌");
  private static final Pattern LOCATION_WORDS =
      words(
          "latitude|longitude|\\bgps\\b|geolocation|geopoint|\\blat\\b|\\blon(g)?\\b|经度|纬度|经纬度|坐标|위도|경도");

  private final ColumnView view;
  private final Kind kind;
  private final String header;
  private final List<String> sample;

  private PersonalColumns(ColumnView view, Kind kind) {
    this.view = view;
    this.kind = kind;
    var column = view.column();
    this.header = column.heading().text() + " " + column.heading().name();
    this.sample =
        IntStream.range(0, column.respondents())
            .filter(row -> column.at(row) >= 0)
            .limit(SAMPLE)
            .mapToObj(column::text)
            .toList();
  }

  private static Pattern words(String words) {
    return Pattern.compile("(?iu)" + words);
  }

  /// The question, flagged where its column holds personal data or the user says so.
  static Planned flagged(Planned question, Correction correction, Notes notes) {
    var found = Boolean.FALSE.equals(correction.personal()) ? null : of(question);
    if (Boolean.TRUE.equals(correction.personal()) && found == null) {
      found = PersonalData.OTHER;
    }
    if (found == null) {
      return question;
    }
    if (correction.personal() == null) {
      notes.question(Severity.DOUBT, question, "recognition.personal." + found.word());
    }
    boolean number = question.kind() == Kind.NUMBER && found != PersonalData.LOCATION;
    var kept = number && correction.kind() == null ? question.withKind(Kind.IDENTIFIER) : question;
    return kept.withPersonal(found);
  }

  private static @Nullable PersonalData of(Planned question) {
    boolean possible =
        question.views().size() == 1
            && question.kind() != Kind.RATING
            && question.kind() != Kind.MULTIPLE
            && question.kind() != Kind.TIME
            && question.view().distinct() > 1;
    return possible ? new PersonalColumns(question.view(), question.kind()).find() : null;
  }

  private @Nullable PersonalData find() {
    if (mostly(EMAIL)) {
      return PersonalData.EMAIL;
    }
    if (mostly(PersonalColumns::isIdCard)
        || (says(ID_WORDS) && differ() && mostly(s -> s.length() > 6))) {
      return PersonalData.ID_CARD;
    }
    if (mostly(CHINESE_MOBILE)
        || mostly(INTERNATIONAL)
        || (says(PHONE_WORDS) && mostly(ANY_PHONE))) {
      return PersonalData.PHONE;
    }
    if (mostly(IPV4) || mostly(IPV6)) {
      return PersonalData.IP_ADDRESS;
    }
    if (mostly(PLATE)) {
      return PersonalData.PLATE;
    }
    if (mostly(COORDINATES) || (says(LOCATION_WORDS) && view.allNumbers() && broken())) {
      return PersonalData.LOCATION;
    }
    return byHeader();
  }

  private @Nullable PersonalData byHeader() {
    if (kind == Kind.NUMBER && !says(ACCOUNT_WORDS)) {
      return null;
    }
    if (!differ()) {
      return null;
    }
    boolean brief = HeaderWords.brief(view.column().heading().text());
    var words = view.column().heading().text().replaceAll("[*_]", " ").replaceAll("\\s+", " ");
    if (NAME_WORDS.matcher(words.strip()).find() && mostly(s -> s.length() <= 60)) {
      return PersonalData.NAME;
    }
    if (brief && says(ADDRESS_WORDS) && mostly(s -> s.length() >= 6)) {
      return PersonalData.ADDRESS;
    }
    boolean account =
        brief && says(ACCOUNT_WORDS) && mostly(s -> s.length() >= 5 && s.length() <= 64);
    return account ? PersonalData.ACCOUNT : null;
  }

  private boolean says(Pattern words) {
    return words.matcher(header).find();
  }

  private boolean mostly(Pattern form) {
    return mostly(text -> form.matcher(text).matches());
  }

  private boolean mostly(Predicate<String> form) {
    return !sample.isEmpty() && sample.stream().filter(form).count() >= sample.size() * MOST;
  }

  /// Whether answers hardly come again, as what tells persons does.
  private boolean differ() {
    return sample.stream().distinct().count() * 2 >= sample.size();
  }

  private boolean broken() {
    return mostly(text -> text.matches("[-+]?\\d{1,3}[.,]\\d{2,}"));
  }

  /// Whether a text is a Chinese resident's identity number: 17 digits and the right check digit.
  private static boolean isIdCard(String text) {
    if (!text.matches("[1-9]\\d{16}[\\dXx]")) {
      return false;
    }
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = IntStream.range(0, 17).map(i -> (text.charAt(i) - '0') * weights[i]).sum();
    return "10X98765432".charAt(sum % 11) == Character.toUpperCase(text.charAt(17));
  }
}
