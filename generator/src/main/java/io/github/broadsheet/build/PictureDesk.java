package io.github.broadsheet.build;

import io.github.broadsheet.ingest.PictureClaim;
import io.github.broadsheet.ingest.PictureFolder;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.picture.Picture;
import io.github.broadsheet.picture.PictureReader;
import io.github.broadsheet.relate.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds out which pictures belong to which article, and reads what pages must know of them. Safe to
 * share between threads.
 */
final class PictureDesk {

  private final PictureFolder folder;
  private final SeedKeys keys;
  private final ArrivalCache cache;
  private final IssueList issues;
  private final Set<String> claimed = ConcurrentHashMap.newKeySet();

  /**
   * @param keys what files are known by
   * @param cache what was known of pictures in earlier builds
   */
  PictureDesk(PictureFolder folder, SeedKeys keys, ArrivalCache cache, IssueList issues) {
    this.folder = folder;
    this.keys = keys;
    this.cache = cache;
    this.issues = issues;
  }

  /** The pictures of an article, in the order of its captions; none of a withdrawn one. */
  List<ArticlePicture> of(Arrival arrival) {
    Trace trace = arrival.trace();
    if (trace == null) {
      return List.of();
    }
    List<PictureClaim> claims =
        folder.of(trace.card().seed(), arrival.pictures(), arrival.captions(), issues::add);
    claims.forEach(claim -> claimed.add(claim.name()));
    if (claims.isEmpty() || trace.card().status() == Status.WITHDRAWN) {
      return List.of();
    }
    List<ArticlePicture> pictures = new ArrayList<>();
    for (PictureClaim claim : claims) {
      read(claim)
          .ifPresent(found -> pictures.add(picture(claim, found, arrival.captions().size())));
    }
    pictures.sort(Comparator.comparingInt(PictureDesk::rank));
    return pictures;
  }

  /** Whether an article has pictures of which it need not speak. */
  boolean haveBeside(String seed) {
    return folder.hasBeside(seed);
  }

  private Optional<Picture> read(PictureClaim claim) {
    try {
      Checksum key = Checksum.of("picture", keys.of(claim.file()).hex());
      Optional<Picture> known = cache.picture(key, claim.name(), claim.file());
      if (known.isPresent()) {
        return known;
      }
      Optional<Picture> picture = PictureReader.read(claim.name(), claim.file(), issues::add);
      picture.ifPresent(found -> cache.put(key, found));
      return picture;
    } catch (IOException e) {
      return PictureReader.read(claim.name(), claim.file(), issues::add);
    }
  }

  /** Says how many pictures no article has claimed, once all articles have been asked. */
  void tellUnclaimed() {
    List<String> rest = folder.names().stream().filter(name -> !claimed.contains(name)).toList();
    if (!rest.isEmpty()) {
      String others = rest.size() == 1 ? "" : ", nor do " + (rest.size() - 1) + " more pictures";
      issues.add(Issue.note(rest.get(0), 0, "belongs to no article" + others));
    }
  }

  private ArticlePicture picture(PictureClaim claim, Picture picture, int captions) {
    int number = claim.number() <= captions ? claim.number() : 0;
    if (number == 0 && claim.note().caption() == null && claim.note().alt() == null) {
      issues.add(
          Issue.warning(
              claim.name(),
              0,
              "has no caption, and nothing says what it shows",
              "Say its caption or alt under \"pictures\" in the metadata of its article"));
    }
    return new ArticlePicture(
        picture, number, claim.note().caption(), claim.note().credit(), claim.note().alt());
  }

  private static int rank(ArticlePicture picture) {
    return picture.number() == 0 ? Integer.MAX_VALUE : picture.number();
  }
}
