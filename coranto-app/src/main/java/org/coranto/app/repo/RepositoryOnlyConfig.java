package org.coranto.app.repo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// Lets JGit read only the repository's own settings. JGit would start `git` to find the others,
/// and write measurements of the disk into the user's configuration.
final class RepositoryOnlyConfig extends SystemReader.Delegate {

  private static final Duration COARSEST = Duration.ofSeconds(2);

  private RepositoryOnlyConfig(SystemReader machine) {
    super(machine);
  }

  /// To be called before any other use of JGit.
  static void apply() {
    if (!(SystemReader.getInstance() instanceof RepositoryOnlyConfig)) {
      SystemReader.setInstance(new RepositoryOnlyConfig(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  private static final class Empty extends FileBasedConfig {
    Empty(@Nullable Config parent, FS fs) {
      super(parent, null, fs);
    }

    /// The resolution of file times. JGit would measure it in every process, for up to a second,
    /// with a file beside the objects; here it is the coarsest one in use.
    @Override
    public long getTimeUnit(
        String section,
        @Nullable String subsection,
        String name,
        long defaultValue,
        TimeUnit wanted) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? wanted.convert(COARSEST)
          : super.getTimeUnit(section, subsection, name, defaultValue, wanted);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
