package io.github.broadsheet;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house, held by a test, because a rule without one decays. */
class HouseRulesTest {

  private static final String ROOT = "io.github.broadsheet";

  /** From the bottom up: a package imports only from packages that stand before it. */
  private static final List<String> STOREYS =
      List.of(
          ".model",
          ".picture",
          ".ingest",
          ".parse.block",
          ".parse.span.text",
          ".parse.span.date",
          ".parse.span.quote",
          ".parse.span.name",
          ".parse.span",
          ".parse",
          ".relate",
          ".site.view",
          ".site.data",
          ".site.feed",
          ".site.search",
          ".site",
          ".typeset",
          ".write",
          ".build",
          ".check",
          ".preview",
          "",
          ".cli",
          ".launch");

  private static final int LONGEST_FILE = 300;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasAStorey() {
    assertThat(HOUSE.stream().map(c -> c.getPackageName()).distinct())
        .allMatch(name -> STOREYS.contains(name.substring(ROOT.length())));
  }

  @Test
  void importsGoDownwardsOnly() {
    List<String> upward = new ArrayList<>();
    for (JavaClass from : HOUSE) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass();
        if (to.getPackageName().startsWith(ROOT) && storey(to) > storey(from)) {
          upward.add(dependency.getDescription());
        }
      }
    }
    assertThat(upward).isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noFileIsAGiant() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(
              file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }
  }

  private static int storey(JavaClass type) {
    return STOREYS.indexOf(type.getPackageName().substring(ROOT.length()));
  }
}
