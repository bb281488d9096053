package org.plenumkg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package uses only those before it, in the order in which a page becomes an answer. */
class PackageOrderTest {

  private static final List<String> ORDER =
      List.of(
          "text",
          "ontology",
          "lexicon",
          "ingest",
          "nlp",
          "mention",
          "extract",
          "resolve",
          "graph",
          "derive",
          "annotate",
          "evaluate",
          "query",
          "export",
          "check",
          "search",
          "serve",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.plenumkg");

  static IntStream places() {
    return IntStream.range(0, ORDER.size());
  }

  @ParameterizedTest
  @MethodSource("places")
  void usesOnlyPackagesBeforeIt(int place) {
    noClasses()
        .that()
        .resideInAPackage(name(place))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            IntStream.range(place + 1, ORDER.size())
                .mapToObj(PackageOrderTest::name)
                .toArray(String[]::new))
        .allowEmptyShould(true) // a package that does not exist yet
        .check(CLASSES);
  }

  private static String name(int place) {
    return "org.plenumkg." + ORDER.get(place) + "..";
  }
}
