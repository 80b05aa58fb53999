/** What a newsletter is: pure functions over immutable records. */
module org.coranto.core {
  requires static transitive org.jspecify;
  requires org.commonmark;
  requires org.commonmark.ext.autolink;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.tomlj;
  requires org.snakeyaml.engine;
  requires com.samskivert.jmustache;
  requires owasp.java.html.sanitizer;
  requires com.fasterxml.jackson.core;
  requires org.jsoup;
  requires lib.recur;
  requires rfc5545.datetime;
  requires java.desktop;

  exports org.coranto.model;
  exports org.coranto.adopt;
  exports org.coranto.check;
  exports org.coranto.check.archive;
  exports org.coranto.check.kinds;
  exports org.coranto.check.page;
  exports org.coranto.config;
  exports org.coranto.draft;
  exports org.coranto.events;
  exports org.coranto.inbox;
  exports org.coranto.markdown;
  exports org.coranto.json;
  exports org.coranto.draft.place;
  exports org.coranto.output;
  exports org.coranto.page;
  exports org.coranto.report;
  exports org.coranto.source;
  exports org.coranto.source.forge;
  exports org.coranto.text;
  exports org.coranto.vote;
  exports org.coranto.web;
  exports org.coranto.workflow;
  exports org.coranto.output.html;
  exports org.coranto.output.page;
  exports org.coranto.output.calendar;
  exports org.coranto.output.email;
}
