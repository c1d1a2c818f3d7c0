package io.github.broadsheet.relate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Catalogues of people, places and organisations, and the addresses that they give them. */
final class IdentifierSchemes {

  private record Scheme(Pattern form, String before, String after) {}

  private static final Map<String, Scheme> SCHEMES =
      new TreeMap<>(
          Map.of(
              "wikidata", scheme("Q[1-9][0-9]{0,11}", "https://www.wikidata.org/entity/", ""),
              "viaf", scheme("[0-9]{1,22}", "https://viaf.org/viaf/", ""),
              "isni", scheme("[0-9]{15}[0-9X]", "https://isni.org/isni/", ""),
              "gnd", scheme("[0-9X-]{3,14}", "https://d-nb.info/gnd/", ""),
              "loc", scheme("[a-z]{1,3}[0-9]{4,12}", "https://id.loc.gov/authorities/names/", ""),
              "geonames", scheme("[0-9]{1,10}", "https://sws.geonames.org/", "/"),
              "geo",
                  scheme("-?[0-9]{1,2}(\\.[0-9]{1,8})?, ?-?[0-9]{1,3}(\\.[0-9]{1,8})?", "geo:", ""),
              "ror", scheme("0[a-z0-9]{8}", "https://ror.org/", "")));

  private IdentifierSchemes() {}

  /** The address of an identifier; a value that is an address already stands for itself. */
  static Optional<String> url(String scheme, String value) {
    if (value.startsWith("https://") || value.startsWith("http://")) {
      return value.chars().anyMatch(c -> c <= ' ' || "\"<>".indexOf(c) >= 0)
          ? Optional.empty()
          : Optional.of(value);
    }
    Scheme known = SCHEMES.get(scheme);
    return known == null || !known.form.matcher(value).matches()
        ? Optional.empty()
        : Optional.of(known.before + value.replace(" ", "") + known.after);
  }

  /** The schemes that need no address. */
  static String names() {
    return String.join(", ", SCHEMES.keySet());
  }

  private static Scheme scheme(String form, String before, String after) {
    return new Scheme(Pattern.compile(form), before, after);
  }
}
