package org.coranto.desk.flow;

import java.util.List;
import org.coranto.check.Finding;
import org.coranto.text.Source;

/**
 * What was found in a text.
 *
 * @param path as it was named, or from the newsletter's folder
 */
public record CheckedText(String path, Source source, List<Finding> findings) {}
