package org.coranto.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.coranto.geo.Countries.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tables of countries, states and cities.
class AtlasTest {

  @ParameterizedTest
  @ValueSource(strings = {"GB", "gb", "UK", "United Kingdom", " Great Britain "})
  void a_country_has_several_codes_and_names(String form) {
    assertThat(Countries.of(form).map(Country::code)).hasValue("GB");
  }

  @Test
  void every_country_is_in_a_region() {
    assertThat(Countries.all()).hasSizeGreaterThan(190);
    assertThat(Countries.all())
        .allSatisfy(country -> assertThat(Regions.ofCountry(country.code())).isNotEmpty());
    assertThat(Countries.of("Atlantis")).isEmpty();
    assertThat(Countries.of("")).isEmpty();
  }

  @Test
  void a_state_is_known_by_its_code_and_its_name_in_its_country_only() {
    assertThat(States.of("US", "washington").map(States.State::code)).hasValue("WA");
    assertThat(States.of("AU", "wa").map(it -> it.names().getFirst()))
        .hasValue("Western Australia");
    assertThat(States.of("IE", "17")).isEmpty();
    assertThat(States.of("US")).hasSize(52);
    assertThat(States.of("CA")).hasSize(13);
    assertThat(States.of("AU")).hasSize(8);
  }

  @Test
  void a_city_has_several_names_in_its_country_only() {
    assertThat(Cities.names("DE", "Köln")).startsWith("Köln").contains("Cologne");
    assertThat(Cities.names("US", "Köln")).containsExactly("Köln");
    assertThat(Cities.names("DE", "Leipzig")).containsExactly("Leipzig");
  }
}
