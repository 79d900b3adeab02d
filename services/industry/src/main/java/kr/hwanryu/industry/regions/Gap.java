package kr.hwanryu.industry.regions;

import java.util.List;
import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why figures of parts are not one of the whole.
 *
 * @param regionIds the regions that it is about, in order
 */
public record Gap(Code code, List<String> regionIds) {

    /** What is wrong with the parts. */
    @Schema(
            name = "RegionGapCode",
            description =
                    "`MISSING_PART`: regions that were there in the year lack the figure. `SPLIT`: the figure is of a"
                            + " region that is several on that day. `OVERLAP`: a region and one that it came of both have a figure"
                            + " of the year in which one took the other's place. More may be added.")
    public enum Code {
        @Label(ko = "일부 지역의 값이 없음", en = "figures of parts are missing")
        MISSING_PART,
        @Label(ko = "여럿으로 나뉜 지역의 값", en = "of a region that is several on that day")
        SPLIT,
        @Label(ko = "전후 지역의 값이 겹침", en = "a region and its successor both have one")
        OVERLAP
    }
}
