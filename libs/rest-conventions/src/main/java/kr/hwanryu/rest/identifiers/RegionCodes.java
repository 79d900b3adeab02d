package kr.hwanryu.rest.identifiers;

import java.util.Collection;
import java.util.Map;

/** The official codes of regions, as a service knows them: its own, or copies of the owner's. May wait for a database. */
public interface RegionCodes {

    /**
     * Ids of the regions that have, or ever had, these codes. A code belongs to one region for ever, so no day is asked for.
     *
     * @param codes each with its scheme, {@code MOIS:51}
     * @return ids by code; a code that no region has is absent
     * @throws kr.hwanryu.rest.problem.ProblemException 503 when that cannot be told now
     */
    Map<String, String> idsOf(Collection<String> codes);
}
