package org.coranto.output.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Lets templates read maps and go through lists, and no object by reflection.
final class OnlyMaps implements Mustache.Collector {

  private static final Mustache.VariableFetcher OF_MAP = OnlyMaps::value;

  private static Object value(Object map, String name) {
    var value = ((Map<?, ?>) map).get(name);
    return value == null ? Template.NO_FETCHER_FOUND : value;
  }

  @Override
  public @Nullable Iterator<?> toIterator(Object value) {
    return value instanceof List<?> list ? list.iterator() : null;
  }

  @Override
  public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
    return context instanceof Map<?, ?> ? OF_MAP : null;
  }

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new ConcurrentHashMap<>();
  }
}
