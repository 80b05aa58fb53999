package org.coranto.cli.dist;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the classes of a jar anew as Java 8 has them. An AOT cache takes no class files older than
 * version 50, whose bytecode an older verifier has to check at every start (JEP 483); picocli's are
 * of version 49, and cost 0.15 s of each.
 */
public final class ModernJar {

  private static final int OLDEST = 52;

  private ModernJar() {}

  /**
   * @param arguments the jar, which is replaced
   */
  public static void main(String[] arguments) throws IOException {
    var jar = Path.of(arguments[0]);
    var beside = jar.resolveSibling(jar.getFileName() + ".new");
    write(jar, beside);
    Files.move(beside, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(Path from, Path to) throws IOException {
    try (var jar = new JarFile(from.toFile());
        var zip = new ZipOutputStream(Files.newOutputStream(to))) {
      for (var entry : jar.stream().toList()) {
        var bytes = jar.getInputStream(entry).readAllBytes();
        var modern = new ZipEntry(entry.getName());
        modern.setTime(entry.getTime());
        zip.putNextEntry(modern);
        zip.write(entry.getName().endsWith(".class") ? modern(bytes) : bytes);
        zip.closeEntry();
      }
    }
  }

  private static byte[] modern(byte[] bytes) {
    var resolver =
        ClassHierarchyResolver.ofResourceParsing(ModernJar.class.getClassLoader())
            .orElse(ClassHierarchyResolver.defaultResolver());
    var classFile =
        ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(resolver));
    var read = classFile.parse(bytes);
    if (read.majorVersion() >= OLDEST) {
      return bytes;
    }
    var newVersion =
        ClassTransform.dropping(ClassFileVersion.class::isInstance)
            .andThen(ClassTransform.endHandler(builder -> builder.withVersion(OLDEST, 0)));
    var newCode = ClassTransform.transformingMethodBodies((builder, code) -> builder.with(code));
    return classFile.transformClass(read, newCode.andThen(newVersion));
  }
}
