package manyi.workbook.scale;

import java.util.List;
import java.util.stream.Stream;
import manyi.workbook.scale.Scales.Ladder;

/// Ordered answers in languages other than Chinese and English, from the least to the most; data,
/// to be added to. What an answer begins with decides; the first step that fits counts.
final class ForeignScales {
  /// Scales for and against: satisfaction, agreement, importance, likelihood, quality.
  private static final List<Ladder> OPINIONS =
      List.of(
          // German
          Ladder.words(
              true,
              "stimme? (überhaupt|gar|absolut|ganz und gar|voll und ganz) nicht|trifft (überhaupt|gar|absolut) nicht|lehne (völlig|voll|stark)|sehr unzufrieden|äußerst unzufrieden|überhaupt nicht|gar nicht|völlig un\\w+|sehr un\\w+|sehr schlecht|mangelhaft|ungenügend",
              "eher nicht zu|stimme eher nicht|trifft eher nicht|lehne eher|stimme nicht|trifft nicht|lehne|unzufrieden|eher un\\w+|un(wichtig|wahrscheinlich)|eher nicht|nicht|wenig|kaum|schlecht|ausreichend",
              "teils|weder|neutral|unentschieden|mittel|mäßig|es geht|befriedigend|durchschnittlich|etwas",
              "stimme eher|trifft eher|eher|ziemlich|überwiegend|einigermaßen|stimme teilweise",
              "stimme zu|trifft zu|zufrieden|wichtig|wahrscheinlich|gut",
              "stimme (voll|völlig|vollständig|ganz|stark|sehr|absolut)|trifft (voll|völlig|genau|ganz|sehr)|sehr|äußerst|völlig|vollkommen|voll|ausgezeichnet|extrem"),
          // Spanish
          Ladder.words(
              true,
              "(muy|totalmente|completamente|extremadamente) (in|en desacuerdo|im|des|mal)\\w*|nada|muy mal[oa]?|pésim[oa]|fuertemente en desacuerdo",
              "insatisfech\\w+|en desacuerdo|poco|mal[oa]?|improbable|algo (insatisf\\w+|en desacuerdo)|inconforme|parcialmente en desacuerdo|deficiente",
              "ni|neutr\\w+|regular|indiferente|más o menos|moderadamente|medianamente|aceptable|normal",
              "algo|parcialmente de acuerdo|satisfech\\w+|de acuerdo|importante|bastante|buen[oa]|bien|probable|contento",
              "muy|totalmente|completamente|excelente|extremadamente|fuertemente de acuerdo"),
          // French
          Ladder.words(
              true,
              "pas du tout|très (in|mé|mauvais|peu)\\w*|tout à fait en désaccord|pas d'accord du tout|fortement en désaccord|totalement en désaccord",
              "plutôt (pas|in|mé|en désaccord|mauvais)\\w*|pas (vraiment|très|tellement)|pas d.accord|en désaccord|insatisfait\\w*|mécontent\\w*|peu|mauvais\\w*|improbable|pas",
              "ni|neutre|moyen\\w*|sans avis|indifférent\\w*|passable|correct",
              "plutôt|assez|un peu|satisfait\\w*|d.accord|important\\w*|bon|bonne|bien|probable",
              "très|tout à fait|totalement|entièrement|extrêmement|excellent\\w*|fortement d.accord"),
          // Portuguese
          Ladder.words(
              true,
              "(muito|totalmente|completamente|extremamente) (in|im|ruim|mau|má|pouco)\\w*|discordo (totalmente|completamente|fortemente)|nada|péssim[oa]",
              "discordo|insatisfeit\\w+|pouco|ruim|má|mau|improvável|parcialmente insatisf\\w+",
              "nem|neutr\\w+|regular|indiferente|mais ou menos|não concordo nem|moderadamente|razoável",
              "concordo parcialmente|concordo em parte|algo|satisfeit\\w+|concordo$|importante|bastante|bo[am]|provável",
              "concordo (totalmente|completamente|plenamente|fortemente)|muito|totalmente|completamente|excelente|ótim[oa]|extremamente"),
          // Italian
          Ladder.words(
              true,
              "per niente|per nulla|molto (in|im|scars|poco)\\w*|completamente in\\w*|totalmente in disaccordo|fortemente in disaccordo|pessim[oa]",
              "in disaccordo|insoddisfatt\\w+|poco|scars[oa]|improbabile|abbastanza (in|im)\\w*|cattiv[oa]",
              "né|neutral\\w*|indifferente|così così|sufficiente|discret[oa]|mediamente",
              "abbastanza|soddisfatt\\w+|d'accordo|importante|buon[oa]|probabile|piuttosto",
              "molto|totalmente d|completamente d|del tutto|estremamente|ottim[oa]|eccellente|fortemente d"),
          // Dutch
          Ladder.words(
              true,
              "helemaal (niet|mee oneens|oneens)|zeer (on|slecht)\\w*|geheel (mee )?oneens|volledig mee oneens|zeer mee oneens",
              "(mee )?oneens|ontevreden|niet|slecht|onwaarschijnlijk|onbelangrijk|matig|enigszins (on|mee on)\\w*",
              "neutra\\w+|niet eens|noch|redelijk|voldoende|gemiddeld",
              "(mee )?eens|tevreden|belangrijk|goed|waarschijnlijk|enigszins",
              "zeer|helemaal|geheel|volledig|uitstekend|uiterst"),
          // Russian
          Ladder.words(
              true,
              "полностью не|совершенно не|абсолютно не|совсем не|очень (не|плох)|крайне не|категорически не",
              "скорее не|не|неудовлетвор\\w+|плох\\w+|мало\\w*|недоволен|маловероятно",
              "ни|нейтрал\\w+|средне|удовлетворительно|затрудн",
              "скорее|отчасти|удовлетвор\\w+|соглас\\w+|важно|хорош\\w+|довол\\w+|вероятно",
              "полностью|очень|абсолютно|крайне|отличн\\w+|совершенно"),
          // Slovenian
          Ladder.words(
              true,
              "sploh (se )?ne|zelo (ne|slab)\\w*|popolnoma (se )?ne",
              "se ne strinjam|ne strinjam|nezadovolj\\w+|ne|slab\\w*|malo",
              "niti|nevtral\\w+|srednje|delno|dobr",
              "se strinjam|strinjam|zadovolj\\w+|pomemb\\w+|prav dobr\\w*|precej",
              "popolnoma|zelo|povsem|odlič\\w+"),
          // Korean
          Ladder.loose(
              true,
              "(매우|아주|전혀) ?(불|그렇지|동의하지|안|아니|낮|나쁨|나쁘|못|중요하지)|전혀",
              "불만족|그렇지 ?않|동의하지 ?않|별로|중요하지 ?않|나쁨|나쁘|낮|약간 (불|그렇지)|대체로 그렇지|아니다",
              "보통|중립|그저 ?그|그냥",
              "만족|그렇다|동의|중요|좋|높|약간|대체로|다소|그런 편",
              "매우|아주|정말|적극"),
          // Japanese
          Ladder.loose(
              true,
              "(非常に|とても|まったく|全く|全然) ?(不|そう思わ|当てはまら|同意し|悪|重要で)|全く|まったく",
              "やや不|あまり|どちらかといえば(そう思わ|不|当てはまら)|不満|そう思わない|当てはまらない|同意しない|悪い|低い",
              "どちらと?も|普通|ふつう|中立",
              "やや|どちらかといえば|満足|そう思う|当てはまる|同意|良い|まあ|高い",
              "(非常に|とても|大変|強く)"));

