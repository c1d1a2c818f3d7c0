package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Published;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, by the best witness there is: a line of dates; else the dateline's
 * day; else the day that the first paragraphs name with its weekday ({@code on Monday (Jan 10)}).
 * What lacks a year takes it from the captions and the copyright line.
 */
public final class DayOfPublication {

  /** The news is told in so many first paragraphs of the story. */
  private static final int OPENING_PARAGRAPHS = 3;

  /** A weekday stands so few tokens before its day. */
  private static final int NEAR = 3;

  private DayOfPublication() {}

  /** The day, or empty where nothing tells it. */
  public static Optional<LocalDate> of(List<Block> blocks) {
    return stated(blocks).or(() -> inDateline(blocks)).or(() -> inOpening(blocks));
  }

  /** A day without a year ({@code --03-07}) in the year that brings it nearest to another day. */
  public static LocalDate near(String monthAndDay, LocalDate day) {
    LocalDate best = null;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      LocalDate candidate = inYear(monthAndDay, year);
      if (candidate != null && (best == null || distance(candidate, day) < distance(best, day))) {
        best = candidate;
      }
    }
    return best == null ? day : best;
  }

  private static Optional<LocalDate> stated(List<Block> blocks) {
    for (Block block : blocks) {
      Optional<Published> stated = block.detail(Published.class);
      if (stated.isPresent()) {
        return stated.map(Published::date);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inDateline(List<Block> blocks) {
    String date =
        blocks.stream()
            .flatMap(block -> block.dateline().stream())
            .flatMap(dateline -> Optional.ofNullable(dateline.date()).stream())
            .findFirst()
            .orElse(null);
    if (date == null) {
      return Optional.empty();
    }
    return date.startsWith("--")
        ? years(blocks).stream()
            .flatMap(year -> Optional.ofNullable(inYear(date, year)).stream())
            .findFirst()
        : Optional.of(LocalDate.parse(date));
  }

  private static Optional<LocalDate> inOpening(List<Block> blocks) {
    List<Integer> years = years(blocks);
    if (years.isEmpty()) {
      return Optional.empty();
    }
    return blocks.stream()
        .filter(block -> block.kind().isStory())
        .limit(OPENING_PARAGRAPHS)
        .filter(block -> hasFigure(block.text()))
        .flatMap(block -> withWeekday(block.text(), years).stream())
        .findFirst();
  }

  private static boolean hasFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The first day with its weekday, in the first of the years in which the two agree. */
  private static Optional<LocalDate> withWeekday(String text, List<Integer> years) {
    List<Token> tokens = Token.of(text.substring(0, Math.min(text.length(), Captions.LONGEST)));
    for (PrintedDate date : PrintedDate.in(tokens)) {
      DayOfWeek weekday = weekdayBefore(tokens, date.start());
      if (weekday == null) {
        continue;
      }
      for (int year : years) {
        LocalDate day = date.year() == null ? inYear(date.iso(), year) : date.inFull().orElse(null);
        if (day != null && day.getDayOfWeek() == weekday) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable DayOfWeek weekdayBefore(List<Token> tokens, int start) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < start) {
      at++;
    }
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      for (DayOfWeek day : DayOfWeek.values()) {
        String name = day.name().toLowerCase(Locale.ROOT);
        String word = tokens.get(i).word();
        if (word.length() >= 3 && name.startsWith(word)) {
          return day;
        }
      }
    }
    return null;
  }

  /** The years that captions and endnotes name, the latest first. */
  private static List<Integer> years(List<Block> blocks) {
    TreeSet<Integer> years = new TreeSet<>();
    for (Block block : blocks) {
      boolean dated = block.kind() == BlockKind.CAPTION || block.kind() == BlockKind.ENDNOTE;
      if (dated) {
        for (PrintedDate date : PrintedDate.in(block.text())) {
          date.inFull().ifPresent(day -> years.add(day.getYear()));
        }
        copyrightYear(block.text()).ifPresent(years::add);
      }
    }
    return new ArrayList<>(years.descendingSet());
  }

  /** {@code © 2023 The Harbour Post}. */
  private static Optional<Integer> copyrightYear(String text) {
    int sign = text.indexOf('©');
    if (sign < 0) {
      return Optional.empty();
    }
    return Token.of(text.substring(sign)).stream()
        .filter(token -> token.isNumber() && token.word().length() == 4)
        .map(Token::number)
        .findFirst();
  }

  private static @Nullable LocalDate inYear(String monthAndDay, int year) {
    try {
      String[] parts = monthAndDay.substring(2).split("-");
      return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }
}
