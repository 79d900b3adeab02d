package kr.hwanryu.industry.regions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kr.hwanryu.rest.identifiers.RegionCodes;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** The codes that this service owns, those of the past included. */
@ApplicationScoped
class RegionCodeRepository implements RegionCodes {

    private static final String SELECT = "select k.scheme || ':' || k.code as id, k.region_id from region_code k";

    private final Lists lists;

    RegionCodeRepository(Lists lists) {
        this.lists = lists;
    }

    private record Named(String code, String regionId) {}

    @Override
    public Map<String, String> idsOf(Collection<String> codes) {
        Select wanted = Select.of(SELECT, SortKey.text("id", "id"))
                .where(
                        "(k.scheme, k.code) in (select * from unnest(?, ?))",
                        parts(codes, code -> code.substring(0, code.indexOf(':'))),
                        parts(codes, code -> code.substring(code.indexOf(':') + 1)));
        return lists.all(wanted, row -> new Named(row.string("id"), row.string("region_id"))).rows().stream()
                .collect(Collectors.toMap(Named::code, Named::regionId));
    }

    private static String[] parts(Collection<String> codes, UnaryOperator<String> part) {
        return codes.stream().map(part).toArray(String[]::new);
    }
}
