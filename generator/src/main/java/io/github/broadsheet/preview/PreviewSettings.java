package io.github.broadsheet.preview;

import java.nio.file.Path;

/**
 * What to serve, and where.
 *
 * @param site folder of the finished site
 * @param port port on this machine, 0 for any that is free
 * @param path path under which the site is served: {@code /}, or {@code /archive/} to try a site
 *     that will live there
 * @param live whether open pages show a new site by themselves
 */
public record PreviewSettings(Path site, int port, String path, boolean live) {

  private static final int HIGHEST_PORT = 65_535;

  public PreviewSettings {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("port: " + port + " is not between 0 and " + HIGHEST_PORT);
    }
    path = path.startsWith("/") ? path : "/" + path;
    path = path.endsWith("/") ? path : path + "/";
  }

  /** At the root of any free port, without live pages. */
  public static PreviewSettings of(Path site) {
    return new PreviewSettings(site, 0, "/", false);
  }
}
