package org.coranto.output;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// All artifacts of an output, by path.
public final class Artifacts {

  private final Map<String, byte[]> byPath = new TreeMap<>();

  private Artifacts() {}

  public static Artifacts of(Output output, Site site) {
    var artifacts = new Artifacts();
    for (var plan : output.plan(site)) {
      artifacts.byPath.put(
          plan.path(),
          switch (plan) {
            case Plan.OfEdition one -> one.rendering().apply(site.read(one.edition()));
            case Plan.OfSite one -> one.rendering().get();
          });
    }
    return artifacts;
  }

  public Set<String> paths() {
    return byPath.keySet();
  }

  public byte[] get(String path) {
    var bytes = byPath.get(path);
    if (bytes == null) {
      throw new AssertionError("nothing is written to " + path + ", only to " + paths());
    }
    return bytes;
  }

  public String text(String path) {
    return new String(get(path), StandardCharsets.UTF_8);
  }

  public void forEach(BiConsumer<String, byte[]> action) {
    byPath.forEach(action);
  }
}
