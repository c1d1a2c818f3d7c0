package io.github.broadsheet.relate;

import io.github.broadsheet.relate.Relations.Kind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles that tell the same story in nearly the same words: wire copy that several papers ran, a
 * story filed twice, a later version of it.
 *
 * <p>Of {@link Candidates} those are compared of which one has other candidates than when they were
 * last compared. An article joins the oldest group whose first article it is like. Likeness to any
 * of a group would not do: texts that each take up much of the one before would end as one story
 * with texts that share nothing.
 */
final class Copies {

  /** Of all runs of words that either has, the share that copies have in common. */
  private static final double RESEMBLANCE = 0.25;

  /** Of the shorter one's runs of words, the share that the other has. */
  private static final double CONTAINMENT = 0.55;

  /** So like each other, texts are copies however far apart they were printed. */
  private static final double ALIKE = 0.8;

  private static final int DAYS = 30;

  /** Copies that are listed of one article. */
  private static final int MOST = 24;

  /** Members of a group looked at for each article of it: a standing text may fill thousands. */
  private static final int MOST_OF_GROUP = 24;

  private static final int[] NONE = {};

  private final Chronicle chronicle;
  private final Marks marks;
  private final int[] groupOf;
  private final Found alike;
  private final Found ofStory;
  private final IntLists lists;

  private Copies(Chronicle chronicle, Marks marks, Recalled recalled) {
    this.chronicle = chronicle;
    this.marks = marks;
    alike = alike(recalled);
    groupOf = new int[chronicle.size()];
    for (int article = 0; article < chronicle.size(); article++) {
      groupOf[article] = firstOfGroup(article, alike.lists().get(0));
    }
    int[] order = originalsFirst();
    ofStory = ofStory(order, recalled);
    lists = lists(order);
  }

  static Copies of(Chronicle chronicle, Marks marks, Recalled recalled) {
    return new Copies(chronicle, marks, recalled);
  }

  /** For each article those that it is like, of those that it was compared with. */
  Found alike() {
    return alike;
  }

  /** For each article those of its story that it is like beside them. */
  Found ofStory() {
    return ofStory;
  }

  /** For each article itself and its copies, the original first; nothing where it has none. */
  IntLists lists() {
    return lists;
  }

  /** A number that articles of one story share: that of the oldest of them. */
  int group(int article) {
    return groupOf[article];
  }

  /** The articles that each is like, in order, of those that it was compared with. */
  private Found alike(Recalled recalled) {
    Candidates candidates = new Candidates(chronicle);
    long[] from = new long[chronicle.size()];
    candidates.forEachPart(bands -> bands.forEach(pairs -> addMarks(pairs, from)));
    Pairs alike = new Pairs();
    BitSet unknown = new BitSet();
    for (int article = 0; article < from.length; article++) {
      from[article] += marks.get(article);
      List<int[]> known = recalled.lists(Kind.ALIKE, article, from[article]);
      if (known == null) {
        unknown.set(article);
      } else {
        for (int other : known.get(0)) {
          if (other > article) { // of an older one either its list tells, or it is compared
            alike.add(article, other);
          }
        }
      }
    }
    if (!unknown.isEmpty()) {
      candidates.forEachPart(bands -> alike.addAll(alike(bands, unknown)));
    }
    return Found.of(from, alike.lists(chronicle.size()));
  }

  /** Adds to each article of a pair what stands for the other. */
  private void addMarks(long[] pairs, long[] sums) {
    for (long pair : pairs) {
      int one = Pairs.one(pair);
      int other = Pairs.other(pair);
      sums[one] += Marks.mixed(marks.get(other));
      sums[other] += Marks.mixed(marks.get(one));
    }
  }

  /** Those pairs that are alike, of which at least one article is among some. */
  private long[] alike(List<long[]> bands, BitSet some) {
    Pairs candidates = new Pairs();
    for (long[] pairs : bands) {
      for (long pair : pairs) {
        if (some.get(Pairs.one(pair)) || some.get(Pairs.other(pair))) {
          candidates.add(pair);
        }
      }
    }
    return candidates.stream().parallel().filter(this::areAlike).toArray();
  }

