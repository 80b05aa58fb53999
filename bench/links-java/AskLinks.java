import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.web.LinkedPages;
import org.coranto.config.Config;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.app.Progress;
import org.coranto.app.check.FetchPages;
import org.coranto.app.http.HttpCache;
import org.coranto.app.http.Network;
import org.coranto.app.http.PolitenessPolicy;
import org.coranto.model.EditionHead;
import org.coranto.markdown.SourceText;

/// `java AskLinks list FILE…` prints the distinct URLs of editions; `java AskLinks ask FILE FOLDER`
/// fetches those of one, and counts the answers.
///
/// It works like `coranto check --online`, with three differences: requests to this machine are
/// allowed, on any port, and there is no pause between two requests to one host.
public final class AskLinks {

  private AskLinks() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "list" -> {
        var links = new LinkedHashSet<String>();
        for (int i = 1; i < arguments.length; i++) {
          links.addAll(links(Path.of(arguments[i])));
        }
        links.forEach(System.out::println);
      }
      case "ask" -> fetch(links(Path.of(arguments[1])), Path.of(arguments[2]));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static List<String> links(Path file) throws IOException {
    var head =
        new EditionHead(
            file.toString(), "", OptionalInt.empty(), LocalDate.EPOCH, "", "en", "/", true, "", List.of());
    var source = SourceText.of(Files.readAllBytes(file));
    return AnnotatedEdition.of(config(), head, source).links().stream()
        .filter(Link::isWeb)
        .map(link -> LinkedPages.address(link.href()))
        .toList();
  }

  private static Config config() {
    return ((ConfigReading.Read) ConfigReader.read("", "coranto.toml", List.of())).config();
  }

  private static void fetch(List<String> links, Path folder) {
    try (var cache =
        HttpCache.open(folder.resolve("answers"), Clock.systemUTC(), folder.resolve("pages"))) {
      var answers = new FetchPages(network(), policy(), cache, Progress.SILENT).of(links);
      var counts = new TreeMap<String, Integer>();
      answers
          .byAddress()
          .values()
          .forEach(answer -> counts.merge(answer.getClass().getSimpleName(), 1, Integer::sum));
      System.out.println(counts);
    }
  }

  private static Network network() {
    var open = Network.open();
    return new Network(
        open.names(), InetAddress::isLoopbackAddress, open.trust(), open.clock(), open.sleeper());
  }

  private static PolitenessPolicy policy() {
    var usual = PolitenessPolicy.ofLinks("bench", config());
    var pace = usual.pace();
    Set<Integer> all = IntStream.range(1, 65536).boxed().collect(Collectors.toSet());
    return new PolitenessPolicy(
        usual.sender(),
        new PolitenessPolicy.Pace(pace.perHost(), Duration.ZERO, pace.total()),
        usual.limits(),
        new PolitenessPolicy.Access(all, usual.access().robots(), usual.access().network()),
        usual.retry(),
        usual.cache(),
        "http://127.0.0.1:1/?url="); // nothing is asked there
  }
}
