package kr.hwanryu.outcome.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The wrong ones of many; the owner is asked once for all of them. */
    public Map<List<String>, Fault> checkCompanies(List<List<String>> ids) {
        Map<String, KnownCompany> known =
                references.find(COMPANIES, ids.stream().map(id -> id.get(0)).toList());
        Map<List<String>, Fault> wrong = new LinkedHashMap<>();
        for (List<String> id : ids) {
            if (!known.containsKey(id.get(0))) {
                wrong.put(id, Fault.inBody("", "UNKNOWN_REFERENCE", id.get(0)));
            }
        }
        return wrong;
    }
}
