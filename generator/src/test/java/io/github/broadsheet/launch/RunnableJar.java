package io.github.broadsheet.launch;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The program as a jar, as it is before it is packed: with the libraries where they lie. */
final class RunnableJar {

  private static final Path CLASSES = Path.of("target/classes");

  private RunnableJar() {}

  static Path write(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.MAIN_CLASS, Launcher.class.getName());
    manifest.getMainAttributes().put(Name.CLASS_PATH, libraries());
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(CLASSES)) {
      packed.setLevel(1);
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, packed);
      }
    }
    return jar;
  }

  private static String libraries() {
    List<String> libraries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        libraries.add(Path.of(entry).toUri().toString());
      }
    }
    return String.join(" ", libraries);
  }
}
