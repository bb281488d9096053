package org.plenumkg.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/**
 * Golden cases: {@code src/test/resources/cases/CLASS/NAME.case} says which facts of a class of
 * facts, or which things of a class of things, an article states; see {@link Case}.
 */
class CasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private final Extraction extraction = new Extraction();
  private final Ontology ontology = new Ontology();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(CASES)) {
      files = walk.filter(p -> p.toString().endsWith(".case")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> check(file)));
  }

  private void check(Path file) {
    Case one = Case.read(file);
    String kind = file.getParent().getFileName().toString();
    Node cls = NodeFactory.createURI(Plm.NS + kind);
    Reading reading = extraction.read(one.article());
    List<Set<String>> found =
        ontology.typesOf(cls).contains(Plm.Fact) ? facts(reading, cls) : things(reading, cls);
    List<Set<String>> unexpected = new ArrayList<>(found);
    List<String> missing = new ArrayList<>();
    for (String line : one.expected()) {
      Set<String> wanted = Set.of(line.strip().split("\\s+"));
      if (!unexpected.remove(
          unexpected.stream().filter(f -> f.containsAll(wanted)).findFirst().orElse(Set.of()))) {
        missing.add(line);
      }
    }
    assertThat(missing).as("stated and not found; found: %s", found).isEmpty();
    assertThat(unexpected).as("found and not stated").isEmpty();
  }

  private static List<Set<String>> facts(Reading reading, Node cls) {
    Set<Set<String>> facts = new LinkedHashSet<>();
    for (Fact fact : reading.facts()) {
      if (fact.type().equals(cls)) {
        Set<String> roles = new TreeSet<>();
        fact.roles().forEach(role -> roles.add(render(role)));
        facts.add(roles);
      }
    }
    return new ArrayList<>(facts);
  }

  /** Things mentioned, each with its class, its name and what describes it. */
  private List<Set<String>> things(Reading reading, Node cls) {
    Set<Thing> things = new LinkedHashSet<>();
    reading.mentions().stream().map(Mention::thing).forEach(things::add);
    List<Set<String>> rendered = new ArrayList<>();
    for (Thing thing : things) {
      if (ontology.typesOf(thing.type()).contains(cls)) {
        Set<String> one = new TreeSet<>();
        one.add(thing.name().replace(" ", ""));
        one.add(thing.type().getLocalName());
        thing.roles().forEach(role -> one.add(render(role)));
        reading.descriptions().stream()
            .filter(d -> d.thing().equals(thing))
            .forEach(d -> one.add(render(d.role())));
        rendered.add(one);
      }
    }
    return rendered;
  }

  private static String render(Role role) {
    return role.property().getLocalName() + "=" + value(role).replace(" ", "");
  }

  private static String value(Role role) {
    if (role.value() instanceof Thing thing) {
      return thing.name();
    }
    Node node = ((Term) role.value()).node();
    return node.isURI() ? node.getLocalName() : node.getLiteralLexicalForm();
  }
}
