package io.github.broadsheet.parse.block;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * News agencies and picture libraries, by all the names they go by in credits, datelines and
 * bylines.
 *
 * <p>An article keeps the name as printed; this table says which of them are the same.
 */
public final class Agencies {

  private static final Map<String, String> NAMES = names();

  /** The longest name of the table, in words. */
  private static final int LONGEST = 4;

  private Agencies() {}

  /**
   * The agency's usual name, for any of its names in any case: {@code AP} and {@code Associated
   * Press} are {@code The Associated Press}.
   */
  public static Optional<String> usualName(String printed) {
    return Optional.ofNullable(NAMES.get(key(printed)));
  }

  /** Whether these words, as they stand, name an agency. */
  public static boolean isAgency(String words) {
    return NAMES.containsKey(key(words));
  }

  /** The usual name of the first agency that a credit names, if it names one. */
  public static Optional<String> namedIn(String credit) {
    String[] words = key(credit.replace('/', ' ')).split(" ");
    for (int i = 0; i < words.length; i++) {
      String run = "";
      String found = null;
      for (int n = 0; n < LONGEST && i + n < words.length; n++) {
        run = run.isEmpty() ? words[i + n] : run + " " + words[i + n];
        found = NAMES.getOrDefault(run, found);
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (c != '.'
          && c != '\''
          && c != '’'
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    put(names, "The Associated Press", "AP", "AP Photo", "Associated Press", "AP Images");
    put(names, "Agence France-Presse", "AFP", "AFP Photo", "Agence France Presse", "AFP-JIJI");
    put(names, "Reuters", "Thomson Reuters", "Reuter", "Reuters Photo");
    put(names, "Bloomberg", "Bloomberg News");
    put(names, "United Press International", "UPI");
    put(names, "PA Media", "PA", "PA Wire", "Press Association", "PA Images", "PA Archive");
    put(names, "Xinhua", "Xinhua News Agency");
    put(names, "Deutsche Presse-Agentur", "dpa", "DPA-AFX");
    put(names, "European Pressphoto Agency", "EPA", "EPA-EFE", "EPA EFE", "epa images");
    put(names, "Agencia EFE", "EFE");
    put(names, "Agenzia Nazionale Stampa Associata", "ANSA");
    put(names, "Kyodo News", "Kyodo");
    put(names, "Jiji Press", "Jiji");
    put(names, "Yonhap News Agency", "Yonhap", "Yonhap News");
    put(names, "Press Trust of India", "PTI");
    put(names, "Asian News International", "ANI");
    put(names, "Indo-Asian News Service", "IANS");
    put(names, "Times News Network", "TNN");
    put(names, "Bernama");
    put(names, "Antara", "Antara Foto");
    put(names, "Vietnam News Agency", "VNA");
    put(names, "Associated Press of Pakistan", "APP");
    put(names, "Australian Associated Press", "AAP", "AAP Image");
    put(names, "The Canadian Press", "Canadian Press", "CP");
    put(names, "Tass", "ITAR-TASS");
    put(names, "RIA Novosti", "RIA");
    put(names, "Interfax");
    put(names, "Sputnik");
    put(names, "Anadolu Agency", "Anadolu", "AA Photo");
    put(names, "Islamic Republic News Agency", "IRNA");
    put(names, "Ukrinform");
    put(names, "BelTA");
    put(names, "Keystone", "Keystone-SDA");
    put(names, "TT News Agency", "TT");
    put(names, "NTB", "NTB Scanpix", "Scanpix");
    put(names, "Ritzau", "Ritzau Scanpix");
    put(names, "Belga");
    put(names, "Australian Broadcasting Corporation", "ABC News");
    put(names, "CNN", "Cable News Network", "CNN Business");
    put(names, "BBC", "BBC News");
    put(names, "NBC News");
    put(names, "CBS News");
    put(names, "Fox News");
    put(names, "Sky News");
    put(names, "The New York Times", "NYT", "New York Times", "NYTimes");
    put(names, "The Washington Post", "Washington Post");
    put(names, "The Straits Times", "ST");
    put(names, "Dow Jones Newswires", "Dow Jones");
    put(names, "Religion News Service", "RNS");
    put(names, "Globe Newswire", "GlobeNewswire");
    put(names, "PR Newswire", "PRNewswire");
    put(names, "Business Wire", "BusinessWire");
    put(names, "Getty Images", "Getty", "GettyImages", "Gettyimages");
    put(names, "Shutterstock", "Rex", "REX Shutterstock", "Rex Features");
    put(names, "iStock", "iStockphoto", "Getty Images iStockphoto");
    put(names, "Alamy", "Alamy Stock Photo", "Alamy Live News");
    put(names, "Corbis", "Corbis Images");
    put(names, "Zuma Press", "ZUMA", "Zuma Wire", "ZUMAPRESS");
    put(names, "NurPhoto");
    put(names, "Sipa Press", "SIPA", "Sipa USA");
    put(names, "Splash News", "Splash");
    put(names, "Unsplash");
    put(names, "Pexels");
    put(names, "Pixabay");
    put(names, "Wikimedia Commons", "Wikimedia", "Wikipedia");
    put(names, "Flickr");
    put(names, "Action Images");
    put(names, "Imago", "Imago Images");
    put(names, "Picture Alliance");
    put(names, "Magnum Photos");
    put(names, "Hulton Archive");
    put(names, "Backgrid");
    put(names, "WireImage");
    put(names, "Science Photo Library");
    return Map.copyOf(names);
  }

  private static void put(Map<String, String> names, String usual, String... others) {
    names.put(key(usual), usual);
    for (String other : others) {
      names.put(key(other), usual);
    }
  }
}
