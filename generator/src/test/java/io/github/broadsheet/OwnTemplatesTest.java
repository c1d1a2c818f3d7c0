package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's own templates come before the built-in ones, file by file. */
class OwnTemplatesTest {

  @TempDir private Path folder;
  private Path templates;

  @BeforeEach
  void writeAnArticle() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(
        seeds.resolve("a.txt"), "Fish & <b>chips</b>\n\nThe shop opened on March 3, 2020.\n");
    templates = Files.createDirectories(folder.resolve("templates"));
  }

  @Test
  void aFileOfTheSameNameTakesThePlaceOfOurs() throws IOException {
    Files.writeString(templates.resolve("footer.ftlh"), "<p>Printed in Port Ellery</p>");
    generate();
    assertThat(site("index.html")).content().contains("Printed in Port Ellery");
    assertThat(site("people/index.html")).content().contains("Printed in Port Ellery");
  }

  @Test
  void aTokenOfTheirOwnChangesTheStyleSheetAndItsName() throws IOException {
    generate();
    String before = Files.readString(site("index.html"));
    Files.createDirectories(templates.resolve("assets"));
    Files.writeString(templates.resolve("assets/tokens.css"), ":root { --paper: #ffe; }");
    generate();
    assertThat(Files.readString(site("index.html"))).isNotEqualTo(before);
  }

  @Test
  void textIsEscaped() throws IOException {
    generate();
    assertThat(site("index.html"))
        .content()
        .contains("Fish &amp; &lt;b&gt;chips&lt;/b&gt;")
        .doesNotContain("<b>chips</b>");
  }

  @Test
  void aFaultIsToldWithTemplateLineColumnAndNothingPublishedIsTouched() throws IOException {
    generate();
    String before = Files.readString(site("index.html"));
    Files.writeString(templates.resolve("footer.ftlh"), "<p>\n  ${nobody.knows.this}</p>");
    assertThatExceptionOfType(SiteException.class)
        .isThrownBy(this::generate)
        .withMessageContaining("footer.ftlh:2:")
        .withMessageContaining("column")
        .withMessageContaining("nobody");
    assertThat(site("index.html")).hasContent(before);
  }

  @Test
  void noTemplateReachesJavaClasses() throws IOException {
    Files.writeString(
        templates.resolve("footer.ftlh"),
        "<#assign x = \"freemarker.template.utility.Execute\"?new()>${x(\"id\")}");
    assertThatExceptionOfType(SiteException.class)
        .isThrownBy(this::generate)
        .withMessageContaining("footer.ftlh");
    Files.writeString(templates.resolve("footer.ftlh"), "${head.class.name}");
    assertThatExceptionOfType(SiteException.class).isThrownBy(this::generate);
  }

  private void generate() {
    Generator.of(
            Settings.builder()
                .seeds(folder.resolve("seeds"))
                .output(folder.resolve("site"))
                .templates(templates)
                .build())
        .generate();
  }

  private Path site(String path) {
    return folder.resolve("site").resolve(path);
  }
}
