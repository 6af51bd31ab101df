package manyi.workbook.csv;

import java.nio.charset.Charset;

/// The encodings of one byte a letter, each with the letters that its languages often use.
enum SingleByteCode {
  WINDOWS_1252(
      "windows-1252",
      "éèêëàâäáãåçñóòôöõúùûüíìîïßøæœÉÈÀÁÄÅÇÑÓÖØÜÍÚâêôÆ",
      "’‘“”–—…•€£°«»®©™½¿¡ªº·´²³"),
  WINDOWS_1250(
      "windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžőűöüäăâîşţđŁŚŻŹĆČŠŽĐŘÚÁÉÍÓÖÜÄ", "’‘“”„–—…•€°«»®©™"),
  ISO_8859_2("ISO-8859-2", "ąćęłńóśźżáčďéěíňřšťúůýžőűöüäăâîşţđŁŚŻŹĆČŠŽĐŘÚÁÉÍÓÖÜÄ", "°§"),
  WINDOWS_1254("windows-1254", "ışğçöüâîûİŞĞÇÖÜ", "’‘“”–—…•€£°«»®©™"),
  WINDOWS_1251(
      "windows-1251",
      "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў" + "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯІЇЄ",
      "’‘“”„–—…•€№«»®©™"),
  KOI8_R("KOI8-R", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ", ""),
  IBM_866("IBM866", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ", "№"),
  WINDOWS_1253("windows-1253", "αοιτεσνηυρπκμλςωάίόέήύώδγχθφβξζψΑΕΟΙΤΣΝΗΚΜΠΔΛΆΌ", "’‘“”–—…•€«»®©™"),
  WINDOWS_1255("windows-1255", "אבגדהוזחטיכךלמםנןסעפףצץקרשת", "’‘“”–—…•€₪«»"),
  WINDOWS_1256("windows-1256", "ابتثجحخدذرزسشصضطظعغفقكلمنهوىيةأإآؤئءپچژگ", "’‘“”–—…•€،؟؛«»"),
  WINDOWS_874("x-windows-874", "กขคงจชซญดตถทธนบปผฝพฟภมยรลวศษสหอะาำิีึืุูเแโใไ็่้์ั", "’‘“”–—…•€"),
  WINDOWS_1257("windows-1257", "āčēģīķļņšūžąęėįųõäöüĀČĒĪŠŪŽĄĘĖĮŲÕÄÖÜ", "’‘“”„–—…•€«»®©™"),
  MACINTOSH("x-MacRoman", "éèêëàâäáãåçñóòôöõúùûüíìîïßøæœ", "’‘“”–—…•£°«»®©™");

  private final Charset charset;
  private final String[] decoded = new String[256];
  private final double[] weight = new double[256];

  SingleByteCode(String name, String letters, String signs) {
    charset = Charset.forName(name);
    for (int octet = 0x80; octet < 256; octet++) {
      var text = new String(new byte[] {(byte) octet}, charset);
      char c = text.charAt(0);
      decoded[octet] = text;
      if (letters.indexOf(c) >= 0) {
        weight[octet] = 1;
      } else if (signs.indexOf(c) >= 0) {
        weight[octet] = 0.7;
      } else if (c == '\uFFFD' || Character.isISOControl(c)) {
        weight[octet] = -2;
      } else {
        weight[octet] = Character.isLetter(c) ? 0.3 : c == '\u00A0' ? 0.5 : 0;
      }
    }
  }

  Charset charset() {
    return charset;
  }

  /// How much bytes look like text in this encoding: about 1 for text, 0 or less for none.
  double score(byte[] bytes) {
    double sum = 0;
    int characters = 0;
    for (int i = 0; i < bytes.length; i++) {
      int octet = bytes[i] & 0xFF;
      if (octet >= 0x80) {
        characters++;
        sum += weight[octet] + inItsPlace(at(bytes, i - 1), octet, at(bytes, i + 1));
      }
    }
    return characters == 0 ? 0 : sum / characters;
  }

  /// Words do not change to capitals within, nor hold signs between letters, save the apostrophe.
  private double inItsPlace(char before, int octet, char after) {
    char c = decoded[octet].charAt(0);
    if (Character.isLetter(c)) {
      if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
        return -1;
      }
      return alphabet(c) == alphabet(before) || alphabet(c) == alphabet(after) ? 0.1 : 0;
    }
    return c != '’' && c != 0xAD && Character.isLetter(before) && Character.isLetter(after)
        ? -0.7
        : 0;
  }

  private static Character.UnicodeScript alphabet(char c) {
    return Character.UnicodeScript.of(c);
  }

  private char at(byte[] bytes, int i) {
    if (i < 0 || i >= bytes.length) {
      return ' ';
    }
    return bytes[i] >= 0 ? (char) bytes[i] : decoded[bytes[i] & 0xFF].charAt(0);
  }
}
