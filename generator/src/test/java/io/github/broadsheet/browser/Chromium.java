package io.github.broadsheet.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium, spoken to by the Chrome DevTools Protocol over one WebSocket.
 *
 * <p>Only what the tests need, so that they need no driver: find the browser, open tabs, send
 * commands, hear events.
 */
final class Chromium implements AutoCloseable {

  private static final long SECONDS = 30;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Map<String, Object>>> answers =
      new ConcurrentHashMap<>();
  private final Map<String, Tab> tabs = new ConcurrentHashMap<>();

  private Chromium(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Ears())
            .orTimeout(SECONDS, TimeUnit.SECONDS)
            .join();
  }

  /** The browser of this machine: {@code -Dbrowser.path}, or one of the usual names on the path. */
  static Optional<Path> find() {
    String given = System.getProperty("browser.path");
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .stream()
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path browser, Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader lines = process.inputReader();
    for (String line; (line = lines.readLine()) != null; ) {
      if (line.startsWith("DevTools listening on ")) {
        Thread drain = new Thread(() -> lines.lines().forEach(ignored -> {}), "chromium-output");
        drain.setDaemon(true);
        drain.start();
        return new Chromium(process, line.substring("DevTools listening on ".length()));
      }
    }
    throw new IOException(browser + " ended before it listened");
  }

  Tab open() {
    Object target = send(null, "Target.createTarget", Map.of("url", "about:blank")).get("targetId");
    Map<String, Object> attached =
        send(
            null,
            "Target.attachToTarget",
            Map.of("targetId", String.valueOf(target), "flatten", true));
    Tab tab = new Tab(this, String.valueOf(attached.get("sessionId")));
    tabs.put(tab.session(), tab);
    tab.enable();
    return tab;
  }

  /** Sends a command and waits for its answer. */
  Map<String, Object> send(@Nullable String session, String method, Map<String, ?> parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message = new java.util.LinkedHashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (session != null) {
      message.put("sessionId", session);
    }
    synchronized (socket) {
      socket.sendText(JsonTree.print(message), true).join();
    }
    Map<String, Object> result = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (result.containsKey("error")) {
      throw new IllegalStateException(method + ": " + result.get("error"));
    }
    return Tab.map(result.get("result"));
  }

  /**
   * Asks the browser to end, and waits for all its processes, so that its profile can be deleted.
   */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> family = process.descendants().toList();
    try {
      send(null, "Browser.close", Map.of());
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CompletionException e) {
      process.destroy();
    }
    for (ProcessHandle member : family) {
      member.destroyForcibly();
      member.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
    socket.abort();
  }

  /** Puts the pieces of messages together and hands them to whom they are for. */
  private final class Ears implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        Map<String, Object> whole = Tab.map(JsonTree.parse(message.toString()));
        message.setLength(0);
        hear(whole);
      }
      from.request(1);
      return null;
    }

    private void hear(Map<String, Object> whole) {
      if (whole.get("id") instanceof Double id) {
        CompletableFuture<Map<String, Object>> answer = answers.remove(id.intValue());
        if (answer != null) {
          answer.complete(whole);
        }
        return;
      }
      Tab tab = tabs.get(String.valueOf(whole.get("sessionId")));
      if (tab != null) {
        tab.hear(String.valueOf(whole.get("method")), Tab.map(whole.get("params")));
      }
    }
  }
}
