package io.github.broadsheet.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lets open pages show a new site by themselves: a small script, which the preview adds to what it
 * serves and which no published file holds, listens to server-sent events. Thread-safe.
 */
final class LiveReload {

  private static final String FOLDER = "__preview/";
  private static final long PULSE_MILLIS = 10_000;

  private final String script;
  private final String events;
  private long edition;
  private boolean closed;

  /**
   * For a site.
   *
   * @param path path under which it is served, with slashes at both ends
   */
  LiveReload(String path) {
    script = path + FOLDER + "live.js";
    events = path + FOLDER + "events";
  }

  synchronized void reload() {
    edition++;
    notifyAll();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Whether a request is for this, not for a file of the site. */
  boolean isAsked(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return script.equals(path) || events.equals(path);
  }

  void answer(HttpExchange exchange) throws IOException {
    if (script.equals(exchange.getRequestURI().getPath())) {
      byte[] source = source().getBytes(StandardCharsets.UTF_8);
      Answer.bytes(exchange, 200, MediaType.of("live.js"), source);
    } else {
      tell(exchange);
    }
  }

  /** The page, with the script, and with leave to run it where the page is strict. */
  String enliven(String page) {
    String lenient = ContentPolicy.permitOwnScripts(page);
    String tag = "<script src=\"" + script + "\"></script>";
    int end = lenient.lastIndexOf("</body>");
    return end < 0 ? lenient + tag : lenient.substring(0, end) + tag + lenient.substring(end);
  }

  private String source() {
    return """
        new EventSource("%s").addEventListener("reload", function () { location.reload(); });
        """
        .formatted(events);
  }

  /** Holds the line until the browser goes away or the server closes. */
  private void tell(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/event-stream; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    long shown = edition();
    say(out, "retry: 500\n\n");
    while (!isClosed()) {
      long now = await(shown);
      say(out, now == shown ? ": still here\n\n" : "event: reload\ndata: " + now + "\n\n");
      shown = now;
    }
  }

  private static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush(); // fails, and so ends the exchange, when the browser is gone
  }

  private synchronized long edition() {
    return edition;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized long await(long shown) {
    long deadline = System.nanoTime() + PULSE_MILLIS * 1_000_000;
    try {
      for (long left = PULSE_MILLIS; edition == shown && !closed && left > 0; ) {
        wait(left);
        left = (deadline - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
    return edition;
  }
}
