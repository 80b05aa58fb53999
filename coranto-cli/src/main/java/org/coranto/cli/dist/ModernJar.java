package org.coranto.cli.dist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Rewrites jars so that an AOT cache accepts their classes (JEP 483). An AOT cache has no class
/// files older than version 50, because an older verifier has to check their bytecode at every
/// start; picocli's have version 49, which takes 0.15 s at every start. Nor has it classes of
/// signed jars, such as JGit's, which takes as long: the signature is checked here once, and
/// removed.
public final class ModernJar {

  private static final int OLDEST = 52;

  private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

  private ModernJar() {}

  /// @param arguments jars, which are replaced
  public static void main(String[] arguments) throws IOException {
    for (var argument : arguments) {
      var jar = Path.of(argument);
      var beside = jar.resolveSibling(jar.getFileName() + ".new");
      write(jar, beside);
      Files.move(beside, jar, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void write(Path from, Path to) throws IOException {
    try (var jar = new JarFile(from.toFile());
        var zip = new ZipOutputStream(Files.newOutputStream(to))) {
      for (var entry : jar.stream().toList()) {
        var bytes = jar.getInputStream(entry).readAllBytes(); // fails if the file was changed
        if (SIGNATURE.matcher(entry.getName()).matches()) {
          continue;
        }
        var modern = new ZipEntry(entry.getName());
        modern.setTime(entry.getTime());
        zip.putNextEntry(modern);
        zip.write(modern(entry.getName(), bytes));
        zip.closeEntry();
      }
    }
  }

  private static byte[] modern(String name, byte[] bytes) throws IOException {
    if (name.equals(JarFile.MANIFEST_NAME)) {
      return withoutDigests(bytes);
    }
    return name.endsWith(".class") ? modern(bytes) : bytes;
  }

  private static byte[] withoutDigests(byte[] bytes) throws IOException {
    var manifest = new Manifest(new ByteArrayInputStream(bytes));
    manifest.getEntries().clear();
    var out = new ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
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
