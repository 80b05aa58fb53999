package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.app.Obstacle;
import org.junit.jupiter.api.Test;

class ObstacleHintTest {

  @Test
  void an_obstacle_is_told_with_the_command_or_flag_that_helps() {
    assertThat(ObstacleHint.sentence(new Obstacle.SeveralDrafts(List.of("a.md", "b.md"))))
        .isEqualTo("there are 2 open drafts: a.md, b.md. Say with --draft which one is meant.");
    assertThat(ObstacleHint.sentence(new Obstacle.PortInUse(8080)))
        .isEqualTo("port 8080 is in use; choose another with --port");
    assertThat(ObstacleHint.sentence(new Obstacle.UnknownForge(List.of("github", "gitlab"))))
        .contains("--forge github, --forge gitlab");
  }
}
