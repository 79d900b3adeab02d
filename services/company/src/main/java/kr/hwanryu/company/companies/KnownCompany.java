package kr.hwanryu.company.companies;

import java.util.UUID;

/**
 * A company as the other packages see it.
 *
 * @param industryId null when it is not known
 */
public record KnownCompany(UUID id, String nameKo, String regionId, String industryId) {}