  /// How often, without a period.
  private static final List<Ladder> FREQUENCIES =
      List.of(
          Ladder.words(
              true,
              "nie|niemals|gar nicht|überhaupt nicht",
              "sehr selten|fast nie",
              "selten",
              "eher selten",
              "manchmal|gelegentlich|hin und wieder|ab und zu",
              "eher häufig|eher oft",
              "oft|häufig|regelmäßig",
              "sehr häufig|sehr oft|meistens",
              "immer|fast immer|ständig"),
          Ladder.words(
              true,
              "nunca|jamás",
              "casi nunca",
              "rara vez|raramente|pocas veces|raras veces",
              "a veces|algunas veces|ocasionalmente|de vez en cuando|en ocasiones",
              "a menudo|frecuentemente|con frecuencia|muchas veces|regularmente|generalmente|normalmente",
              "casi siempre|muy frecuentemente|muy a menudo|la mayoría",
              "siempre"),
          Ladder.words(
              true,
              "jamais",
              "presque jamais|très rarement",
              "rarement",
              "parfois|quelquefois|de temps en temps|occasionnellement",
              "souvent|régulièrement|fréquemment|généralement",
              "très souvent|presque toujours|la plupart",
              "toujours"),
          Ladder.words(
              true,
              "nunca",
              "quase nunca",
              "raramente",
              "às vezes|algumas vezes|ocasionalmente",
              "frequentemente|muitas vezes|geralmente|com frequência",
              "quase sempre|muito frequentemente",
              "sempre"),
          Ladder.words(
              true,
              "mai",
              "quasi mai",
              "raramente",
              "qualche volta|a volte|talvolta|ogni tanto",
              "spesso|frequentemente",
              "quasi sempre|molto spesso",
              "sempre"),
          Ladder.words(
              true,
              "nooit",
              "bijna nooit|zeer zelden",
              "zelden",
              "soms|af en toe",
              "vaak|regelmatig|meestal",
              "zeer vaak|bijna altijd",
              "altijd"),
          Ladder.words(
              true,
              "никогда",
              "почти никогда",
              "редко",
              "иногда|время от времени",
              "часто|обычно",
              "очень часто|почти всегда",
              "всегда"),
          Ladder.words(
              true,
              "nikoli",
              "skoraj nikoli",
              "redko",
              "včasih|občasno",
              "pogosto",
              "zelo pogosto|skoraj vedno",
              "vedno"),
          Ladder.loose(true, "전혀", "거의", "가끔|드물게", "때때로|보통", "자주|종종", "매우 자주|항상|언제나"),
          Ladder.loose(
              true, "全く|まったく|一度も", "ほとんど|めったに", "たまに|まれに", "時々|ときどき", "よく|しばしば", "いつも|常に"));

