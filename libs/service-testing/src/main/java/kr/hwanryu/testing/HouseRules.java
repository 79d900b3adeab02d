package kr.hwanryu.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules of the house that a machine can hold, each with its reason. */
public final class HouseRules {

    private static final List<ArchRule> RULES = List.of(
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("an entity never leaves its package, and never becomes JSON"),
            noFields().should().beAnnotatedWith(Inject.class).because("what a class needs stands in its constructor"),
            methods()
                    .that()
                    .areAnnotatedWith(Operation.class)
                    .should()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(PermissionsAllowed.class)
                    .because("an operation is closed unless it says who may enter"),
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
