package io.github.broadsheet.build;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.AuthorityFile;
import io.github.broadsheet.relate.AuthorityProposal;
import io.github.broadsheet.write.AtomicFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The person who knows better: reads what they say of names, and hands them what was inferred.
 * Their own file is never written.
 */
final class Archivist {

  /** In the seeds folder, written by hand. */
  static final String AUTHORITY = "authority.yaml";

  /** In the cache folder, written anew by every build. */
  static final String PROPOSAL = "authority-proposal.yaml";

  private final BuildSettings build;
  private final IssueList issues;

  Archivist(BuildSettings build, IssueList issues) {
    this.build = build;
    this.issues = issues;
  }

  /** What the archivist says of names; nothing where there is no such file. */
  AuthorityFile authority() {
    Path file = build.seeds().resolve(AUTHORITY);
    if (!Files.exists(file)) {
      return AuthorityFile.none();
    }
    try {
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      AuthorityFile authority = AuthorityFile.read(yaml, AUTHORITY);
      issues.addAll(authority.issues());
      return authority;
    } catch (CharacterCodingException e) {
      issues.add(Issue.error(AUTHORITY, 0, "is not UTF-8", "Save it as UTF-8; it was not used"));
    } catch (IOException e) {
      issues.add(
          Issue.error(AUTHORITY, 0, "cannot be read: " + e.getMessage(), "Check its permissions"));
    }
    return AuthorityFile.none();
  }

  /**
   * Writes what was inferred of names to the cache folder.
   *
   * @return false if it could not be written, which is then told
   */
  boolean propose(Archive archive) {
    try {
      StringBuilder proposal = new StringBuilder();
      AuthorityProposal.write(archive, proposal);
      Files.createDirectories(build.cache());
      AtomicFile.write(
          build.cache().resolve(PROPOSAL), proposal.toString().getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      issues.add(
          Issue.warning(
              build.cache().resolve(PROPOSAL).toString(),
              0,
              "could not be written: " + e.getMessage(),
              "The site does not need it"));
      return false;
    }
  }
}
