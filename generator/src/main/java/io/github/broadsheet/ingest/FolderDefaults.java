package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Metadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code _defaults.yaml} says of all articles of a folder and of the folders below it; the
 * nearer folder is heard first.
 *
 * @param byFolder what is said, by path of the folder relative to the top, {@code ""} for the top
 * @param issues what is wrong with the files
 */
record FolderDefaults(Map<String, Metadata> byFolder, List<Issue> issues) {

  static FolderDefaults of(Path top, List<Path> files) {
    Map<String, Metadata> byFolder = new HashMap<>();
    List<Issue> issues = new ArrayList<>();
    for (Path file : files) {
      String name = FolderWalk.name(top, file);
      byFolder.put(folder(name), MetadataFile.read(name, file, issues));
    }
    return new FolderDefaults(byFolder, issues);
  }

  /** What is said of a seed. */
  Metadata of(String seed) {
    Metadata said = Metadata.none();
    if (byFolder.isEmpty()) {
      return said;
    }
    for (String at = folder(seed); ; at = folder(at)) {
      Metadata here = byFolder.get(at);
      said = here == null ? said : said.over(here);
      if (at.isEmpty()) {
        return said;
      }
    }
  }

  private static String folder(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }
}
