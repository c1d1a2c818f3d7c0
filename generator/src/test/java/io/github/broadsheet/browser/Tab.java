package io.github.broadsheet.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A tab of the browser, and what it complained of and asked for since it was last sent somewhere.
 */
final class Tab {

  private static final long SECONDS = 30;

  private final Chromium browser;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch loaded = new CountDownLatch(1);

  Tab(Chromium browser, String session) {
    this.browser = browser;
    this.session = session;
  }

  String session() {
    return session;
  }

  void enable() {
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable", Map.of());
    }
  }

  /** Opens an address and waits until the page is loaded. */
  Tab go(String address) throws InterruptedException {
    complaints.clear();
    requests.clear();
    loaded = new CountDownLatch(1);
    send("Page.navigate", Map.of("url", address));
    if (!loaded.await(SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(address + " did not load");
    }
    return this;
  }

  /** The value of an expression, a promise included, as JSON values. */
  @Nullable Object evaluate(String expression) {
    Map<String, Object> answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(String.valueOf(answer.get("exceptionDetails")));
    }
    return map(answer.get("result")).get("value");
  }

  String text(String expression) {
    return String.valueOf(evaluate(expression));
  }

  /** Waits until an expression is true. */
  void until(String condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!Boolean.TRUE.equals(evaluate("Boolean(" + condition + ")"))) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never came true: " + condition);
      }
      Thread.sleep(20);
    }
  }

  void viewport(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void scripts(boolean run) {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** {@code light} or {@code dark}; {@code screen} or {@code print}. */
  void media(String scheme, String medium) {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void press(String key, int code) {
    for (String type : List.of("keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  void type(String words) {
    send("Input.insertText", Map.of("text", words));
  }

  /** Script errors, violations of the content policy, and failed requests. */
  List<String> complaints() {
    return complaints;
  }

  /** Addresses that were asked for. */
  List<String> requests() {
    return requests;
  }

  void hear(String method, Map<String, Object> what) {
    switch (method) {
      case "Page.loadEventFired" -> loaded.countDown();
      case "Runtime.exceptionThrown" ->
          complaints.add(String.valueOf(what.get("exceptionDetails")));
      case "Log.entryAdded" -> {
        Map<String, Object> entry = map(what.get("entry"));
        if ("error".equals(entry.get("level"))) {
          complaints.add(entry.get("text") + " " + entry.get("url"));
        }
      }
      case "Network.loadingFailed" -> complaints.add(String.valueOf(what.get("errorText")));
      case "Network.requestWillBeSent" ->
          requests.add(String.valueOf(map(what.get("request")).get("url")));
      default -> {
        // other events are of no interest to the tests
      }
    }
  }

  private Map<String, Object> send(String method, Map<String, ?> parameters) {
    return browser.send(session, method, parameters);
  }

  @SuppressWarnings("unchecked") // the protocol's objects have names that are strings
  static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
