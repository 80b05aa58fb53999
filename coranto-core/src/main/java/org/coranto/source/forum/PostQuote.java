package org.coranto.source.forum;

import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.TipContent.Nomination;
import org.coranto.web.HtmlText;
import org.jsoup.nodes.Element;

/// The first quotation in a post, with its author and source. The author is in a line after it that
/// begins with a dash, `– Ada on the weather list`, or is the member of the forum whose post is
/// quoted. A quotation from the thread itself is an answer and is ignored.
final class PostQuote {

  private static final String DASHES = "-–—―~";
  private static final int LONGEST = 5_000;
  private static final int LONGEST_CREDIT = 200;

  private final DiscoursePost post;
  private final Element block;
  private final Optional<Element> frame;

  private PostQuote(DiscoursePost post, Element block) {
    this.post = post;
    this.block = block;
    this.frame = Optional.ofNullable(block.closest("aside.quote"));
  }

  static Stream<Nomination> nomination(DiscoursePost post) {
    return post.cooked().select("blockquote").stream()
        .map(block -> new PostQuote(post, block))
        .filter(quote -> !quote.isAnswer())
        .limit(1)
        .flatMap(quote -> quote.nomination().stream());
  }

  private boolean isAnswer() {
    return frame.filter(it -> it.attr("data-topic").equals(post.topic())).isPresent();
  }

  private Optional<Nomination> nomination() {
    var words = HtmlText.words(block);
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    int last = words.lastIndexOf('\n');
    var end = words.substring(last + 1);
    return Optional.of(
        last > 0 && isCredit(end)
            ? nomination(name(end), words.substring(0, last).strip())
            : nomination(speaker(), words));
  }

  private Nomination nomination(String who, String words) {
    return new Nomination(where(), who, words, post.likes());
  }

  private String speaker() {
    return frame
        .map(it -> it.attr("data-username"))
        .filter(name -> !name.isEmpty())
        .or(this::credit)
        .orElse("");
  }

  /// The line after the quote.
  private Optional<String> credit() {
    return Optional.ofNullable(outermost().nextElementSibling())
        .flatMap(next -> HtmlText.words(next).lines().findFirst())
        .filter(PostQuote::isCredit)
        .map(PostQuote::name);
  }

  private String where() {
    return link(outermost()).or(this::quotedPost).or(this::behind).orElse(post.address());
  }

  private Optional<String> quotedPost() {
    return frame
        .filter(it -> !it.attr("data-topic").isEmpty() && !it.attr("data-post").isEmpty())
        .map(it -> post.other(it.attr("data-topic"), it.attr("data-post")));
  }

  private Optional<String> behind() {
    return outermost().nextElementSiblings().stream()
        .flatMap(next -> link(next).stream())
        .findFirst();
  }

  private static Optional<String> link(Element element) {
    return HtmlText.links(element).stream().map(HtmlText.Link::address).findFirst();
  }

  private Element outermost() {
    return frame.orElse(block);
  }

  private static boolean isCredit(String line) {
    return line.length() > 1
        && line.length() < LONGEST_CREDIT
        && DASHES.indexOf(line.charAt(0)) >= 0;
  }

  private static String name(String line) {
    int from = 0;
    while (from < line.length() && DASHES.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    return line.substring(from).strip();
  }
}
