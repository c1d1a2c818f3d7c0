package io.github.broadsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.SiteException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PreviewServerTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    site = folder.resolve("site");
    Files.createDirectories(site.resolve("people"));
    Files.writeString(site.resolve("index.html"), "<body>Front é</body>");
    Files.writeString(site.resolve("404.html"), "<body>Not here</body>");
    Files.writeString(site.resolve("people/index.html"), "<body>People</body>");
    Files.writeString(site.resolve("feed.atom"), "<feed/>");
    Files.writeString(site.resolve(".hidden"), "secret");
    Files.writeString(folder.resolve("secret.txt"), "secret");
  }

  @Test
  void pagesComeWithTheirTypeAndAreNotCached() throws Exception {
    try (PreviewServer server = PreviewServer.start(PreviewSettings.of(site))) {
      HttpResponse<String> front = get(server, "");

      assertThat(front.statusCode()).isEqualTo(200);
      assertThat(front.body()).isEqualTo("<body>Front é</body>");
      assertThat(front.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
      assertThat(front.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(get(server, "feed.atom").headers().firstValue("Content-Type"))
          .contains("application/atom+xml");
    }
  }

  @Test
  void folderShowsItsIndexWithOrWithoutSlash() throws Exception {
    try (PreviewServer server = PreviewServer.start(PreviewSettings.of(site))) {
      assertThat(get(server, "people/").body()).contains("People");
      assertThat(get(server, "people").uri().getPath()).isEqualTo("/people/");
    }
  }

  @Test
  void whatIsNotThereGetsTheSitesOwnPage() throws Exception {
    try (PreviewServer server = PreviewServer.start(PreviewSettings.of(site))) {
      HttpResponse<String> lost = get(server, "no/such/page.html");

      assertThat(lost.statusCode()).isEqualTo(404);
      assertThat(lost.body()).contains("Not here");
    }
  }

  @Test
  void nothingOutsideTheSiteAndNothingHiddenIsServed() throws Exception {
    Files.createSymbolicLink(site.resolve("way-out"), folder);
    try (PreviewServer server = PreviewServer.start(PreviewSettings.of(site))) {
      for (String path :
          new String[] {
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/people/..%2f..%2fsecret.txt",
            "/.hidden",
            "/way-out/secret.txt",
            "/..%5csecret.txt",
            "/a%00b"
          }) {
        assertThat(raw(server, "GET " + path + " HTTP/1.1", "localhost"))
            .as(path)
            .startsWith("HTTP/1.1 4")
            .doesNotContain("secret");
      }
    }
  }

  @Test
  void onlyThisMachineIsAnswered() throws Exception {
    try (PreviewServer server = PreviewServer.start(PreviewSettings.of(site))) {
      assertThat(raw(server, "GET / HTTP/1.1", "evil.example")).startsWith("HTTP/1.1 403");
      assertThat(raw(server, "GET / HTTP/1.1", "127.0.0.1:80")).startsWith("HTTP/1.1 200");
      assertThat(raw(server, "GET / HTTP/1.1", "[::1]:80")).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void headHasLengthButNoBodyAndOtherMethodsAreRefused() throws Exception {
    try (PreviewServer server = PreviewServer.start(PreviewSettings.of(site))) {
      assertThat(raw(server, "HEAD /index.html HTTP/1.1", "localhost"))
          .containsIgnoringCase("Content-Length: 21")
          .doesNotContain("Front");
      assertThat(raw(server, "POST /index.html HTTP/1.1", "localhost"))
          .startsWith("HTTP/1.1 405")
          .contains("Allow: GET, HEAD");
    }
  }

  @Test
  void siteIsServedUnderTheSubPathItWillLiveAt() throws Exception {
    PreviewSettings settings = new PreviewSettings(site, 0, "archive", false);
    try (PreviewServer server = PreviewServer.start(settings)) {
      assertThat(server.uri().getPath()).isEqualTo("/archive/");
      assertThat(get(server, "/archive/people/index.html").statusCode()).isEqualTo(200);
      assertThat(get(server, "/archive").uri().getPath()).isEqualTo("/archive/");
      assertThat(get(server, "/people/index.html").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void takenPortIsToldClearly() {
    try (PreviewServer first = PreviewServer.start(PreviewSettings.of(site))) {
      PreviewSettings same = new PreviewSettings(site, first.uri().getPort(), "/", false);
      assertThatThrownBy(() -> PreviewServer.start(same))
          .isInstanceOf(SiteException.class)
          .hasMessageContaining("port " + same.port() + " is taken");
    }
  }

  @Test
  void livePageHearsOfANewSite() throws Exception {
    PreviewSettings settings = new PreviewSettings(site, 0, "/", true);
    try (PreviewServer server = PreviewServer.start(settings)) {
      assertThat(get(server, "").body()).contains("<script src=\"/__preview/live.js\"></script>");
      assertThat(get(server, "__preview/live.js").body()).contains("/__preview/events");
      HttpRequest listen = HttpRequest.newBuilder(server.uri().resolve("__preview/events")).build();
      try (Stream<String> lines = CLIENT.send(listen, BodyHandlers.ofLines()).body()) {
        Iterator<String> events = lines.iterator();
        assertThat(events.next()).startsWith("retry:");
        server.reload();
        assertThat(events.next()).isEmpty();
        assertThat(events.next()).isEqualTo("event: reload");
      }
    }
    assertThat(Files.readString(site.resolve("index.html"))).doesNotContain("script");
  }

  @Test
  void strictPagePermitsThePreviewsScriptAndNothingElse() {
    String page =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src"
            + " 'sha256-abc'; connect-src 'none'; img-src 'self'\"><p>x";

    assertThat(ContentPolicy.permitOwnScripts(page))
        .contains("default-src 'none'; script-src 'sha256-abc' 'self'; connect-src")
        .contains("connect-src  'self'; img-src 'self'");
    assertThat(ContentPolicy.permitOwnScripts("<p>no policy")).isEqualTo("<p>no policy");
  }

  private static HttpResponse<String> get(PreviewServer server, String path) throws Exception {
    URI uri = server.uri().resolve(path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** Speaks HTTP by hand, for requests that a well-behaved client does not make. */
  private static String raw(PreviewServer server, String request, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri().getPort())) {
      String head = request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      StringBuilder answer = new StringBuilder();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      for (String line; (line = in.readLine()) != null; ) {
        answer.append(line).append('\n');
      }
      return answer.toString();
    }
  }
}
