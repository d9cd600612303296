package org.clearnotice.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** How long files and methods are, how many parameters they take, and what is over the budget of the house. */
public final class Budgets {

    static final int FILE_LINES = 300;
    static final int METHOD_LINES = 30;
    static final int PARAMETERS = 4;

    private final List<String> exceeded = new ArrayList<>();
    private Longest longestFile = new Longest("none", 0);
    private Longest longestMethod = new Longest("none", 0);
    private int types;
    private int publicTypes;
    private int lines;

    /** What is longest, and how long. */
    public record Longest(String name, int lines) {

        Longest or(String otherName, long otherLines) {
            return otherLines > lines ? new Longest(otherName, (int) otherLines) : this;
        }
    }

    private Budgets() {}

    /** Reads every Java file below the folder; a folder that is not there counts nothing. */
    public static Budgets of(Path folder) {
        var budgets = new Budgets();
        List<Path> files = javaFiles(folder);
        if (!files.isEmpty()) {
            budgets.scan(folder.toAbsolutePath(), files);
        }
        return budgets;
    }

    /** A sentence for each file or method over its budget. */
    public List<String> exceeded() {
        return List.copyOf(exceeded);
    }

    public int types() {
        return types;
    }

    /** Of 100 top-level types, how many only their own package can see. */
    public int packagePrivateShare() {
        return types == 0 ? 100 : 100 * (types - publicTypes) / types;
    }

    /** The figures in four lines. */
    public String report() {
        return String.join(
                System.lineSeparator(),
                "lines of code: " + lines,
                "longest file: " + longestFile.name + ", " + longestFile.lines + " lines",
                "longest method: " + longestMethod.name + ", " + longestMethod.lines + " lines",
                "package-private: " + packagePrivateShare() + " % of " + types + " top-level types",
                "");
    }

    /** Writes {@link #report()} to {@code target/budgets.txt} of the module whose test is running. */
    public void writeReport() {
        try {
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("budgets.txt"), report());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private void scan(Path folder, List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                scan(folder, file, positions);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private void scan(Path folder, CompilationUnitTree file, SourcePositions positions) throws IOException {
        String name = folder.relativize(Path.of(file.getSourceFile().toUri())).toString();
        int length = (int)
                file.getSourceFile().getCharContent(true).toString().lines().count();
        lines += length;
        longestFile = longestFile.or(name, length);
        if (length > FILE_LINES) {
            exceeded.add(name + " has " + length + " lines; the budget is " + FILE_LINES);
        }
        for (Tree type : file.getTypeDecls()) {
            if (type instanceof ClassTree declared) {
                types++;
                publicTypes += declared.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
            }
        }
        new MethodScanner(file, positions).scan(file, null);
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Measures a method from its opening to its closing brace. */
    private final class MethodScanner extends TreeScanner<Void, ClassTree> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;

        MethodScanner(CompilationUnitTree file, SourcePositions positions) {
            this.file = file;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, ClassTree around) {
            return super.visitClass(type, type);
        }

        @Override
        public Void visitMethod(MethodTree method, ClassTree type) {
            String name = type.getSimpleName() + "." + method.getName();
            int parameters = method.getParameters().size();
            if (parameters > PARAMETERS && !canonical(method, type)) {
                exceeded.add(name + " takes " + parameters + " parameters; the budget is " + PARAMETERS);
            }
            BlockTree body = method.getBody();
            if (body != null) {
                measure(name, body);
            }
            return super.visitMethod(method, type);
        }

        private void measure(String name, BlockTree body) {
            LineMap map = file.getLineMap();
            long length = map.getLineNumber(positions.getEndPosition(file, body) - 1)
                    - map.getLineNumber(positions.getStartPosition(file, body))
                    + 1;
            longestMethod = longestMethod.or(name, length);
            if (length > METHOD_LINES) {
                exceeded.add(name + " has " + length + " lines; the budget is " + METHOD_LINES);
            }
        }

        /** A record's constructor names its components again; those are data, not a call's arguments. */
        private boolean canonical(MethodTree method, ClassTree type) {
            return type.getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null
                    && method.getParameters().size() == components(type);
        }

        private long components(ClassTree type) {
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .filter(member ->
                            !((VariableTree) member).getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        }
    }
}
