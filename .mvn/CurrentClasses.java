import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Gives the classes of jars that were compiled for Java 5 or older the form of Java 21: `java CurrentClasses.java JAR...`.
/// The JVM cannot keep the older form, which lacks stack maps, in its AOT cache. What the classes do stays the same.
final class CurrentClasses {
    private static final int JAVA_6 = 50;
    private static final int JAVA_21 = 65;

    private CurrentClasses() {}

    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            upgrade(Path.of(jar));
        }
    }

    private static void upgrade(Path jar) throws IOException {
        Path draft = jar.resolveSibling(jar.getFileName() + ".part");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft))) {
            ClassFile format = ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                boolean old = entry.getName().endsWith(".class") && (bytes[7] & 0xFF) < JAVA_6;
                out.write(old ? upgraded(format, bytes) : bytes);
            }
        }
        Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] upgraded(ClassFile format, byte[] bytes) {
        // A body that is not rebuilt keeps its old form: this one is, piece by piece.
        ClassTransform rebuilt = ClassTransform.transformingMethodBodies(
                CodeTransform.ofStateful(() -> (code, element) -> code.with(element)));
        ClassTransform renumbered = ClassTransform.endHandler(type -> type.withVersion(JAVA_21, 0));
        return format.transformClass(format.parse(bytes), rebuilt.andThen(renumbered));
    }
}
