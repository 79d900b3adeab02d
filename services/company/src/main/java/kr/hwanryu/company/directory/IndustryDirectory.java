package kr.hwanryu.company.directory;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.hwanryu.company.directory.Mentions.Mention;
import kr.hwanryu.imports.RegionNames;
import kr.hwanryu.references.ReferenceKind;
import kr.hwanryu.references.ReferenceRefresh;
import kr.hwanryu.references.References;
import kr.hwanryu.rest.problem.Fault;

/** The industry service as this one needs it: whether what a record refers to exists, and holds in the record's own year. */
@ApplicationScoped
public class IndustryDirectory {

    private final References references;
    private final ReferenceRefresh refresh;

    IndustryDirectory(References references, ReferenceRefresh refresh) {
        this.references = references;
        this.refresh = refresh;
    }

    /**
     * Networks and case studies show names, and know which industries there are, without asking anybody; so are codes of
     * regions known that requests name.
     */
    void keepNames(@Observes StartupEvent start) {
        refresh.keepFresh(Mentions.REGIONS);
        refresh.keepFresh(Mentions.INSTITUTIONS);
        refresh.keepFresh(Mentions.PROGRAMMES);
        refresh.keepFresh(Mentions.INDUSTRIES);
    }

    /** What people call the regions, from our own copy: asks nobody. */
    public RegionNames regionNames() {
        return new RegionNames(references.copied(Mentions.REGIONS).values().stream()
                .map(KnownRegion::named)
                .toList());
    }

    /**
     * What is wrong with many references, each the same but for its values; what is right is absent.
     *
     * @param references values of each, of which nulls name nothing
     * @param mention how the values are mentioned; the pointer is to be passed on as it is
     */
    public Map<List<String>, Fault> wrong(List<List<String>> references, Mentioning mention) {
        Mentions mentions = new Mentions();
        for (int i = 0; i < references.size(); i++) {
            mention.mention(mentions, Integer.toString(i), references.get(i));
        }
        return faults(mentions).stream()
                .collect(Collectors.toMap(
                        fault -> references.get(Integer.parseInt(fault.name())),
                        Function.identity(),
                        (one, another) -> one));
    }

    /** How the values of a reference are mentioned. */
    public interface Mentioning {

        void mention(Mentions mentions, String pointer, List<String> values);
    }

    /**
     * What is wrong with the references of a request, in the order they were mentioned. One call per kind of record; to be
     * called before a transaction begins.
     *
     * @return UNKNOWN_REFERENCE, OTHER_REGION, or OUTSIDE_VALIDITY naming the successors
     * @throws kr.hwanryu.rest.problem.ProblemException 503 when the owner is away and an id was never copied
     */
    public List<Fault> faults(Mentions mentions) {
        Map<ReferenceKind<? extends Known>, List<Mention>> byKind = mentions.all().stream()
                .collect(Collectors.groupingBy(Mention::kind, LinkedHashMap::new, Collectors.toList()));
        List<Fault> faults = new ArrayList<>();
        byKind.forEach((kind, some) -> collect(kind, some, faults));
        return faults;
    }

    private void collect(ReferenceKind<? extends Known> kind, List<Mention> mentions, List<Fault> faults) {
        Map<String, ? extends Known> known =
                references.find(kind, mentions.stream().map(Mention::id).toList());
        for (Mention mention : mentions) {
            Fault fault = mention.fault(known.get(mention.id()));
            if (fault != null) {
                faults.add(fault);
            }
        }
    }
}
