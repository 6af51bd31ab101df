package manyi.workbook.sav;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The forms of SPSS data files, by their first bytes.
public enum SpssForm {
  /// `.sav` and `.zsav`.
  SYSTEM,
  /// A system file under a password.
  ENCRYPTED,
  /// `.por`, SPSS/PC+, and system files of mainframes, which are not read.
  OTHER,
  /// No SPSS data file.
  NONE;

  private static final int PC_PLUS_AT = 0x104;
  private static final int PORTABLE_HEAD = 600;

  /// "$FL2" and "$FL3" in EBCDIC, without the last sign.
  private static final byte[] MAINFRAME = {0x5B, (byte) 0xC6, (byte) 0xD3};

  /// @param head a file's first 600 bytes or more, as far as it has them
  public static SpssForm of(byte[] head) {
    var text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("$FL2") || text.startsWith("$FL3")) {
      return SYSTEM;
    }
    if (text.startsWith("ENCRYPTEDSAV", 8)) {
      return ENCRYPTED;
    }
    boolean mainframe = head.length > 3 && Arrays.equals(Arrays.copyOf(head, 3), MAINFRAME);
    boolean portable =
        text.substring(0, Math.min(PORTABLE_HEAD, text.length()))
            .replaceAll("[\r\n]", "")
            .contains("SPSSPORT");
    return mainframe || portable || text.startsWith("PCSPSS SYSTEM FILE", PC_PLUS_AT)
        ? OTHER
        : NONE;
  }
}
