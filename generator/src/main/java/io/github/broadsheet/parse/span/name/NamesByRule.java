package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.parse.span.name.RunCutter.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The engine that goes by rules: stretches of capitals, what the lists and the words beside them
 * say of each, and what the article says elsewhere.
 *
 * <p>Every occurrence of the same words is weighed; for each clue the strongest occurrence counts
 * for all of them. Then surnames follow their full names, and lines of capitals follow the text.
 */
public final class NamesByRule implements NameEngine {

  private static final float ENOUGH = 1.5f;
  private static final float SURE = 5;

  /** The certainty of a name that only just won over another reading. */
  private static final double GUESS = 0.3;

  /** So many points speak for no name at all where a word is in no list and opens a sentence. */
  private static final float MERELY_UNKNOWN = 1.5f;

  private static final double FOLLOWS_FULL_NAME = 0.8;

  /** Titles that say nothing about a person's office. */
  private static final Set<String> MERE_COURTESY =
      Set.of(
          "Mr",
          "Mr.",
          "Mrs",
          "Mrs.",
          "Ms",
          "Ms.",
          "Miss",
          "Mx",
          "Messrs",
          "Madam",
          "Madame",
          "Monsieur",
          "Herr",
          "Frau",
          "Former",
          "Then",
          "Don");

  /**
   * What is known of all occurrences of the same words.
   *
   * @param open whether they may be a name though nothing says so
   */
  private record Verdict(@Nullable EntityType type, float lead, boolean open) {
    static final Verdict UNDECIDED = new Verdict(null, 0, false);

    /** That they are of a type; a surname is as certain as the full name that it follows. */
    double certainty(EntityType type) {
      return this.type == type ? Math.min(1, Math.max(GUESS, lead / SURE)) : FOLLOWS_FULL_NAME;
    }
  }

  /** What one occurrence is. */
  private record Reading(@Nullable EntityType type, double certainty) {
    static final Reading NO_NAME = new Reading(null, 0);

    boolean isGuess() {
      return certainty <= GUESS;
    }
  }

  /** The strongest opinion of each clue on the same words, then the verdict on them. */
  private static final class Hearing {
    private final Opinion[] strongest;
    private Verdict verdict = Verdict.UNDECIDED;

    Hearing(int clues) {
      strongest = new Opinion[clues];
      Arrays.fill(strongest, Opinion.NONE);
    }

    void hear(Candidate candidate, Clue[] clues) {
      for (int i = 0; i < clues.length; i++) {
        strongest[i] = strongest[i].strongest(clues[i].of(candidate));
      }
    }

    void decide() {
      Opinion sum = Opinion.NONE;
      for (Opinion opinion : strongest) {
        sum = sum.plus(opinion);
      }
      EntityType best = sum.best();
      if (best != null && sum.points(best) >= ENOUGH) {
        verdict = new Verdict(best, sum.lead(), false);
      } else {
        verdict = new Verdict(null, 0, sum.nothing() <= MERELY_UNKNOWN);
      }
    }
  }

  @Override
  public List<NameSpan> names(NameText text) {
    Lists lists = Lists.standard();
    Tokens tokens = text.tokens();
    List<Run> runs =
        new RunTrimmer(tokens)
            .trimmed(new RunCutter(tokens, new PhraseFinder(tokens, lists)).runs());
    CompaniesOfArticle companies = new CompaniesOfArticle(tokens, lists, runs);
    List<Candidate> candidates = candidates(tokens, runs, companies);
    Seen seen = new Seen(tokens);
    List<Clue> clues =
        tokens.tongue() == null
            ? Clues.builtIn(lists, seen, companies)
            : Clues.abroad(lists, seen, companies);
    List<Verdict> verdicts = verdicts(candidates, clues.toArray(Clue[]::new));
    if (tokens.tongue() != null) {
      verdicts = evident(candidates, verdicts, new EvidenceAbroad(tokens.tongue(), seen));
    }
    NamesOfArticle known = new NamesOfArticle(tokens, lists, companies);
    for (int i = 0; i < candidates.size(); i++) {
      EntityType type = verdicts.get(i).type();
      if (type != null) {
        known.learn(candidates.get(i), type);
      }
    }
    List<Reading> readings = readings(candidates, verdicts, known);
    List<NameSpan> names = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Reading reading = readings.get(i);
      if (reading.type != null) {
        names.add(span(candidates.get(i), reading.type, reading.certainty));
      }
    }
    names.addAll(known.inLoudLines());
    names.sort(Comparator.comparing(NameSpan::span));
    return names;
  }

  /** What each candidate is in the light of the others. */
  private static List<Reading> readings(
      List<Candidate> candidates, List<Verdict> verdicts, NamesOfArticle known) {
    List<Reading> readings = new ArrayList<>(candidates.size());
    NamesInRow rows = new NamesInRow();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Verdict verdict = verdicts.get(i);
      EntityType type = known.typeOf(candidate, verdict.type());
      Reading reading = type == null ? Reading.NO_NAME : new Reading(type, verdict.certainty(type));
      readings.add(reading);
      rows.add(candidate, reading.isGuess() ? null : type, type == null && verdict.open());
    }
    Map<String, EntityType> inRows = rows.types();
    for (int i = 0; i < candidates.size() && !inRows.isEmpty(); i++) {
      EntityType type = inRows.get(candidates.get(i).key());
      if (type != null && readings.get(i).type == null) {
        readings.set(i, new Reading(type, GUESS));
      }
    }
    return readings;
  }

  private static List<Candidate> candidates(
      Tokens tokens, List<Run> runs, CompaniesOfArticle companies) {
    TitleSplitter splitter = new TitleSplitter(tokens, companies);
    List<Candidate> candidates = new ArrayList<>(runs.size());
    for (Run run : runs) {
      candidates.addAll(splitter.candidates(run));
    }
    return candidates;
  }

  /** The verdict on each candidate. */
  private static List<Verdict> verdicts(List<Candidate> candidates, Clue[] clues) {
    Map<String, Hearing> hearings = new HashMap<>();
    List<Hearing> ofCandidates = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Hearing hearing = hearings.computeIfAbsent(candidate.key(), key -> new Hearing(clues.length));
      hearing.hear(candidate, clues);
      ofCandidates.add(hearing);
    }
    hearings.values().forEach(Hearing::decide);
    return ofCandidates.stream().map(hearing -> hearing.verdict).toList();
  }

  /** The verdicts on a text of another language, without those that go by capitals alone. */
  private static List<Verdict> evident(
      List<Candidate> candidates, List<Verdict> verdicts, EvidenceAbroad evidence) {
    List<EntityType> types = new ArrayList<>(verdicts.size());
    verdicts.forEach(verdict -> types.add(verdict.type()));
    Set<String> evident = evidence.evident(candidates, types);
    List<Verdict> kept = new ArrayList<>(verdicts.size());
    for (int i = 0; i < verdicts.size(); i++) {
      boolean is = evident.contains(candidates.get(i).key());
      kept.add(is ? verdicts.get(i) : Verdict.UNDECIDED);
    }
    return kept;
  }

  private static NameSpan span(Candidate candidate, EntityType type, double certainty) {
    boolean office =
        type == EntityType.PERSON
            && candidate.role() != null
            && !MERE_COURTESY.contains(candidate.role());
    String role = office ? candidate.role() : null;
    return new NameSpan(
        candidate.tokens().span(candidate.from(), candidate.to()),
        type,
        certainty,
        NamesByRule.class.getSimpleName(),
        role);
  }
}
