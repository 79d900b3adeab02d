package kr.hwanryu.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules of the house that a machine can hold, each with its reason. */
public final class HouseRules {

    private static final List<ArchRule> RULES = List.of(
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .should()
                    .bePackagePrivate()
                    .because("an entity never leaves its package, and never becomes JSON"),
            noFields()
                    .should()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .because("what a class needs stands in its constructor"),
            methods()
                    .that()
                    .areAnnotatedWith("org.eclipse.microprofile.openapi.annotations.Operation")
                    .should()
                    .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                    .orShould()
                    .beAnnotatedWith("io.quarkus.security.PermissionsAllowed")
                    .because("an operation is closed unless it says who may enter"),
            methods()
                    .that()
                    .areAnnotatedWith("jakarta.ws.rs.POST")
                    .should()
                    .beAnnotatedWith("kr.hwanryu.storage.idempotency.Idempotent")
                    .orShould()
                    .beDeclaredInClassesThat(dependOn("kr.hwanryu.storage.idempotency.IdempotencyKeys"))
                    .orShould()
                    .beDeclaredInClassesThat(dependOn("kr.hwanryu.imports.Imports"))
                    .because("every POST takes an Idempotency-Key"),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("io.quarkus.narayana.jta.QuarkusTransaction")
                    .because("a write goes through WriteTransaction, which keeps the answer with it"),
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("time is given, so that a test can choose it"),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Double.class, Float.class)
                    .because("numbers are exact decimals"));

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> dependOn(String name) {
        return DescribedPredicate.describe("depend on " + name, type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getName().equals(name)));
    }

    /**
     * Checks the production classes below a package.
     *
     * @param root the service's root package
     */
    public static void assertKept(String root) {
        JavaClasses imported = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        RULES.forEach(rule -> rule.allowEmptyShould(true).check(imported));
    }
}
