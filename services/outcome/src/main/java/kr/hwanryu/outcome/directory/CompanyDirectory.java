package kr.hwanryu.outcome.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kr.hwanryu.references.ReferenceKind;
import kr.hwanryu.references.References;
import kr.hwanryu.rest.problem.Fault;

/** The companies that the company service owns and parts of our figures are of; asked for as the industry's records are. */
@ApplicationScoped
public class CompanyDirectory {

    private static final ReferenceKind<KnownCompany> COMPANIES =
            new ReferenceKind<>("company", "companies", KnownCompany.class);

    private final References references;

    CompanyDirectory(References references) {
        this.references = references;
    }

    /** The company must exist. */
    public List<Fault> checkCompany(String pointer, String id) {
        return references.find(COMPANIES, List.of(id)).containsKey(id)
                ? List.of()
                : List.of(Fault.inBody(pointer, "UNKNOWN_REFERENCE", id));
    }
}
