package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the XML of a part, whatever of XML it uses; a document type is refused. Names are compared
/// without their prefix, for writers choose the prefixes as they like and parts that mix
/// vocabularies have no other elements of these names.
final class XmlParser implements AutoCloseable {
  enum Token {
    START,
    END,
    TEXT,
    EOF
  }

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private String name = "";

  XmlParser(InputStream in) throws IOException {
    try {
      xml = FACTORY.createXMLStreamReader(new TokenGuard(in));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /// The next element's start or end, or text; an element without content gives both.
  Token next() throws IOException {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            name = local(xml.getLocalName());
            return Token.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            name = local(xml.getLocalName());
            return Token.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Token.TEXT;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new BrokenPart("a document type");
          default -> {}
        }
      }
      return Token.EOF;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /// The local name of the element just begun or ended.
  String name() {
    return name;
  }

  boolean named(String wanted) {
    return name.equals(wanted);
  }

  /// An attribute by its local name; null where the element has none.
  @Nullable String attribute(String wanted) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (local(xml.getAttributeLocalName(i)).equals(wanted)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /// Adds the text just read.
  void appendText(XmlText text) throws BrokenPart {
    text.append(xml.getText());
  }

  /// Passes over the rest of the element just begun.
  void skipElement() throws IOException {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case TEXT -> {}
        case EOF -> throw new BrokenPart("ends within an element");
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static String local(String qualified) {
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  private static IOException broken(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io
        ? io
        : new BrokenPart(String.valueOf(e.getMessage()));
  }
}
