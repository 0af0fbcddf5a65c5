package org.openita;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the architecture, kept by every module. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openita");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(OpenItaApplication.class).verify();
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(CLASSES);
    }

    @Test
    void onlyThePlatformReadsTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openita.platform..")
                .should()
                .callMethodWhere(readsTheSystemClock())
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.getDefaultPackage().getSubpackagesInTree())
                .filteredOn(somePackage -> somePackage.getName().startsWith("org.openita"))
                .filteredOn(somePackage -> !somePackage.getClasses().isEmpty())
                .filteredOn(somePackage -> !somePackage.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        var readers = Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system");
        return DescribedPredicate.describe("reads the system clock", call -> {
            var name = call.getTarget().getName();
            var owner = call.getTargetOwner().getPackageName();
            var parameters = call.getTarget().getRawParameterTypes();
            var givenClock = parameters.size() == 1 && parameters.getFirst().isEquivalentTo(Clock.class);
            return (name.equals("now") && owner.startsWith("java.time") && !givenClock)
                    || (readers.contains(name) && (owner.equals("java.time") || owner.equals("java.lang")));
        });
    }
}
