package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.site.view.BriefEntry;
import io.github.broadsheet.site.view.BriefView;
import io.github.broadsheet.site.view.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefPagesTest {

  private final SampleEdition sample =
      new SampleEdition().with("aa", "2021-03-08", "Ferry returns", "It sails.");

  @Test
  void inASmallArchiveEveryNameHasAPageOfItsOwn() {
    assertThat(pages(new BriefPages())).isEmpty();
    assertThat(pages(new EntityPages()))
        .extracting(Page::path)
        .containsExactly("people/ada-ferry.html");
    assertThat(SitePath.entity(SampleEdition.ADA, sample)).isEqualTo("people/ada-ferry.html");
  }

  @Test
  void aRareNameHasAnEntryOnAPageOfItsFirstTwoLetters() {
    sample.rare();
    assertThat(pages(new EntityPages())).isEmpty();
    assertThat(SitePath.entity(SampleEdition.ADA, sample))
        .isEqualTo("people/brief/ad.html#ada-ferry");
    Page page = pages(new BriefPages()).get(0);
    assertThat(page.path()).isEqualTo("people/brief/ad.html");
    BriefView view = (BriefView) ((Content.Templated) page.content()).view().get();
    assertThat(view.heading()).isEqualTo("People named in passing: Ad");
    BriefEntry ada = view.entries().get(0);
    assertThat(ada.id()).isEqualTo("ada-ferry");
    assertThat(ada.page()).isNull();
    assertThat(ada.items()).extracting(Item::headline).containsExactly("Ferry returns");
  }

  private List<Page> pages(PageKind kind) {
    return PlannedPages.of(kind, sample.edition());
  }
}