  /// Schools and other ladders without scores.
  private static final List<Ladder> OTHERS =
      List.of(
          Ladder.words(
              true,
              "planeo dejar|dejar de|aufhören|arrêter",
              "(espero que )?disminu\\w+|weniger|diminu\\w+|empeor\\w+|schlechter",
              "(espero que )?(siga |se mantenga )?igual|gleich|inchangé|pareil|rester",
              "(espero que )?aument\\w+|mehr|augment\\w+|mejor\\w*|besser"),
          Ladder.words(
              false,
              "sin (estudios|experiencia)|ninguno",
              "primaria|inicial|principiante|básic[oa]",
              "secundaria|intermedi[oa]",
              "bachillerato|preparatoria|título de escuela secundaria",
              "técnic[oa]|formación profesional|algunos cursos univ\\w+",
              "licenciatura|universitari[oa]|grado|avanzad[oa]",
              "maestría|máster|posgrado|postgrado|expert[oa]",
              "doctorado"),
          Ladder.words(
              false,
              "kein(en)? (schul)?abschluss",
              "haupt(schule|schulabschluss)|volksschule",
              "realschul\\w*|mittlere reife",
              "abitur|fachabitur|fachhochschulreife|hochschulreife",
              "ausbildung|lehre|berufs\\w+",
              "bachelor|fachhochschul\\w+",
              "master|diplom|magister|hochschul\\w+|universität\\w*",
              "promotion|doktor\\w*"),
          Ladder.words(
              false,
              "aucun|sans diplôme",
              "primaire|école primaire",
              "collège|brevet|secondaire",
              "bac$|baccalauréat|lycée",
              "bac \\+ ?2|bts|dut",
              "licence|bac \\+ ?3",
              "master|bac \\+ ?5|maîtrise",
              "doctorat"),
          Ladder.loose(
              false, "초등", "중학|중졸", "고등|고졸", "전문대|대학 ?재학", "대학교? ?졸|대졸|대학교|학사", "석사|대학원", "박사"),
          Ladder.words(
              false,
              "seconds?|sekunden",
              "minut\\w+",
              "hours?|stunden|horas|heures",
              "days?|tage|días|jours|dias",
              "weeks?|wochen|semanas|semaines",
              "(many )?months?|monate|meses|mois",
              "years?|jahre|años|ans|anos"),
          Ladder.words(
              false,
              "never|none|no times|it is not (okay|ok|acceptable)|it.s not (okay|ok|acceptable)",
              "once|one time",
              "twice|two times",
              "three times",
              "four times",
              "five times",
              "more than \\w+ times|many times"),
          Ladder.words(
              false,
              "under ten|fewer than ten|less than ten",
              "tens(?! of)",
              "hundreds(?! of)",
              "thousands",
              "tens of thousands",
              "hundreds of thousands",
              "millions"),
          Ladder.loose(
              false, "准星", "一星", "二星", "三星", "四星", "五星", "普卡|普通卡", "铜卡", "银卡", "金卡", "白金卡|铂金卡",
              "钻石卡|钻卡", "黑金卡|黑卡"),
          Ladder.loose(false, "从不|没有|零次", "一次", "两次|二次", "三次", "四次", "五次"),
          Ladder.loose(true, "不在乎|不注重|无所谓|不关心", "一般|普通", "比较注重|比较在乎|注重|在乎", "非常注重|很注重|非常在乎|很在乎"));

  private ForeignScales() {}

  /// All ladders.
  static List<Ladder> all() {
    return Stream.of(OPINIONS, FREQUENCIES, OTHERS).flatMap(List::stream).toList();
  }
}
