package org.coranto.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Gauge (ada@example.org) | Ada Gauge",
        "ada@example.org (Ada Gauge) | Ada Gauge",
        "Ada Gauge <ada@example.org> | Ada Gauge",
        "Ada Gauge (mailto:ada@example.org) | Ada Gauge",
        "Ada Gauge, ada.gauge+rain@mail.example.org | Ada Gauge",
        "ada@example.org, Bo Rain | Bo Rain",
        "Ada Gauge | Ada Gauge",
        "@ada | @ada",
        "Ada @ Rain Bergen | Ada @ Rain Bergen"
      })
  void a_mail_address_is_never_part_of_a_name(String written, String name) {
    assertThat(Person.of(written, "").name()).isEqualTo(name);
  }
}
