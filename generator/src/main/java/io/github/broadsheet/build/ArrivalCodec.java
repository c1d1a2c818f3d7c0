package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Signature;
import io.github.broadsheet.relate.Terms;
import io.github.broadsheet.relate.Trace;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arrivals as bytes and back. Pure functions. */
final class ArrivalCodec {

  /** Changes with every change of the format. */
  private static final int VERSION = 4;

  private ArrivalCodec() {}

  /** Stands for the format. */
  static Fingerprint format() {
    return Fingerprint.of("arrival", Integer.toString(VERSION));
  }

  static byte[] encode(Arrival arrival) {
    ArticleCacheOutput out = new ArticleCacheOutput();
    out.number(arrival.characters());
    out.list(arrival.issues(), out::issue);
    out.list(arrival.pictures(), note -> write(note, out));
    out.list(arrival.captions(), out::number);
    Trace trace = arrival.trace();
    out.flag(trace != null);
    if (trace != null) {
      write(trace, out);
    }
    return out.bytes();
  }

  /** The arrival; none for bytes that are not one of this format. */
  static Optional<Arrival> decode(byte[] record) {
    try {
      ArticleCacheInput in = new ArticleCacheInput(record);
      int characters = in.number();
      List<Issue> issues = in.list(in::issue);
      List<PictureNote> notes = in.list(() -> readNote(in));
      List<Integer> captions = in.list(in::number);
      Trace trace = in.flag() ? readTrace(in) : null;
      return Optional.of(new Arrival(trace, issues, characters, notes, captions));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void write(PictureNote note, ArticleCacheOutput out) {
    out.text(note.file());
    out.text(note.caption());
    out.text(note.credit());
    out.text(note.alt());
    out.number(note.at() + 1);
  }

  private static PictureNote readNote(ArticleCacheInput in) {
    return new PictureNote(
        in.text(), in.textOrNull(), in.textOrNull(), in.textOrNull(), in.number() - 1);
  }

  private static void write(Trace trace, ArticleCacheOutput out) {
    out.wide(trace.made().high());
    out.wide(trace.made().low());
    write(trace.card(), out);
    out.list(trace.names(), name -> write(name, out));
    out.list(
        trace.quotations(),
        quoted -> {
          out.number(quoted.block());
          write(quoted.span(), out);
          out.text(quoted.speaker());
          out.number(quoted.name() + 1);
          out.list(quoted.about(), out::number);
        });
    out.list(
        trace.captions(),
        captioned -> {
          out.number(captioned.block());
          write(captioned.span(), out);
          write(captioned.credit(), out);
          out.list(captioned.names(), out::number);
        });
    out.list(
        trace.dates(),
        dated -> {
          out.text(dated.iso());
          out.number(dated.block());
          write(dated.span(), out);
        });
    out.list(trace.agencies(), out::text);
    Terms terms = trace.terms();
    out.number(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      out.fixed(terms.get(i));
    }
    Signature signature = trace.signature();
    char[] minima = signature.minima();
    out.number(signature.runs());
    out.number(minima.length);
    ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * minima.length);
    bytes.asCharBuffer().put(minima);
    out.raw(bytes.array());
  }

  private static Trace readTrace(ArticleCacheInput in) {
    return new Trace(
        new Checksum(in.wide(), in.wide()),
        readCard(in),
        in.list(() -> readName(in)),
        in.list(
            () ->
                new Trace.Quoted(
                    in.number(),
                    readSpan(in),
                    in.textOrNull(),
                    in.number() - 1,
                    in.list(in::number))),
        in.list(
            () ->
                new Trace.Captioned(
                    in.number(), readSpan(in), readCredit(in), in.list(in::number))),
        in.list(() -> new Trace.Dated(in.text(), in.number(), readSpan(in))),
        in.list(in::text),
        readTerms(in),
        readSignature(in));
  }

  private static Terms readTerms(ArticleCacheInput in) {
    int[] hashes = new int[in.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.fixed();
    }
    return Terms.of(hashes);
  }

  private static Signature readSignature(ArticleCacheInput in) {
    int runs = in.number();
    char[] minima = new char[in.size()];
    ByteBuffer.wrap(in.raw(Character.BYTES * minima.length)).asCharBuffer().get(minima);
    return Signature.of(minima, runs);
  }

  private static void write(ArticleCard card, ArticleCacheOutput out) {
    out.text(card.id());
    out.text(card.seed());
    out.text(card.headline());
    out.text(card.summary());
    out.date(card.published());
    out.text(card.publication());
    out.list(card.places(), out::text);
    out.list(card.agencies(), out::text);
    out.list(card.authors(), out::text);
    out.number(card.words());
    out.text(card.status().name());
  }

  private static ArticleCard readCard(ArticleCacheInput in) {
    return new ArticleCard(
        in.text(),
        in.text(),
        in.text(),
        in.textOrNull(),
        in.date(),
        in.textOrNull(),
        in.list(in::text),
        in.list(in::text),
        in.list(in::text),
        List.of(),
        in.number(),
        Status.valueOf(in.text()));
  }

  /** Numbers of kinds hold for one version of the program, whose fingerprint the cache knows. */
  @SuppressWarnings("EnumOrdinal")
  private static void write(Trace.Name name, ArticleCacheOutput out) {
    out.text(name.type().name());
    out.text(name.text());
    out.list(name.forms(), out::text);
    out.list(name.roles(), out::text);
    out.number(name.mentions());
    out.number(name.linkable());
    out.number(name.block());
    write(name.first(), out);
  }

  private static Trace.Name readName(ArticleCacheInput in) {
    return new Trace.Name(
        EntityType.valueOf(in.text()),
        in.text(),
        in.list(in::text),
        in.list(in::text),
        in.number(),
        in.number(),
        in.number(),
        readSpan(in));
  }

  private static void write(@Nullable Credit credit, ArticleCacheOutput out) {
    out.text(credit == null ? null : credit.text());
    if (credit != null) {
      write(credit.span(), out);
      out.text(credit.photographer());
      out.text(credit.agency());
    }
  }

  private static @Nullable Credit readCredit(ArticleCacheInput in) {
    String text = in.textOrNull();
    return text == null ? null : new Credit(text, readSpan(in), in.textOrNull(), in.textOrNull());
  }

  private static void write(Span span, ArticleCacheOutput out) {
    out.number(span.start());
    out.number(span.length());
  }

  private static Span readSpan(ArticleCacheInput in) {
    int start = in.number();
    return new Span(start, start + in.number());
  }
}
