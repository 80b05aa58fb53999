package org.coranto.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.Configuration;
import org.coranto.model.Tip;
import org.coranto.model.Window;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// A page of `docs/sources`, with its examples, which are fenced blocks. Each example starts with a
/// configuration. The words after the fence:
///
/// - `toml 2026-08-26T00:00:00Z 2026-09-02T00:00:00Z`: a `[[source]]`, and the time span
/// - `http https://forum.example/t/1.json`: the answer to this URL: status line, headers, an empty
///   line, body; a body of one line `<NAME/week.ics` is the file with that name in `docs/sources`.
///   For a `POST`, the request's body follows the headers: `> part of the body`
/// - `output python3 tips.py`: the output of a command, or the messages of a mailbox
/// - `json tips`: the tips, in order, one on a line
/// - `markdown tracker`: the list of these tips in the draft
/// - `text trouble`: the message about answers that cannot be used
public record SourcePage(String name, String text, List<Example> examples) {

  public static final Path FOLDER = Folders.project().resolve("docs/sources");

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(`{3,})(toml|http|output|json|text|markdown)([^\\n]*)\\n(.*?)^\\1`*$");

  /// A recorded answer.
  record Recorded(String asked, String body, String answer) {}

  /// @param tips as the page has them, one on a line; empty if it has none
  /// @param tracker the list that they are in the draft
  public record Example(
      String toml,
      Window window,
      List<Recorded> answers,
      Block tips,
      String trouble,
      Block tracker) {

    public Example(String toml, Window window) {
      this(toml, window, new ArrayList<>(), Block.NONE, "", Block.NONE);
    }

    Example withTips(Block block) {
      return new Example(toml, window, answers, block, trouble, tracker);
    }

    Example withTrouble(String words) {
      return new Example(toml, window, answers, tips, words, tracker);
    }

    Example withTracker(Block block) {
      return new Example(toml, window, answers, tips, trouble, block);
    }
  }

  /// The text of a block, and where it starts on the page; -1 if there is none.
  public record Block(String text, int at) {
    static final Block NONE = new Block("", -1);
  }

  public static SourcePage of(String name) {
    var text = new String(RealData.bytes(FOLDER.resolve(name + ".md")), StandardCharsets.UTF_8);
    var examples = new ArrayList<Example>();
    for (var block = BLOCK.matcher(text); block.find(); ) {
      var info = block.group(3).strip();
      var body = block.group(4);
      var here = new Block(body, block.start(4));
      switch (block.group(2) + " " + (block.group(2).matches("json|text|markdown") ? info : "")) {
        case "toml " -> {
          if (!info.isEmpty()) {
            examples.add(new Example(body, window(info)));
          }
        }
        case "http ", "output " -> examples.getLast().answers().add(recorded(info, body));
        case "json tips" -> examples.add(examples.removeLast().withTips(here));
        case "text trouble" -> examples.add(examples.removeLast().withTrouble(body));
        case "markdown tracker" -> examples.add(examples.removeLast().withTracker(here));
        default -> {}
      }
    }
    return new SourcePage(name, text, List.copyOf(examples));
  }

  private static Window window(String info) {
    var times = Arrays.stream(info.split(" ")).map(Instant::parse).toList();
    return new Window(times.get(0), times.get(1));
  }

  private static Recorded recorded(String asked, String block) {
    return block.startsWith("> ")
        ? new Recorded(
            asked,
            block.substring(2, block.indexOf('\n')).strip(),
            block.substring(block.indexOf('\n') + 1))
        : new Recorded(asked, "", block);
  }

  public static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md") && !file.equals("README.md"))
          .map(file -> file.substring(0, file.length() - 3))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The list of a source's tips in the draft.
  public static String tracker(Source source, Example example, List<Tip> tips) {
    var settings = Configuration.of(whole(example.toml())).sources().getFirst();
    return source.tracker(settings).map(it -> it.markdown(tips) + "\n").orElse("");
  }

  /// The result of an example: tips as lines of JSON, and reported problems.
  public record Gathered(List<Tip> tips, List<String> troubles) {

    public String lines() {
      var lines = new StringBuilder();
      tips.forEach(tip -> lines.append(TipJson.line(tip)).append('\n'));
      return lines.toString();
    }
  }

  /// Answers requests from the page, not from the network.
  public static Gathered gather(Source source, Example example) {
    var config = Configuration.of(whole(example.toml()));
    var settings = config.sources().getFirst();
    var context = new SourceContext(settings, example.window(), config.newsletter().zone());
    var open = new ArrayDeque<>(source.questions(context));
    var tips = new ArrayList<Tip>();
    var troubles = new ArrayList<String>();
    for (int asked = 0; !open.isEmpty(); asked++) {
      if (asked > 1000) {
        throw new AssertionError("it does not stop asking");
      }
      var question = open.removeFirst();
      switch (question.reader().read(answer(question.request(), example))) {
        case Result.Found(var found, var further) -> {
          tips.addAll(found);
          further.reversed().forEach(open::addFirst);
        }
        case Result.Partial(var found, var further, var why) -> {
          tips.addAll(found);
          troubles.add(why.words());
          further.reversed().forEach(open::addFirst);
        }
        case Result.Trouble(var why) -> troubles.add(why.words());
      }
    }
    return new Gathered(tips, troubles);
  }

  /// With the sections that an example names, because they must exist.
  static String whole(String toml) {
    return sections(toml) + toml;
  }

  private static String sections(String toml) {
    var section = Pattern.compile("(?m)^section = \"([^\"]+)\"").matcher(toml);
    var named = new LinkedHashMap<String, String>();
    while (section.find()) {
      named.put(section.group(1), "[[section]]\nname = \"%s\"\n\n".formatted(section.group(1)));
    }
    return String.join("", named.values());
  }

  private static HttpResponse answer(SourceRequest request, Example example) {
    var asked =
        switch (request) {
          case SourceRequest.Web web -> web.address();
          case SourceRequest.Run run -> run.words();
          case SourceRequest.Mailbox mailbox -> mailbox.words();
        };
    var body = request instanceof SourceRequest.Web web ? web.body() : Optional.<String>empty();
    var recorded =
        example.answers().stream()
            .filter(it -> it.asked().equals(asked) && body.orElse("").contains(it.body()))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError("the page has no answer to " + asked + body.orElse("")));
    return !(request instanceof SourceRequest.Web)
        ? new HttpResponse(200, Map.of(), recorded.answer().getBytes(StandardCharsets.UTF_8))
        : http(recorded.answer());
  }

  private static HttpResponse http(String text) {
    int end = text.indexOf("\n\n");
    var head = (end < 0 ? text : text.substring(0, end)).lines().toList();
    var headers = new LinkedHashMap<String, String>();
    for (var line : head.subList(1, head.size())) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    var status = Integer.parseInt(head.getFirst().split(" ")[1]);
    return new HttpResponse(status, headers, bytes(end < 0 ? "" : text.substring(end + 2)));
  }

  private static byte[] bytes(String body) {
    return body.startsWith("<") && body.strip().lines().count() == 1 && !body.contains(">")
        ? RealData.bytes(FOLDER.resolve(body.strip().substring(1)))
        : body.getBytes(StandardCharsets.UTF_8);
  }
}
