package manyi.workbook.csv;

import java.nio.charset.Charset;
import java.util.BitSet;

/// The encodings of East Asia, each with what text written in it looks like.
enum DoubleByteCode {
  GB18030(
      "GB18030",
      0.7,
      "的一是不了人在有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发"
          + "天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从知使情明性意男女岁满非常般"
          + "选题答月以下服务质量价格使用问卷其他是否区别") {
    @Override
    double likely(int first, int second) {
      if (second < 0xA1) {
        return 0.05;
      }
      if (first >= 0xB0 && first <= 0xD7) {
        return 0.8;
      }
      return first >= 0xA1 && first <= 0xA3 ? 0.8 : first >= 0xD8 && first <= 0xF7 ? 0.4 : 0.05;
    }

    @Override
    boolean isPair(int first, int second) {
      boolean fourBytes = second >= 0x30 && second <= 0x39;
      return first >= 0x81 && first <= 0xFE && (second >= 0x40 && second != 0x7F || fourBytes);
    }
  },
  BIG5(
      "Big5",
      0.5,
      "的一是不了人在有我他這為之大來以個中上們到說國和地也子時道出而要於就下得可你年生自會那後能對著事其里所去行過家十用發"
          + "天如然作方成者多日都三小二無同麼經法當起與好看學進種將還分此心前面又定見只主沒公從知使情明性意男女歲滿非常選題服務") {
    @Override
    double likely(int first, int second) {
      if (first >= 0xA4 && first <= 0xC6) {
        return 0.8;
      }
      return first >= 0xA1 && first <= 0xA3 ? 0.8 : first >= 0xC9 && first <= 0xF9 ? 0.3 : 0;
    }

    @Override
    boolean isPair(int first, int second) {
      return first >= 0x81
          && first <= 0xFE
          && (second >= 0x40 && second <= 0x7E || second >= 0xA1 && second <= 0xFE);
    }
  },
  CP949(
      "x-windows-949",
      0.5,
      "이다는을에의가고하지은로기사인한니습있자어나도시그아서정대해일들수라보리부상원구만전주제성우용여스세동게비장안오명연무경문" + "소신관면과화교모남여만족매우보통예") {
    @Override
    double likely(int first, int second) {
      if (second < 0xA1 || first < 0xA1) {
        return 0.1;
      }
      if (first >= 0xB0 && first <= 0xC8) {
        return 0.8;
      }
      return first <= 0xA3 ? 0.8 : 0.1;
    }

    @Override
    boolean isPair(int first, int second) {
      boolean letter = second >= 'A' && second <= 'Z' || second >= 'a' && second <= 'z';
      return first >= 0x81 && first <= 0xFD && (second >= 0x81 || letter);
    }
  },
  SHIFT_JIS(
      "windows-31j",
      0.5,
      "のにはをたがでてとしれさあいうくけこすせそちつなぬねひふへほまみむめもやゆよらりるろわんアイウエオカキクケコサシスセソタチツテト"
          + "ナニネノハヒフヘホマミムメモラリルレロンー日本人年大男女性満足代") {
    @Override
    double likely(int first, int second) {
      if (first >= 0x81 && first <= 0x83) {
        return 0.8;
      }
      return first >= 0x88 && first <= 0x97 ? 0.7 : 0.3;
    }

    @Override
    boolean isPair(int first, int second) {
      boolean leads = first >= 0x81 && first <= 0x9F || first >= 0xE0 && first <= 0xFC;
      return leads && second >= 0x40 && second != 0x7F && second <= 0xFC;
    }

    @Override
    boolean isSingle(int octet) {
      return octet >= 0xA1 && octet <= 0xDF;
    }
  },
  EUC_JP(
      "EUC-JP",
      0.3,
      "のにはをたがでてとしれさあいうくけこすせそちつなぬねひふへほまみむめもやゆよらりるろわんアイウエオカキクケコサシスセソタチツテト"
          + "ナニネノハヒフヘホマミムメモラリルレロンー日本人年大男女性満足代") {
    @Override
    double likely(int first, int second) {
      if (first == 0xA4 || first == 0xA5) {
        return 0.8;
      }
      // Chinese as GB2312 has the same bytes but for the kana.
      return first >= 0xA1 && first <= 0xA3 ? 0.6 : first <= 0xCF ? 0.5 : 0.2;
    }

    @Override
    boolean isPair(int first, int second) {
      return first >= 0xA1 && first <= 0xFE && second >= 0xA1 && second <= 0xFE || first == 0x8E;
    }
  };

  private static final double FREQUENT = 0.7;

  private final Charset charset;
  private final double usual;
  private final BitSet frequent = new BitSet(1 << 16);

  /// @param usual how likely a file is written so before anything of it is seen
  DoubleByteCode(String name, double usual, String frequentCharacters) {
    this.usual = usual;
    charset = Charset.forName(name);
    var bytes = frequentCharacters.getBytes(charset);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      frequent.set((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF);
    }
  }

  Charset charset() {
    return charset;
  }

  abstract boolean isPair(int first, int second);

  /// How usual such a pair is in text, 0–1.
  abstract double likely(int first, int second);

  /// Whether a byte beyond ASCII is a character by itself.
  boolean isSingle(int octet) {
    return false;
  }

  /// How much bytes look like text in this encoding: about 1 for text, 0 or less for none.
  double score(byte[] bytes) {
    double sum = 0;
    int characters = 0;
    for (int i = 0; i < bytes.length; i++) {
      int first = bytes[i] & 0xFF;
      if (first < 0x80) {
        continue;
      }
      characters++;
      int second = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
      if (isSingle(first)) {
        sum += 0.1;
      } else if (isPair(first, second)) {
        i++;
        sum += likely(first, second);
        sum += frequent.get(first << 8 | second) ? FREQUENT : 0;
      } else if (i + 1 < bytes.length) {
        sum -= 2;
      }
    }
    return EncodingGuess.score(sum, characters, usual);
  }
}
