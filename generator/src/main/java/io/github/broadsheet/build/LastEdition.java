package io.github.broadsheet.build;

import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.write.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the last build found, for the next one to say when it finds that nothing at all has changed.
 *
 * @param articles articles of the archive
 * @param characters characters of all texts
 * @param issues every problem
 */
record LastEdition(int articles, long characters, List<Issue> issues) {

  private static final int DIGEST = 32;

  LastEdition {
    issues = List.copyOf(issues);
  }

  /**
   * What a file says of the edition that was made of these inputs; none if it tells of another, or
   * is missing or damaged.
   *
   * @param inputs stands for seeds, templates, settings, code and the published site
   */
  static Optional<LastEdition> read(Path file, Fingerprint inputs) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length < 2 * DIGEST
          || !Arrays.equals(bytes, 0, DIGEST, digest(inputs), 0, DIGEST)) {
        return Optional.empty();
      }
      byte[] body = Arrays.copyOfRange(bytes, 2 * DIGEST, bytes.length);
      boolean whole =
          Arrays.equals(bytes, DIGEST, 2 * DIGEST, digest(Fingerprint.of(body)), 0, DIGEST);
      return whole ? Optional.of(decode(new ArticleCacheInput(body))) : Optional.empty();
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static LastEdition decode(ArticleCacheInput in) {
    return new LastEdition(
        in.fixed(),
        ((long) in.fixed() << Integer.SIZE) | Integer.toUnsignedLong(in.fixed()),
        in.list(in::issue));
  }

  /** Writes it for the next build. */
  void write(Path file, Fingerprint inputs) throws IOException {
    ArticleCacheOutput out = new ArticleCacheOutput();
    out.fixed(articles);
    out.fixed((int) (characters >>> Integer.SIZE));
    out.fixed((int) characters);
    out.list(issues, out::issue);
    byte[] body = out.bytes();
    ArticleCacheOutput whole = new ArticleCacheOutput();
    whole.raw(digest(inputs));
    whole.raw(digest(Fingerprint.of(body)));
    whole.raw(body);
    AtomicFile.write(file, whole.bytes());
  }

  private static byte[] digest(Fingerprint fingerprint) {
    return HexFormat.of().parseHex(fingerprint.hex());
  }
}
