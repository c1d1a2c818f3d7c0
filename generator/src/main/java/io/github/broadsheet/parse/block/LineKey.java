package io.github.broadsheet.parse.block;

/** What a line is known by, whatever its signs, capitals and spaces. */
final class LineKey {

  private LineKey() {}

  /** 64 bits of the letters and digits alone, in lower case, by FNV-1a. */
  static long of(String line) {
    long key = 0xcbf29ce484222325L;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key = (key ^ Character.toLowerCase(c)) * 0x100000001b3L;
      }
    }
    return key;
  }
}
