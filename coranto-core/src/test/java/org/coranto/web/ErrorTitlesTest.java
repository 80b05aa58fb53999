package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTitlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404",
        "HTTP 404",
        "Sorry, we couldn’t find this page",
        "Uh oh! That post doesn’t exist | Notes",
        "This event is no longer available",
        "Error: page not found (404) - Forum",
        "This content has been removed",
        "No results for “rain”",
        "Crate not found",
        "This video is private - Films",
        "Diese Veranstaltung existiert leider nicht mehr",
        "Hoppla, Seite nicht gefunden – Verein",
        "Désolé, cette page n’existe plus",
        "Lo sentimos, la página no existe",
        "Erro 404: Página não encontrada",
        "La pagina richiesta non esiste",
        "Deze pagina bestaat niet",
        "Strona nie istnieje | Blog",
        "Запрашиваемая страница не существует",
        "Stránka nebyla nalezena",
        "Siden ble ikke funnet",
        "A keresett oldal nem található",
        "Aradığınız sayfa bulunamadı",
        "Trang không tồn tại",
        "Halaman tidak ditemukan",
        "ページが存在しません",
        "找不到网页",
        "존재하지 않는 페이지입니다",
        "example.org is for sale",
        "The domain name example.org is for sale!",
        "Ce domaine est à vendre",
        "Welcome to nginx!",
        "Test Page for the Apache HTTP Server on Fedora",
        "Account has been suspended",
        "example.org - coming soon",
        "Index of /"
      })
  void a_title_that_only_says_that_something_is_missing(String title) {
    assertThat(ErrorTitles.in(List.of(title), "example.org")).as(title).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404 Media",
        "How we lost the page that could not be found",
        "The page not found anywhere else",
        "Lost and found",
        "Not available in stores: a history of shareware",
        "Why null does not exist in Kotlin",
        "Unavailable: the outage of May 2026",
        "Memory no longer available to the allocator",
        "Custom error pages in Axum",
        "Returning 404 from a handler",
        "Selling the house: what is it worth",
        "My laptop is for sale",
        "Index of crates by size",
        "Coming soon: Rust 2027",
        "Parked threads and how to wake them",
        "The default page size of Linux",
        "Das Buch wurde nicht gefunden, sondern erfunden",
        "La page blanche",
        "Pagina bianca",
        "なぜバグは見つかりませんでしたか、その理由を調べてみたという長い話",
        "不存在的记忆",
        "example.org"
      })
  void a_title_about_something_else(String title) {
    assertThat(ErrorTitles.in(List.of(title), "example.org")).as(title).isEmpty();
  }
}
