package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.coranto.app.http.LocalWeb.Clock;
import org.junit.jupiter.api.Test;

class HostGateTest {

  private final Clock clock = new Clock();
  private final HostGate gate = new HostGate(LocalWeb.patient().pace(), clock, clock);

  private Duration turn() {
    return gate.turn(clock.instant());
  }

  @Test
  void requests_begin_one_gap_after_the_other() {
    assertThat(turn()).isZero();
    assertThat(turn()).hasMillis(500);
    assertThat(turn()).hasMillis(1000);
    clock.pass(Duration.ofSeconds(5));
    assertThat(turn()).isZero();
    assertThat(turn()).hasMillis(500);
  }

  @Test
  void a_host_can_be_asked_more_slowly_but_not_faster() {
    gate.slower(Duration.ofSeconds(3));
    assertThat(turn()).isZero();
    assertThat(turn()).hasSeconds(3);
    gate.slower(Duration.ofMillis(1));
    assertThat(turn()).hasSeconds(6);
    assertThat(turn()).hasMillis(6_500);
  }

  @Test
  void a_pause_holds_for_everybody_who_comes_to_the_door() {
    gate.pause(clock.instant().plusSeconds(30));
    gate.pause(clock.instant().plusSeconds(10));
    assertThat(gate.pause()).hasSeconds(30);
    assertThat(turn()).hasSeconds(30);
    assertThat(turn()).hasMillis(30_500);
    clock.pass(Duration.ofSeconds(40));
    assertThat(gate.pause()).isZero();
    assertThat(turn()).isZero();
  }

  @Test
  void entering_waits_for_its_turn() throws InterruptedException {
    gate.enter();
    gate.enter();
    assertThat(clock.sleeps()).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void a_host_that_stays_silent_three_times_is_down() {
    gate.failed(HttpResult.Failed.of(Failure.TIMEOUT));
    gate.failed(HttpResult.Failed.of(Failure.TIMEOUT));
    assertThat(gate.down()).isEmpty();
    gate.answered();
    gate.failed(HttpResult.Failed.of(Failure.TIMEOUT));
    gate.failed(HttpResult.Failed.of(Failure.TIMEOUT));
    assertThat(gate.down()).isEmpty();
    gate.failed(HttpResult.Failed.of(Failure.TIMEOUT));
    assertThat(gate.down()).hasValue(HttpResult.Failed.of(Failure.TIMEOUT));
  }
}
