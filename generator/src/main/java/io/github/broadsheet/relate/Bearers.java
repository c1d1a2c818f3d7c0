package io.github.broadsheet.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people who bear one name: told apart only where nothing speaks for one person, and what they
 * do, where and when speaks for more.
 *
 * <p>Articles are of one person where they name anybody or any organisation beside the name, or the
 * same town within a generation, or give the name a role of the same field. Two people are left
 * where the fields are such as hardly anybody passes from one to the other, and the countries
 * differ, or both are in the news at the same time; or where they are a generation apart. The work
 * is linear in what the articles name.
 */
final class Bearers {

  /** Who bears the name in an article is unsure. */
  static final int UNSURE = -1;

  /** Thirty years, in days. */
  static final int GENERATION = 10_957;

  /** Share of the articles that the one must have whom an article means that says nothing. */
  private static final double DOMINANCE = 0.8;

  /** Two people of one country need more than an article each. */
  private static final int FEWEST_AT_HOME = 2;

  /**
   * What an article says of the name's bearer.
   *
   * @param article its position; two accounts of one article are of one bearer
   * @param day its day, counted from 1970, or {@link Days#NONE}
   * @param fields the fields of the roles that it gives them, as bits of {@link RoleField}
   * @param beside numbers of the people and organisations that it names
   * @param towns numbers of the places that it names, but countries
   * @param countries numbers of the countries that it names
   */
  record Account(
      int article,
      int day,
      int fields,
      List<Integer> beside,
      List<Integer> towns,
      List<Integer> countries) {}

  private final List<Account> accounts;
  private final int[] eras;
  private final Groups groups;
  private final List<Bearer> bearers = new ArrayList<>();
  private final int[] bearerOf;

  private Bearers(List<Account> accounts) {
    this.accounts = accounts;
    eras = eras(accounts);
    groups = new Groups(accounts.size());
    bearerOf = new int[accounts.size()];
    Arrays.fill(bearerOf, UNSURE);
  }

  /** Tells who is who in the accounts of one name, oldest first, undated ones last. */
  static Bearers of(List<Account> accounts) {
    Bearers bearers = new Bearers(accounts);
    bearers.joinWhatAgrees();
    bearers.collect();
    bearers.joinWhatIsNotToldApart();
    bearers.assign();
    return bearers;
  }

  /** How many bearers there are; the one who is named first is 0. */
  int size() {
    return bearers.size();
  }

  /** The bearer in an account, or {@link #UNSURE}. */
  int of(int account) {
    return bearerOf[account];
  }

  /** The field that the first account of a bearer which gives them a role speaks of. */
  RoleField field(int bearer) {
    return RoleField.first(bearers.get(bearer).firstFields);
  }

  /** For each account the number of the stretch of time it falls in; undated ones in none. */
  private static int[] eras(List<Account> accounts) {
    int[] eras = new int[accounts.size()];
    int era = 0;
    for (int i = 0; i < eras.length; i++) {
      int day = accounts.get(i).day();
      if (i > 0 && day != Days.NONE && day - accounts.get(i - 1).day() >= GENERATION) {
        era++;
      }
      eras[i] = day == Days.NONE ? UNSURE : era;
    }
    return eras;
  }

  private void joinWhatAgrees() {
    Map<Long, Integer> seen = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      join(seen, Long.MIN_VALUE + account.article(), i);
      for (int name : account.beside()) {
        join(seen, name, i);
      }
      for (int town : account.towns()) {
        join(seen, (eras[i] + 2L << Integer.SIZE) + town, i);
      }
      for (int rest = account.fields(); rest != 0; rest &= rest - 1) {
        join(seen, -1L - Integer.numberOfTrailingZeros(rest), i);
      }
    }
  }

  private void join(Map<Long, Integer> seen, long what, int account) {
    Integer other = seen.putIfAbsent(what, account);
    if (other != null) {
      groups.join(other, account);
    }
  }

  /** Of each group of accounts that gives a role, what all of it says. */
  private void collect() {
    Map<Integer, Bearer> byGroup = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      byGroup.computeIfAbsent(groups.of(i), group -> new Bearer()).add(accounts.get(i), i, eras[i]);
    }
    byGroup.values().stream()
        .filter(bearer -> bearer.fields != 0)
        .sorted((one, other) -> Integer.compare(one.first, other.first))
        .forEach(bearers::add);
  }

  /** There are no more bearers than fields, so that looking at all pairs is cheap. */
  private void joinWhatIsNotToldApart() {
    int i = 0;
    while (i < bearers.size()) {
      int same = i + 1;
      while (same < bearers.size() && bearers.get(i).isNot(bearers.get(same))) {
        same++;
      }
      if (same == bearers.size()) {
        i++;
      } else {
        groups.join(bearers.get(i).first, bearers.get(same).first);
        bearers.get(i).take(bearers.remove(same));
        i = 0;
      }
    }
  }

  private void assign() {
    int all = bearers.stream().mapToInt(bearer -> bearer.articles).sum();
    int dominant = UNSURE;
    Map<Integer, Integer> byGroup = new HashMap<>();
    for (int i = 0; i < bearers.size(); i++) {
      byGroup.put(groups.of(bearers.get(i).first), i);
      dominant = bearers.get(i).articles >= DOMINANCE * all ? i : dominant;
    }
    for (int i = 0; i < bearerOf.length; i++) {
      bearerOf[i] = byGroup.getOrDefault(groups.of(i), dominant);
    }
  }

  /** What is said of one bearer. */
  private static final class Bearer {

    private int first = Integer.MAX_VALUE;
    private int articles;
    private int fields;
    private int firstFields;
    private int inRole;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    private final BitSet eras = new BitSet();
    private final Set<Integer> countries = new HashSet<>();

    void add(Account account, int position, int era) {
      first = Math.min(first, position);
      articles++;
      fields |= account.fields();
      firstFields = firstFields == 0 ? account.fields() : firstFields;
      inRole += account.fields() == 0 ? 0 : 1;
      countries.addAll(account.countries());
      if (era != UNSURE) {
        eras.set(era);
        firstDay = Math.min(firstDay, account.day());
        lastDay = Math.max(lastDay, account.day());
      }
    }

    void take(Bearer other) {
      articles += other.articles;
      fields |= other.fields;
      inRole += other.inRole;
      countries.addAll(other.countries);
      eras.or(other.eras);
      firstDay = Math.min(firstDay, other.firstDay);
      lastDay = Math.max(lastDay, other.lastDay);
    }

    boolean isNot(Bearer other) {
      boolean dated = !eras.isEmpty() && !other.eras.isEmpty();
      if (dated && !eras.intersects(other.eras)) {
        return true;
      }
      return RoleField.areFar(fields, other.fields) && (isAbroad(other) || isThereBeside(other));
    }

    private boolean isAbroad(Bearer other) {
      return !countries.isEmpty()
          && !other.countries.isEmpty()
          && other.countries.stream().noneMatch(countries::contains);
    }

    /** One life may lead from field to field, but not to and fro. */
    private boolean isThereBeside(Bearer other) {
      return inRole >= FEWEST_AT_HOME
          && other.inRole >= FEWEST_AT_HOME
          && firstDay < other.lastDay
          && other.firstDay < lastDay;
    }
  }
}
