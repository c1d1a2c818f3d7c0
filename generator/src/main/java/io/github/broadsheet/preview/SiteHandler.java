package io.github.broadsheet.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the file that a request asks for, as a static host does. */
final class SiteHandler {

  private static final String INDEX = "index.html";

  private final PreviewSettings settings;
  private final LiveReload live;

  SiteHandler(PreviewSettings settings, LiveReload live) {
    this.settings = settings;
    this.live = live;
  }

  void handle(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      Answer.text(exchange, 405, "Only GET and HEAD.");
      return;
    }
    String path = exchange.getRequestURI().getPath();
    if (path == null || !path.startsWith(settings.path())) {
      if (path != null && (path + "/").equals(settings.path())) {
        Answer.redirect(exchange, settings.path());
      } else {
        notFound(exchange);
      }
      return;
    }
    Path file = file(path.substring(settings.path().length()));
    if (file != null && Files.isDirectory(file)) {
      folder(exchange, file);
    } else if (file != null && Files.isRegularFile(file) && !path.endsWith("/")) {
      send(exchange, 200, file);
    } else {
      notFound(exchange);
    }
  }

  private void folder(HttpExchange exchange, Path folder) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    if (!path.endsWith("/")) {
      Answer.redirect(exchange, path.substring(path.lastIndexOf('/') + 1) + "/");
    } else if (Files.isRegularFile(folder.resolve(INDEX))) {
      send(exchange, 200, folder.resolve(INDEX));
    } else {
      notFound(exchange);
    }
  }

  private void notFound(HttpExchange exchange) throws IOException {
    Path page = settings.site().resolve("404.html");
    if (Files.isRegularFile(page)) {
      send(exchange, 404, page);
    } else {
      Answer.text(exchange, 404, "There is no such page.");
    }
  }

  private void send(HttpExchange exchange, int status, Path file) throws IOException {
    String type = MediaType.of(file.getFileName().toString());
    byte[] body = Files.readAllBytes(file);
    if (settings.live() && type.startsWith("text/html")) {
      String page = new String(body, StandardCharsets.UTF_8);
      body = live.enliven(page).getBytes(StandardCharsets.UTF_8);
    }
    Answer.bytes(exchange, status, type, body);
  }

  /** The file of the site at a path, or null where the path is none of a published file. */
  private @Nullable Path file(String path) throws IOException {
    for (String part : path.split("/", -1)) {
      boolean hidden = part.startsWith(".") && !part.equals(".well-known");
      if (hidden || part.indexOf('\\') >= 0) {
        return null; // includes every "..": nothing above the site, nothing of .git
      }
    }
    try {
      Path file = settings.site().resolve(path);
      boolean inside =
          Files.exists(file) && file.toRealPath().startsWith(settings.site().toRealPath());
      return inside ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
