package manyi.report;

/// Text that may stand in an XML file: characters that XML does not know are left out.
final class XmlText {
  private XmlText() {}

  static String clean(String text) {
    return text.codePoints()
        .filter(XmlText::known)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean known(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || character >= 0x20 && character <= 0xD7FF
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000;
  }
}
