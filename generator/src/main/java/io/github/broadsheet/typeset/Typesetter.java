package io.github.broadsheet.typeset;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import io.github.broadsheet.site.Content;
import io.github.broadsheet.site.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

/**
 * Makes finished sheets of pages: a pure function of the page and the templates.
 *
 * <pre>{@code
 * Typesetter typesetter = Typesetter.of(TemplateFolders.builtIn());
 * Sheet sheet = typesetter.typeset(page);
 * }</pre>
 *
 * <p>Templates are FreeMarker's, escape every text, and see views alone. They are read once: to see
 * a change of a template, take a new typesetter. Safe to share between threads.
 */
public final class Typesetter {

  private final Configuration configuration;
  private final Assets assets;
  private final ThreadLocal<Galley> galleys = ThreadLocal.withInitial(Galley::new);

  private Typesetter(Configuration configuration, Assets assets) {
    this.configuration = configuration;
    this.assets = assets;
  }

  /** A typesetter that uses the templates of these folders. */
  public static Typesetter of(TemplateFolders folders) {
    Assets assets = Assets.of(folders);
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(folders.loader());
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setRegisteredCustomOutputFormats(List.of(PageMarkup.FORMAT));
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    try {
      configuration.setSharedVariable("assets", assets.paths());
    } catch (TemplateModelException e) {
      throw new IllegalStateException("names and paths are texts", e);
    }
    return new Typesetter(configuration, assets);
  }

  /**
   * A typesetter that has read our templates already, which is half the cost of its first pages.
   */
  public static Typesetter ready(TemplateFolders folders) {
    Typesetter typesetter = of(folders);
    folders.builtInTemplates().forEach(typesetter::template);
    return typesetter;
  }

  /** Style sheet, scripts and icon, which all pages share. */
  public List<Sheet> assets() {
    return assets.sheets();
  }

  /**
   * Makes a page.
   *
   * @throws io.github.broadsheet.model.SiteException if a template is at fault, with template, line
   *     and column
   */
  public Sheet typeset(Page page) {
    if (page.content() instanceof Content.Templated templated) {
      return new Sheet(page.path(), print(page.path(), templated));
    }
    Content.Written written = (Content.Written) page.content();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      written.writing().to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return new Sheet(page.path(), out.toByteArray());
  }

  private byte[] print(String path, Content.Templated content) {
    Template template = template(content.template());
    Galley galley = galleys.get().clear();
    try {
      TemplateHashModel view =
          (TemplateHashModel)
              Objects.requireNonNull(configuration.getObjectWrapper().wrap(content.view().get()));
      template.process(view, galley);
    } catch (TemplateException e) {
      throw TemplateFault.of(content.template(), path, e);
    } catch (IOException e) {
      throw TemplateFault.of(content.template(), e);
    }
    return galley.toBytes();
  }

  private Template template(String name) {
    try {
      return configuration.getTemplate(name);
    } catch (IOException e) {
      throw TemplateFault.of(name, e);
    }
  }
}
