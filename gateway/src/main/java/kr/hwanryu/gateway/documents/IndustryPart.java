package kr.hwanryu.gateway.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.hwanryu.gateway.documents.ReportYear.Industry;

/** The industries of the year, core industries first. */
public record IndustryPart(String away, String partial, List<Group> groups) {

    /** Categories in the order in which they are told; others follow as they come. */
    private static final List<String> ORDER = List.of("CORE", "FUTURE", "FLAGSHIP", "ECONOMIC_COOPERATION", "HERITAGE");

    public record Group(String label, List<Item> items) {}

    public record Item(
            Words name, List<Footnotes.Note> notes, List<String> remarks, List<Footnotes.Note> partnerNotes) {}

    static IndustryPart of(Telling telling) {
        Map<String, List<Industry>> byCategory = new LinkedHashMap<>();
        ORDER.forEach(category -> byCategory.put(category, new ArrayList<>()));
        for (Industry industry : telling.report().industries()) {
            byCategory
                    .computeIfAbsent(industry.category(), other -> new ArrayList<>())
                    .add(industry);
        }
        List<Group> groups = new ArrayList<>();
        byCategory.forEach((category, industries) -> {
            if (!industries.isEmpty()) {
                List<Item> items =
                        industries.stream().map(one -> item(one, telling)).toList();
                groups.add(new Group(telling.write().label("category", category), items));
            }
        });
        return new IndustryPart(telling.away("industries"), telling.partial("industries"), groups);
    }

    private static Item item(Industry industry, Telling telling) {
        return new Item(
                telling.write().name(industry.nameKo(), industry.nameEn()),
                telling.notes().cite(industry.sourceId()),
                remarks(industry, telling),
                telling.notes().cite(industry.partnerSourceId()));
    }

    private static List<String> remarks(Industry industry, Telling telling) {
        List<String> remarks = new ArrayList<>();
        Writing write = telling.write();
        if (industry.validFromYear() != null) {
            remarks.add(
                    industry.validToYear() == null
                            ? write.text("since", industry.validFromYear())
                            : write.text("span", industry.validFromYear(), industry.validToYear()));
        }
        if (industry.cooperation() != null) {
            remarks.add(write.label("cooperation", industry.cooperation()));
        }
        if (!industry.partnerRegionIds().isEmpty()) {
            String partners = industry.partnerRegionIds().stream()
                    .map(id -> telling.named("regions", id).text())
                    .collect(Collectors.joining(", "));
            remarks.add(write.text("with", partners));
        }
        return remarks;
    }
}
