package manyi.workbook.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignScalesTest {
  private static List<String> inOrder(List<String> answers) {
    return LevelOrder.ofGiven(answers).levels().stream().map(LevelOrder.Level::text).toList();
  }

  private static List<String> shuffled(List<String> answers, int seed) {
    var shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gar nicht/selten/eher selten/eher häufig/sehr häufig",
        "Stimme gar nicht zu/Stimme eher nicht zu/Stimme eher zu/Stimme vollständig zu",
        "Stimme überhaupt nicht zu/Stimme nicht zu/Weder noch/Stimme zu/Stimme voll und ganz zu",
        "Trifft gar nicht zu/Trifft eher nicht zu/Teils, teils/Trifft eher zu/Trifft voll zu",
        "Sehr unzufrieden/Unzufrieden/Neutral/Zufrieden/Sehr zufrieden",
        "nie/selten/manchmal/oft/immer",
        "Muy insatisfecho/Insatisfecho/Ni satisfecho ni insatisfecho/Satisfecho/Muy satisfecho",
        "Totalmente en desacuerdo/En desacuerdo/Ni de acuerdo ni en desacuerdo/De acuerdo/Totalmente de acuerdo",
        "Nunca/Raramente/De vez en cuando/A menudo/Siempre",
        "Pas du tout satisfait/Plutôt pas satisfait/Neutre/Plutôt satisfait/Très satisfait",
        "Jamais/Rarement/Parfois/Souvent/Toujours",
        "Discordo totalmente/Discordo/Nem concordo nem discordo/Concordo/Concordo totalmente",
        "Nunca/Raramente/Às vezes/Frequentemente/Sempre",
        "Per niente/Poco/Così così/Abbastanza/Molto",
        "Mai/Raramente/Qualche volta/Spesso/Sempre",
        "Helemaal mee oneens/Mee oneens/Neutraal/Mee eens/Helemaal mee eens",
        "Nooit/Zelden/Soms/Vaak/Altijd",
        "Полностью не согласен/Скорее не согласен/Нейтрально/Скорее согласен/Полностью согласен",
        "Никогда/Редко/Иногда/Часто/Всегда",
        "Sploh se ne strinjam/Se ne strinjam/Niti niti/Se strinjam/Popolnoma se strinjam",
        "전혀 그렇지 않다/그렇지 않다/보통이다/그렇다/매우 그렇다",
        "매우 불만족/불만족/보통/만족/매우 만족",
        "非常に不満/やや不満/どちらともいえない/やや満足/非常に満足",
        "全くない/たまに/時々/よく/いつも",
        "Never/Once a year or less/Once a month or less/A few times per month/A few times per week/Every day",
        "Every few months/Monthly/Weekly/Daily",
        "从不/每年一次/每月一次/每周2-3次/每天",
        "nie/jährlich/monatlich/wöchentlich/täglich",
        "jamais/une fois par an/une fois par mois/une fois par semaine/tous les jours",
        "사용한 적 없음/6개월에 2~3회 이상/한달에 2~3회 이상/일주일에 2~3회 이상",
        "Less than 6 months/6-12 months/1-2 years/2+ years",
        "Under 5 ft./5'0\"/5'9\"/5'10\"/6'2\"",
        "从不参加/3次以内/4次以上",
        "No/Neutral/Yes",
        "No, not rude at all/Yes, somewhat rude/Yes, very rude",
        "Días/Semanas/Meses/Años",
        "Under ten/Tens/Hundreds/Thousands/Tens of thousands",
        "准星/一星/二星/三星/银卡/金卡/白金卡/钻石卡",
        "Once/Twice/Three times/Four times/More than five times",
        "Not a problem/Trivial/Minor/Major/Critical"
      })
  void answersAreInTheirNaturalOrderHoweverTheyCame(String scale) {
    var right = List.of(scale.split("/"));

    for (int seed = 0; seed < 5; seed++) {
      assertThat(inOrder(shuffled(right, seed))).isEqualTo(right);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rome/Oslo/Bonn",
        "Apfel/Birne/Kirsche",
        "Lehrer/Arzt/Koch/Bäcker",
        "苹果/梨/桃子",
        "Online/Phone/Shop",
        "Mujer/Hombre/Otro",
        "서울/부산/대구"
      })
  void aListWithoutAnOrderStaysAsItCame(String list) {
    assertThat(LevelOrder.ofGiven(List.of(list.split("/"))).basis())
        .isEqualTo(LevelOrder.Basis.NONE);
  }

  @Test
  void anAnswerThatSaysWhyThereIsNoneStandsBesideTheScale() {
    var order =
        LevelOrder.ofGiven(
            List.of("Weekly.", "I am not collaborating.", "Daily.", "Monthly.", "Yearly."));

    assertThat(order.levels())
        .extracting(LevelOrder.Level::text)
        .containsExactly("Yearly.", "Monthly.", "Weekly.", "Daily.", "I am not collaborating.");
  }

  @Test
  void reversedScalesAreTurnedRound() {
    var reversed = List.of("Immer", "Oft", "Manchmal", "Selten", "Nie");

    assertThat(inOrder(reversed)).isEqualTo(reversed.reversed());
  }
}
