package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import manyi.Inspection;
import manyi.progress.Progress;
import manyi.survey.PersonalData;
import manyi.survey.Question;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.xlsx.TinyWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {
  private static final String[] SURNAMES = "张 王 李 赵 陈 Smith Jones".split(" ");

  @TempDir Path folder;

  private Opened open(String header, IntFunction<String> value, Corrections corrections)
      throws IOException, UserProblem {
    var rows = new String[41][];
    rows[0] = new String[] {"score", header};
    for (int row = 1; row < rows.length; row++) {
      rows[row] = new String[] {Integer.toString(1 + row % 5), value.apply(row)};
    }
    return Importer.open(
        new TinyWorkbook().table("S", rows).write(folder), corrections, Progress.none());
  }

  private Question question(String header, IntFunction<String> value)
      throws IOException, UserProblem {
    return open(header, value, Corrections.NONE).survey().questions().get(1);
  }

  private @Nullable PersonalData found(String header, IntFunction<String> value)
      throws IOException, UserProblem {
    return question(header, value).personal();
  }

  @Test
  void whatStandsInAColumnTellsWhateverItsHeader() throws IOException, UserProblem {
    assertThat(found("a", i -> "138001380" + (10 + i))).isEqualTo(PersonalData.PHONE);
    assertThat(found("b", i -> "user" + i + "@example.org")).isEqualTo(PersonalData.EMAIL);
    assertThat(found("c", i -> "10.0.0." + i)).isEqualTo(PersonalData.IP_ADDRESS);
    assertThat(found("d", i -> "10.0.0." + i + "(浙江-杭州)")).isEqualTo(PersonalData.IP_ADDRESS);
    assertThat(found("e", i -> "2001:db8::" + i)).isEqualTo(PersonalData.IP_ADDRESS);
    assertThat(found("f", i -> "京A123" + (10 + i))).isEqualTo(PersonalData.PLATE);
    assertThat(found("g", i -> "39.90" + (10 + i) + ", 116.4074")).isEqualTo(PersonalData.LOCATION);
  }

  @Test
  void headersTellWhereTheAnswersFit() throws IOException, UserProblem {
    assertThat(found("您的姓名", i -> SURNAMES[i % 7] + i)).isEqualTo(PersonalData.NAME);
    assertThat(found("Telephone", i -> "020 555 01" + (10 + i))).isEqualTo(PersonalData.PHONE);
    assertThat(found("微信号", i -> "wx_" + (1000 + i))).isEqualTo(PersonalData.ACCOUNT);
    assertThat(found("Home address", i -> i + " Long Street")).isEqualTo(PersonalData.ADDRESS);
  }

  @Test
  void whatOnlyLooksLikeItIsNotFlagged() throws IOException, UserProblem {
    assertThat(found("手机号归属地是哪里", i -> i % 2 == 0 ? "北京" : "上海")).isNull();
    assertThat(found("phone brand", i -> "P" + i % 4)).isNull();
    assertThat(found("brand name", i -> SURNAMES[i % 7] + i)).isNull();
    assertThat(found("订单号", i -> "2013800138" + (10 + i))).isNull();
    assertThat(found("Version", i -> "1.2." + i)).isNull();
    assertThat(found("收入", i -> Integer.toString(3000 + 10 * i))).isNull();
    assertThat(found("对IP电话的建议", i -> "建议" + i)).isNull();
  }

  @Test
  void anIdentityNumberNeedsItsCheckDigit() throws IOException, UserProblem {
    assertThat(found("x", i -> "11010519491231002X")).isNull();
    assertThat(found("x", i -> i % 2 == 0 ? "11010519491231002X" : "11010519491231002x"))
        .isEqualTo(PersonalData.ID_CARD);
    assertThat(found("x", i -> i % 2 == 0 ? "110105194912310021" : "110105194912310020")).isNull();
  }

  @Test
  void theUserOverrulesEitherWay() throws IOException, UserProblem {
    IntFunction<String> mails = i -> "user" + i + "@example.org";
    var allowed = Corrections.NONE.with("b", Correction.NONE.withPersonal(false));
    assertThat(open("b", mails, allowed).survey().question("b").personal()).isNull();
    var said = Corrections.NONE.with("score", Correction.NONE.withPersonal(true));
    assertThat(open("b", mails, said).survey().question("score").personal())
        .isEqualTo(PersonalData.OTHER);
  }

  @Test
  void inspectingNamesTheSortAndShowsNoValue() throws IOException, UserProblem {
    var opened = open("手机号", i -> "138001380" + (10 + i % 3), Corrections.NONE);
    var item = Inspection.of(opened, Texts.in(Language.EN)).questions().get(1);

    assertThat(item.personal()).isEqualTo(PersonalData.PHONE);
    assertThat(item.min()).isNull();
    assertThat(item.options()).allSatisfy(o -> assertThat(o.label()).doesNotContain("00138"));
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE, 13800131234, 138****1234",
    "EMAIL, zhang@example.org, z***@…",
    "NAME, 张三丰, 张***",
    "NAME, 张, ***",
    "ID_CARD, 11010519491231002X, 110****2X",
    "IP_ADDRESS, 10.1.2.3, 10.***",
    "PLATE, 京A12345, 京A***",
    "PHONE, 1234, ***"
  })
  void aMaskLeavesTheFormNotThePerson(PersonalData data, String text, String masked) {
    assertThat(data.mask(text)).isEqualTo(masked);
  }
}
