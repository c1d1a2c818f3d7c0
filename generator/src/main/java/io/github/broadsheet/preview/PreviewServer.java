package io.github.broadsheet.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a finished site to browsers on this machine, and to nobody else.
 *
 * <pre>{@code
 * try (PreviewServer server = PreviewServer.start(PreviewSettings.of(site))) {
 *   System.out.println(server.uri());
 *   server.reload(); // after the site was made anew
 * }
 * }</pre>
 *
 * <p>It behaves as a static host would: right content types, {@code index.html} for a folder,
 * {@code 404.html} with status 404. Nothing is cached. Thread-safe.
 */
public final class PreviewServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService crew;
  private final LiveReload live;
  private final PreviewSettings settings;
  private final SiteHandler files;

  private PreviewServer(PreviewSettings settings, HttpServer server) {
    this.settings = settings;
    this.server = server;
    this.live = new LiveReload(settings.path());
    this.files = new SiteHandler(settings, live);
    this.crew = Executors.newCachedThreadPool(PreviewServer::thread);
  }

  /**
   * Starts serving.
   *
   * @throws SiteException if there is no such folder, or the port is taken
   */
  public static PreviewServer start(PreviewSettings settings) {
    if (!Files.isDirectory(settings.site())) {
      throw SiteException.of(
          Issue.error(
              settings.site().toString(), 0, "there is no such folder", "Generate the site first"));
    }
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      HttpServer server = HttpServer.create(new InetSocketAddress(here, settings.port()), 0);
      PreviewServer preview = new PreviewServer(settings, server);
      server.setExecutor(preview.crew);
      server.createContext("/", preview::answer);
      server.start();
      return preview;
    } catch (BindException e) {
      throw SiteException.of(
          Issue.error(
              null,
              0,
              "port " + settings.port() + " is taken by another program",
              "Choose another port, or 0 for any that is free"));
    } catch (IOException e) {
      throw SiteException.of(
          Issue.error(null, 0, "the preview cannot start: " + e.getMessage(), null));
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "broadsheet-preview");
    thread.setDaemon(true);
    return thread;
  }

  /** The address of the front page. */
  public URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + settings.path());
  }

  /** Tells open pages that there is a new site. */
  public void reload() {
    live.reload();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isForThisMachine(exchange)) {
        Answer.text(exchange, 403, "This preview is for this machine only.");
      } else if (settings.live() && live.isAsked(exchange)) {
        live.answer(exchange);
      } else {
        files.handle(exchange);
      }
    }
  }

  /** A page of another host may not read this one by giving its own name this address. */
  private static boolean isForThisMachine(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    int port = host.lastIndexOf(':');
    String name = port > host.indexOf(']') ? host.substring(0, port) : host;
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "localhost", "127.0.0.1", "[::1]" -> true;
      default -> false;
    };
  }

  /** Stops serving. */
  @Override
  public void close() {
    live.close();
    server.stop(0);
    crew.shutdownNow();
  }
}
