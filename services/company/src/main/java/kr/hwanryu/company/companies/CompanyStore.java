package kr.hwanryu.company.companies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

/** The transactions of companies; what they are given has been checked. */
@ApplicationScoped
class CompanyStore {

    private final CompanyRepository companies;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final Clock clock;

    CompanyStore(CompanyRepository companies, ChangeOrder changes, Outbox outbox, Clock clock) {
        this.companies = companies;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Found<CompanyResponse> add(CreateCompanyRequest request) {
        return write(new Company(UuidV7.next(clock)), request, "created").asCreated(true);
    }

    /**
     * Replaces what was read: the request is the whole company, so one that another writer has changed since is refused,
     * even to a client that sent {@code If-Match: *}.
     *
     * @param readNo the change that the request was made from
     */
    @Transactional
    Found<CompanyResponse> change(UUID id, CreateCompanyRequest request, long readNo) {
        Company company = Company.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (companies.find(id).orElseThrow().changeNo() != readNo) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED);
        }
        return write(company, request, "changed");
    }

    private Found<CompanyResponse> write(Company company, CreateCompanyRequest request, String fact) {
        Change change = changes.begin();
        requireOneOfItsKind(company.id, request.identity());
        company.describe(request, change.number());
        company.persistAndFlush();
        Found<CompanyResponse> stored = companies.find(company.id).orElseThrow();
        outbox.add(change, new Event("company", company.id.toString(), fact, request.regionId(), stored.body()));
        return stored;
    }

    /**
     * Under the write lock, since no index can say that a company known by name alone may not come a second time with a
     * number: that number belongs to the row that is there, by PATCH.
     */
    private static void requireOneOfItsKind(UUID id, CompanyIdentity identity) {
        for (Company other : Company.candidates(identity)) {
            if (!other.id.equals(id)) {
                identity.sharedWith(other.identity()).ifPresent(pointer -> {
                    throw ProblemException.duplicate(pointer, other.id.toString());
                });
            }
        }
    }
}
