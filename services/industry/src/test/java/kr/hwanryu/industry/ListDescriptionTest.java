package kr.hwanryu.industry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import kr.hwanryu.rest.query.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class ListDescriptionTest {

    @Test
    void says_of_every_list_by_what_it_can_be_sorted() {
        List<String> silent = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("kr.hwanryu.industry")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .filter(method -> method.getRawReturnType().isEquivalentTo(Page.class))
                        .filter(method -> !method.getAnnotationOfType(Operation.class)
                                .description()
                                .contains("Sorted by `"))
                        .map(JavaMethod::getName)
                        .sorted()
                        .toList();
        assertEquals(List.of(), silent);
    }
}