  private boolean areAlike(long pair) {
    return areCopies(Pairs.one(pair), Pairs.other(pair));
  }

  /** The first of the group that an article joins, when all older ones have joined theirs. */
  private int firstOfGroup(int article, IntLists alike) {
    int first = article;
    for (int other : alike.list(article)) {
      int theirs = other < article ? groupOf[other] : article;
      if (theirs < first && (theirs == other || areCopies(theirs, article))) {
        first = theirs;
      }
    }
    return first;
  }

  /**
   * For each article those of its story that it is like, beside those that it was compared with.
   *
   * @param order articles that are like others, in the order in which they are listed
   */
  private Found ofStory(int[] order, Recalled recalled) {
    IntLists.Collector members = new IntLists.Collector();
    for (int article : order) {
      members.add(groupOf[article], article);
    }
    IntLists groups = members.lists(chronicle.size());
    long[] from = new long[chronicle.size()];
    List<int[]> likes =
        IntStream.range(0, from.length)
            .parallel()
            .mapToObj(
                article -> {
                  int[] first = first(groups, groupOf[article]);
                  from[article] = from(article, first);
                  List<int[]> known = recalled.lists(Kind.OF_STORY, article, from[article]);
                  return known == null ? like(article, first) : known.get(0);
                })
            .toList();
    return Found.of(from, IntLists.of(from.length, likes::get));
  }

  private static int[] first(IntLists groups, int group) {
    return groups.list(group).stream().limit(MOST_OF_GROUP).mapToInt(i -> i).toArray();
  }

  /** Stands for all that decides which members of its story an article is like. */
  private long from(int article, int[] members) {
    long sum = Marks.mixed(alike.from()[article]);
    for (int member : members) {
      sum += Marks.mixed(marks.get(member));
    }
    return sum;
  }

  private int[] like(int article, int[] members) {
    IntLists compared = alike.lists().get(0);
    return compared.size(article) == 0
        ? NONE
        : Arrays.stream(members)
            .filter(
                other ->
                    other != article
                        && compared.indexOf(article, other) < 0
                        && areCopies(article, other))
            .toArray();
  }

  private IntLists lists(int[] order) {
    int[] place = new int[chronicle.size()];
    for (int at = 0; at < order.length; at++) {
      place[order[at]] = at;
    }
    IntLists compared = alike.lists().get(0);
    IntLists others = ofStory.lists().get(0);
    List<int[]> listed =
        IntStream.range(0, chronicle.size())
            .parallel()
            .mapToObj(
                article ->
                    compared.size(article) == 0
                        ? NONE
                        : Stream.of(List.of(article), compared.list(article), others.list(article))
                            .flatMapToInt(some -> some.stream().mapToInt(i -> place[i]))
                            .sorted()
                            .limit(MOST)
                            .map(at -> order[at])
                            .toArray())
            .toList();
    return IntLists.of(listed.size(), listed::get);
  }

  /** The articles that are like another, of those of one story the original first. */
  private int[] originalsFirst() {
    return IntStream.range(0, chronicle.size())
        .parallel()
        .filter(article -> alike.lists().get(0).size(article) > 0)
        .mapToObj(article -> new Version(article, chronicle.get(article).seed()))
        .sorted(
            Comparator.<Version, Integer>comparing(
                    version -> chronicle.dayNumber(version.article), Days::compare)
                .thenComparing(Version::seed))
        .mapToInt(Version::article)
        .toArray();
  }

  /** An article, and the text that it would take a while to read each time that it is compared. */
  private record Version(int article, String seed) {}

  /** Whether two articles tell the same story in nearly the same words. */
  boolean areCopies(int one, int other) {
    Signature a = chronicle.signature(one);
    Signature b = chronicle.signature(other);
    double resemblance = a.resemblance(b);
    return resemblance >= ALIKE
        || resemblance >= RESEMBLANCE && a.containment(b) >= CONTAINMENT && areNear(one, other);
  }

  private boolean areNear(int one, int other) {
    return chronicle.days(one, other) <= DAYS;
  }
}
