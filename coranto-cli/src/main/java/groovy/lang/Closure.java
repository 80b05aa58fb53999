package groovy.lang;

/// An empty class with the name of a Groovy class that picocli looks for at every start. If the
/// class is missing, the search opens every jar of the class path, which takes 26 ms. picocli only
/// checks whether a command is an instance of it.
public final class Closure {

  private Closure() {}
}
