package org.coranto.app.repo;

import org.eclipse.jgit.attributes.Attributes;

/// Whether Git changes a text, apart from line endings, between the repository and its file.
record TextFilters(GitSettings settings) {

  boolean change(Attributes attributes) {
    var driver = attributes.getValue("filter");
    return (driver != null && settings.isFilter(driver))
        || attributes.isSet("ident")
        || (attributes.getValue("working-tree-encoding") != null
            && !"UTF-8".equalsIgnoreCase(attributes.getValue("working-tree-encoding")));
  }
}
