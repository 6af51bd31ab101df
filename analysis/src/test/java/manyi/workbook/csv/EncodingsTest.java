package manyi.workbook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
  private static final String CHINESE =
      "您对本次服务的总体满意程度,性别,其他意见或建议\n非常满意,女,营业厅排队时间太长\n比较满意,男,希望降低套餐价格\n一般,女,信号在电梯里不好\n";
  private static final String TRADITIONAL =
      "您對本次服務的整體滿意程度,性別,其他意見或建議\n非常滿意,女,門市排隊時間太長\n還算滿意,男,希望調降資費\n普通,女,電梯裡訊號不好\n";
  private static final String KOREAN =
      "이번 서비스에 얼마나 만족하십니까?,성별,기타 의견\n매우 만족,여성,대기 시간이 너무 길어요\n만족,남성,요금이 비쌉니다\n보통이다,여성,엘리베이터 안에서 통화가 안 됩니다\n";
  private static final String JAPANESE =
      "今回のサービスにどの程度満足していますか,性別,ご意見\nとても満足,女性,窓口の待ち時間が長すぎます\nやや満足,男性,料金を下げてほしい\nどちらともいえない,女性,エレベーターの中でつながりにくい\n";
  private static final String RUSSIAN =
      "Насколько вы довольны обслуживанием?,Пол,Замечания\nОчень доволен,женский,Слишком долгое ожидание в салоне\nСкорее доволен,мужской,Хотелось бы дешевле\n";
  private static final String FRENCH =
      "Êtes-vous satisfait du service reçu ?,Sexe,Remarques\nTrès satisfait,féminin,L’attente était trop longue à l'agence\nPlutôt satisfait,masculin,Ça coûte trop cher – déjà 40 €\n";
  private static final String GERMAN =
      "Wie zufrieden sind Sie mit der Betreuung für Geschäftskunden?,Größe\nsehr zufrieden,übergroß\nweder noch,mäßig\nüberhaupt nicht,größer\n";
  private static final String POLISH =
      "Jak ocenia Pan/Pani jakość obsługi?,Płeć,Uwagi\nbardzo źle,mężczyzna,Długi czas oczekiwania w środę\nświetnie,kobieta,Cena jest zbyt wysoka, więc myślę o zmianie\n";
  private static final String CZECH =
      "Jak jste spokojeni s naší obsluhou?,Pohlaví\nvelmi spokojený,žena\nspíše nespokojený,muž\nněkdy čekám příliš dlouho,žena\n";
  private static final String TURKISH =
      "Hizmetimizden ne kadar memnunsunuz?,Cinsiyet\nçok memnunum,kadın\nhiç memnun değilim,erkek\nşöyle böyle,kadın\nısınma çalışmıyor,erkek\n";
  private static final String GREEK =
      "Πόσο ικανοποιημένος είστε από την εξυπηρέτηση;,Φύλο\nπολύ ικανοποιημένος,γυναίκα\nκαθόλου,άνδρας\n";

  @TempDir Path folder;

  private static String text(String language) {
    return switch (language) {
      case "chinese" -> CHINESE;
      case "traditional" -> TRADITIONAL;
      case "korean" -> KOREAN;
      case "japanese" -> JAPANESE;
      case "russian" -> RUSSIAN;
      case "french" -> FRENCH;
      case "german" -> GERMAN;
      case "polish" -> POLISH;
      case "czech" -> CZECH;
      case "turkish" -> TURKISH;
      case "greek" -> GREEK;
      default -> throw new IllegalArgumentException(language);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "chinese, GB18030",
    "chinese, GBK",
    "chinese, UTF-8",
    "chinese, UTF-16LE",
    "chinese, UTF-16BE",
    "chinese, UTF-16",
    "traditional, Big5",
    "traditional, GB18030",
    "korean, x-windows-949",
    "korean, EUC-KR",
    "japanese, windows-31j",
    "japanese, EUC-JP",
    "russian, windows-1251",
    "russian, KOI8-R",
    "french, windows-1252",
    "french, UTF-8",
    "german, ISO-8859-1",
    "polish, windows-1250",
    "polish, ISO-8859-2",
    "czech, windows-1250",
    "czech, ISO-8859-2",
    "turkish, windows-1254",
    "greek, windows-1253",
    "russian, UTF-16LE",
    "german, UTF-16LE"
  })
  void aTextIsReadAsItWasWritten(String language, String encoding) throws IOException {
    var text = text(language);
    var read = SmallText.of(folder, text.getBytes(Charset.forName(encoding)));

    var lines = text.lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      var expected = List.of(lines.get(row).split(",", -1));
      assertThat(read.row(row).subList(0, expected.size())).isEqualTo(expected);
    }
    assertThat(read.remarkKeys()).doesNotContain("csv.broken-characters");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheFirstCell(String encoding) throws IOException {
    var read = SmallText.of(folder, ("\uFEFF" + CHINESE).getBytes(Charset.forName(encoding)));

    assertThat(read.cells().text(0, 1)).isEqualTo("性别");
    assertThat(read.cells().text(0, 0)).startsWith("您");
    assertThat(read.encoding()).isEqualTo(encoding);
    assertThat(read.remarkKeys()).contains("csv.read-as");
  }

  @Test
  void theOnlyForeignLetterMayStandFarDown() throws IOException {
    var text = "name,answer\n" + "plain,yes\n".repeat(60_000) + "Zoë,non\n";
    var utf8 = SmallText.of(folder, text);
    var latin = SmallText.of(folder, text.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(utf8.cells().text(60_001, 0)).isEqualTo("Zoë");
    assertThat(utf8.remarkKeys()).containsExactly("csv.read-as");
    assertThat(latin.cells().text(60_001, 0)).isEqualTo("Zoë");
    assertThat(latin.remarkKeys()).containsExactly("csv.encoding-guessed");
  }

  @Test
  void aFewSignsOfTypographyAreWindows() throws IOException {
    var read =
        SmallText.of(folder, "q,a\nplans \u0096 none,1\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(read.cells().text(1, 0)).isEqualTo("plans – none");
  }

  @Test
  void aShortChineseTableIsNotTakenForKorean() throws IOException {
    var read = SmallText.of(folder, "性别,年龄\n男,18\n女,20\n".getBytes(Charset.forName("GBK")));

    assertThat(read.row(0)).containsExactly("性别", "年龄");
  }

  @Test
  void utf8ThatWasCutWithinACharacterStaysUtf8AndSaysWhere() throws IOException {
    var bytes = (CHINESE.repeat(5) + "好,男,不好").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = '\n';
    var read = SmallText.of(folder, bytes);

    assertThat(read.cells().text(20, 0)).isEqualTo("好");
    assertThat(read.remarkKeys()).containsExactly("csv.read-as", "csv.broken-characters");
    assertThat(read.remarks().getLast().message().arguments()).containsExactly(1L, 21L);
  }

  @Test
  void aLossFromBeforeIsToldFromOneOfReading() throws IOException {
    var read = SmallText.of(folder, "a,b\nna\uFFFDve,1\n");

    assertThat(read.remarkKeys()).containsExactly("csv.read-as", "csv.lost-characters");
  }

  @Test
  void theUserOverrulesTheEncoding() throws IOException {
    var bytes = CHINESE.getBytes(Charset.forName("GBK"));
    var read = SmallText.of(folder, bytes, StandardCharsets.ISO_8859_1, null);

    assertThat(read.cells().text(0, 1)).isEqualTo("ÐÔ±ð");
    assertThat(read.encoding()).isEqualTo("ISO-8859-1");
  }
}
