package kr.hwanryu.company.companies;

import java.util.Optional;

/**
 * What makes two records the same company: the business number, or, where one of them states none, region and name. Two
 * companies of one name in one region are told apart by their numbers only.
 *
 * @param businessNumber ten digits; null when it is not known
 * @param nameKey the name as {@link CompanyName} compares it
 */
record CompanyIdentity(String businessNumber, String regionId, String nameKey) {

    /** The field that both share when they are the same company, as a JSON pointer. */
    Optional<String> sharedWith(CompanyIdentity other) {
        if (businessNumber != null && other.businessNumber != null) {
            return businessNumber.equals(other.businessNumber) ? Optional.of("/businessNumber") : Optional.empty();
        }
        return regionId.equals(other.regionId) && nameKey.equals(other.nameKey)
                ? Optional.of("/nameKo")
                : Optional.empty();
    }
}
