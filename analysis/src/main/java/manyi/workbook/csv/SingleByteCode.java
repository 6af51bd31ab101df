package manyi.workbook.csv;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/// The encodings of one byte a letter, each with the letters that its languages often use.
enum SingleByteCode {
  WINDOWS_1252(
      "windows-1252",
      0.9,
      "éèêëàâäáãåçñóòôöõúùûüíìîïßøæœÉÈÀÁÄÅÇÑÓÖØÜÍÚâêôÆ",
      "’‘“”–—…•€£°«»®©™½¿¡ªº·´²³"),
  WINDOWS_1250(
      "windows-1250",
      0.6,
      "ąćęłńóśźżáčďéěíňřšťúůýžőűöüäăâîşţđŁŚŻŹĆČŠŽĐŘÚÁÉÍÓÖÜÄ",
      "’‘“”„–—…•€°«»®©™"),
  ISO_8859_2("ISO-8859-2", 0.4, "ąćęłńóśźżáčďéěíňřšťúůýžőűöüäăâîşţđŁŚŻŹĆČŠŽĐŘÚÁÉÍÓÖÜÄ", "°§"),
  WINDOWS_1254("windows-1254", 0.5, "ışğçöüâîûİŞĞÇÖÜ", "’‘“”–—…•€£°«»®©™"),
  WINDOWS_1251(
      "windows-1251",
      0.6,
      "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў" + "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯІЇЄ",
      "’‘“”„–—…•€№«»®©™"),
  KOI8_R("KOI8-R", 0.3, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ", ""),
  IBM_866("IBM866", 0.1, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ", "№"),
  WINDOWS_1253(
      "windows-1253", 0.5, "αοιτεσνηυρπκμλςωάίόέήύώδγχθφβξζψΑΕΟΙΤΣΝΗΚΜΠΔΛΆΌ", "’‘“”–—…•€«»®©™"),
  WINDOWS_1255("windows-1255", 0.5, "אבגדהוזחטיכךלמםנןסעפףצץקרשת", "’‘“”–—…•€₪«»"),
  WINDOWS_1256("windows-1256", 0.5, "ابتثجحخدذرزسشصضطظعغفقكلمنهوىيةأإآؤئءپچژگ", "’‘“”–—…•€،؟؛«»"),
  WINDOWS_874(
      "x-windows-874", 0.5, "กขคงจชซญดตถทธนบปผฝพฟภมยรลวศษสหอะาำิีึืุูเแโใไ็่้์ั", "’‘“”–—…•€"),
  WINDOWS_1257("windows-1257", 0.4, "āčēģīķļņšūžąęėįųõäöüĀČĒĪŠŪŽĄĘĖĮŲÕÄÖÜ", "’‘“”„–—…•€«»®©™"),
  MACINTOSH("x-MacRoman", 0.2, "éèêëàâäáãåçñóòôöõúùûüíìîïßøæœ", "’‘“”–—…•£°«»®©™");

  private final Charset charset;
  private final double usual;
  private final String[] decoded = new String[256];
  private final double[] weight = new double[256];

  /// @param usual how likely a file is written so before anything of it is seen
  SingleByteCode(String name, double usual, String letters, String signs) {
    this.usual = usual;
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
    return EncodingGuess.score(sum, characters, usual);
  }

  /// Words do not change to capitals within, nor hold signs between letters, save the apostrophe;
  /// and they are of one alphabet. In Latin ones letters beyond ASCII hardly follow one another.
  private double inItsPlace(char before, int octet, char after) {
    char c = decoded[octet].charAt(0);
    boolean follows = Character.isLetter(before);
    boolean goesOn = Character.isLetter(after);
    if (!Character.isLetter(c)) {
      return c != '’' && c != 0xAD && follows && goesOn ? -0.7 : 0;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return -1;
    }
    var alphabet = UnicodeScript.of(c);
    if (follows && UnicodeScript.of(before) != alphabet
        || goesOn && UnicodeScript.of(after) != alphabet) {
      return -0.7;
    }
    boolean run = follows && before >= 0x80 || goesOn && after >= 0x80;
    return alphabet == UnicodeScript.LATIN ? run ? -0.2 : 0.1 : run ? 0.1 : -0.3;
  }

  private char at(byte[] bytes, int i) {
    if (i < 0 || i >= bytes.length) {
      return ' ';
    }
    return bytes[i] >= 0 ? (char) bytes[i] : decoded[bytes[i] & 0xFF].charAt(0);
  }
}
