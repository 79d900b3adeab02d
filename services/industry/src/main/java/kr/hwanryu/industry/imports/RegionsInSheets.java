package kr.hwanryu.industry.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kr.hwanryu.imports.RegionNames;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** What people call the regions in their sheets, as of now. */
@ApplicationScoped
public class RegionsInSheets {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private static final String SELECT =
            """
            select r.id,
                   (select json_agg(n.name) from (
                        values (r.name_ko), (r.name_en)
                        union all select k.name_ko from region_code k where k.region_id = r.id) n(name)
                    where n.name is not null) as names,
                   coalesce((select json_agg(k.scheme || ':' || k.code) from region_code k where k.region_id = r.id), '[]')
                       as codes
            from region r""";

    private final Lists lists;

    RegionsInSheets(Lists lists) {
        this.lists = lists;
    }

    public RegionNames names() {
        Select all = Select.of(SELECT, SortKey.text("id", "id"));
        return new RegionNames(lists.all(
                        all,
                        row -> new RegionNames.Region(
                                row.string("id"), row.json("names", TEXTS), row.json("codes", TEXTS)))
                .rows());
    }
}
