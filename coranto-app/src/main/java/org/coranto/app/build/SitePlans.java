package org.coranto.app.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.FileStamp;
import org.coranto.output.Fingerprint;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.coranto.output.redirect.RedirectOutput;
import org.jspecify.annotations.Nullable;

/// The plans of all outputs, and of the files that are copied to the site.
final class SitePlans {

  private final List<Output> outputs;
  private final EditionSources sources;
  private final long started;
  private final List<String> notices = new ArrayList<>();

  /// @param started when this build began, in nanoseconds since 1970
  SitePlans(List<Output> outputs, EditionSources sources, long started) {
    this.outputs = outputs;
    this.sources = sources;
    this.started = started;
  }

  /// Pages for old addresses and pictures of editions are left out where something else has their
  /// path.
  ///
  /// @param assets by their path in the site
  /// @param pictures of editions, by their path in the site
  /// @param stamps the stamps that the listing found, by absolute path
  /// @throws CorantoException if two plans have the same path
  List<Plan> of(
      Site site,
      Map<String, Path> assets,
      Map<String, Path> pictures,
      Map<String, FileStamp> stamps) {
    var plans = new ArrayList<Plan>();
    var redirects = new ArrayList<Plan>();
    for (var output : outputs) {
      if (site.config().outputs().renders(output.name())) {
        (output instanceof RedirectOutput ? redirects : plans).addAll(output.plan(site));
      }
    }
    assets.forEach((path, file) -> plans.add(asset(path, file, stamps.get(file.toString()))));
    refuseTwins(plans);
    var taken = new TakenPaths();
    plans.forEach(plan -> taken.take(plan.path()));
    for (var redirect : redirects) {
      if (taken.take(redirect.path())) {
        plans.add(redirect);
      } else {
        notices.add(
            "/%s: this old address leads nowhere, because a page or file of the site has it; remove it from the header"
                .formatted(redirect.path()));
      }
    }
    for (var picture : pictures.entrySet()) {
      var file = picture.getValue();
      if (taken.take(picture.getKey())) {
        plans.add(asset(picture.getKey(), file, stamps.get(file.toString())));
      } else {
        notices.add(
            "%s: was not copied to /%s, because a page or file of the site has this path; give it another name"
                .formatted(file, picture.getKey()));
      }
    }
    return plans;
  }

  /// What was left out, and why.
  List<String> notices() {
    return List.copyOf(notices);
  }

  private Plan asset(String path, Path file, @Nullable FileStamp stamp) {
    return new Plan.OfSite(path, inputs(stamp), () -> sources.bytes(file));
  }

  /// The fingerprint of a file. A file that was written during this build may change again without
  /// a new stamp, so its fingerprint is valid for this build only.
  private Fingerprint inputs(@Nullable FileStamp stamp) {
    var inputs = new Inputs();
    if (stamp == null) {
      return inputs.number(started).fingerprint();
    }
    inputs.number(stamp.size()).number(stamp.modified());
    return (stamp.isOlderThan(started) ? inputs : inputs.number(started)).fingerprint();
  }

  /// Two artifacts with the same path would overwrite each other in random order.
  private static void refuseTwins(List<Plan> plans) {
    var owners = HashMap.<String, Plan>newHashMap(plans.size());
    for (var plan : plans) {
      var twin = owners.putIfAbsent(plan.path(), plan);
      if (twin != null) {
        throw new CorantoException(
            "two artifacts have the path %s: %s and %s. Give one of them another slug, number or date."
                .formatted(plan.path(), described(twin), described(plan)));
      }
    }
  }

  private static String described(Plan plan) {
    return switch (plan) {
      case Plan.OfEdition of -> of.edition().file();
      case Plan.OfSite _ -> "a page or file of the site";
    };
  }
}
