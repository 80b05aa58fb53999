/// The core: pure functions over immutable records.
module org.coranto.core {
  requires static transitive org.jspecify;
  requires org.commonmark;
  requires org.commonmark.ext.autolink;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.snakeyaml.engine;
  requires com.samskivert.jmustache;
  requires owasp.java.html.sanitizer;
  requires com.fasterxml.jackson.core;
  requires org.jsoup;
  requires lib.recur;
  requires rfc5545.datetime;
  requires java.desktop;

  exports org.coranto.adopt;
  exports org.coranto.archive;
  exports org.coranto.check;
  exports org.coranto.check.house;
  exports org.coranto.config;
  exports org.coranto.draft;
  exports org.coranto.edition;
  exports org.coranto.events;
  exports org.coranto.forge;
  exports org.coranto.inbox;
  exports org.coranto.json;
  exports org.coranto.markdown;
  exports org.coranto.model;
  exports org.coranto.output;
  exports org.coranto.output.data;
  exports org.coranto.output.page;
  exports org.coranto.output.redirect;
  exports org.coranto.proposal;
  exports org.coranto.registry;
  exports org.coranto.report;
  exports org.coranto.source;
  exports org.coranto.url;
  exports org.coranto.vote;
  exports org.coranto.web;
  exports org.coranto.workflow;
}
