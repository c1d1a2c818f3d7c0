package io.github.broadsheet.parse.span.name;

/** Which names are names of countries, by the lists that names are read with. */
public final class Countries {

  private Countries() {}

  /** Whether a name is a country's, in the form that the lists prefer or another. */
  public static boolean isCountry(String name) {
    return !name.isEmpty() && (Lists.standard().kinds(name) & Kind.COUNTRY) != 0;
  }
}
