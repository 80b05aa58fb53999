package org.coranto.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An entry made from a tip has exactly one link, to the tip's address, and no picture: shown by
/// reading it back with a parser of Markdown.
class StrangersWordsTest {

  private static final String ADDRESS = "https://example.org/rain";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[inner](https://evil.example/)",
        "![p](https://evil.example/p.png)",
        "x](https://evil.example/) [y",
        "![p][q] [q]: https://evil.example/",
        "[![p](https://evil.example/p.png)](https://evil.example/)",
        "see <https://evil.example/auto> now",
        "<img src=https://evil.example/x.png> <a href='https://evil.example'>z</a>",
        "back\\](https://evil.example)",
        "``code](https://evil.example)`` [a",
        "`a` [b](https://evil.example) `c",
        "\\[a](https://evil.example)",
        "[a]\u2028(https://evil.example)",
        "a\n\n[b](https://evil.example)",
        "[^1] note",
        "[a](<https://evil.example/ b>)",
        "&#91;a&#93;(https://evil.example)",
        "plain words [RFC] and Vec<T>"
      })
  void an_entry_has_one_link_and_no_picture(String title) {
    var entry = EntryLines.of(tip(title)).orElseThrow();
    var parser = Parser.builder().extensions(List.of(AutolinkExtension.create())).build();
    var links = new java.util.ArrayList<String>();
    parser
        .parse(entry + "\n\n[^1]: https://evil.example/\n")
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                links.add("picture " + image.getDestination());
              }
            });
    assertThat(links).as(entry).containsExactly(ADDRESS);
    assertThat(entry).doesNotContain("\n").doesNotContain("{{");
  }

  private static Tip tip(String title) {
    return Tip.of(
        new Tip.Origin("forum", "1", ""), new TipContent.Link(ADDRESS, title, List.of(), ""));
  }
}
