package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coranto.proposal.Hunk.Line;
import org.coranto.proposal.Hunk.Mark;
import org.coranto.proposal.Proposal.FileChange;
import org.coranto.proposal.Proposal.What;

/// A draft with chapters that share titles of sections, and proposals that were made from it.
final class RandomWeek {

  private static final List<String> CHAPTERS = List.of("Merged", "Thoughts", "Projects", "Calls");
  private static final List<String> SECTIONS = List.of("Harbour", "Market", "Mill", "Orchard");
  private static final int LEAST_CONTEXT = 2;

  private final Random random;
  private final int level;
  private final boolean underlined;
  private final List<String> lines = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private int links;

  /// A place where an entry may be inserted: behind a line, in the section with this path.
  private record Place(int behind, String chapter, String section) {}

  /// @param path of the section that the proposal shows
  record Proposed(Proposal proposal, String link, String path) {}

  RandomWeek(long seed) {
    this.random = new Random(seed);
    this.level = 1 + random.nextInt(3);
    this.underlined = level < 3 && random.nextInt(4) == 0;
    lines.addAll(List.of("Title: The Weekly", "Date: 2026-09-02", ""));
    for (var chapter : CHAPTERS.subList(0, 2 + random.nextInt(3))) {
      chapter(chapter);
    }
  }

  private void chapter(String chapter) {
    heading(lines, chapter, level);
    if (random.nextBoolean()) {
      add(random.nextBoolean() ? "Read about it:" : "<!-- " + chapter + " goes here -->");
    }
    places.add(new Place(lines.size() - 1, chapter, ""));
    for (var section : SECTIONS) {
      if (random.nextInt(3) > 0) {
        heading(lines, section, level + 1);
        for (int i = random.nextInt(3); i > 0; i--) {
          lines.add(item(link()));
        }
        if (!lines.getLast().isEmpty()) {
          lines.add("");
        }
        places.add(new Place(lines.size() - 1, chapter, section));
      }
    }
  }

  private void add(String text) {
    lines.add(text);
    lines.add("");
  }

  private void heading(List<String> into, String title, int rank) {
    if (underlined && rank <= 2) {
      into.add(title);
      into.add((rank == 1 ? "=" : "-").repeat(title.length()));
    } else {
      into.add("#".repeat(rank) + " " + title);
    }
    into.add("");
  }

  private String link() {
    return "https://week.example/" + links++;
  }

  private static String item(String link) {
    return "* [About %s](%s)".formatted(link.substring(link.lastIndexOf('/') + 1), link);
  }

  String draft() {
    return String.join("\n", lines) + "\n";
  }

  /// An entry for a section that is there, or for a new one at the end of another.
  Proposed proposed(int number) {
    var place = places.get(random.nextInt(places.size()));
    var link = link();
    var added = new ArrayList<String>();
    var section = place.section();
    boolean isNew = section.isEmpty() || random.nextInt(3) == 0;
    if (isNew) {
      section = newSection(place.chapter());
      heading(added, section, level + 1);
    }
    added.add(item(link));
    added.add("");
    var path = place.chapter() + " › " + section;
    var change =
        new FileChange("draft/2026-09-02.md", true, What.CHANGED, List.of(hunk(place, added)));
    return new Proposed(PlacedTexts.proposal(number + ".patch", change), link, path);
  }

  private String newSection(String chapter) {
    var known =
        places.stream().filter(it -> it.chapter().equals(chapter)).map(Place::section).toList();
    var free = SECTIONS.stream().filter(it -> !known.contains(it)).toList();
    return free.isEmpty() || random.nextBoolean() ? "Tower" : free.get(random.nextInt(free.size()));
  }

  private Hunk hunk(Place place, List<String> added) {
    int context = LEAST_CONTEXT + random.nextInt(3);
    int from = Math.max(0, place.behind() + 1 - context);
    int to = Math.min(lines.size(), place.behind() + 1 + context);
    var hunk = new ArrayList<Line>();
    for (int i = from; i < to; i++) {
      hunk.add(new Line(Mark.KEPT, lines.get(i)));
      if (i == place.behind()) {
        added.forEach(line -> hunk.add(new Line(Mark.ADDED, line)));
      }
    }
    return new Hunk(from + 1, hunk);
  }

  /// The heading path of a link in a text; empty if it is not there.
  static String path(String text, String link) {
    var chapter = "";
    var section = "";
    for (var line : text.lines().toList()) {
      var title = line.replaceFirst("^#+ ", "").strip();
      if (CHAPTERS.contains(title)) {
        chapter = title;
        section = "";
      } else if (SECTIONS.contains(title) || title.equals("Tower")) {
        section = title;
      } else if (line.endsWith("(" + link + ")")) {
        return chapter + " › " + section;
      }
    }
    return "";
  }
}
