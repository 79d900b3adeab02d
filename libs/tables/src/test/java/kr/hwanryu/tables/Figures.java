package kr.hwanryu.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A layout of the kind that services have, and reading by it. */
final class Figures {

    static final Column REGION = Column.id("regionId", "지역").mandatory().exampled("gangwon");
    static final Column YEAR = Column.whole("performanceYear", "실적연도", 2000, 2100)
            .alsoNamed("연도")
            .mandatory()
            .exampled("2023");
    static final Column DIMENSION = Column.choice("breakdown.dimension", "구분", dimensions());
    static final Column VALUE = Column.decimal("value", "값").exampled("278");
    static final Column AMOUNT = Column.won("amountKrw", "국비").exampled("1,234");
    static final Column SINCE = Column.date("since", "시작일").exampled("2023-03-01");
    static final Column FOUNDED = Column.partialDate("foundedOn", "설립일").exampled("2023-03");
    static final Column PUBLIC = Column.yesNo("public", "공개 여부").exampled("예");
    static final Column REASON = Column.text("reason", "사유", 20).exampled("정정 공시");
    static final Column LINKS = Column.of("links", "연결", new ColumnType.Json(40));
    static final Column SALES = Column.decimal("sales", "사업화매출액").measuredIn(Column.KRW);
    static final Column JOBS = Column.decimal("new-jobs", "신규고용").measuredIn("PERSON");
    static final Column RATE = Column.decimal("rate", "달성률").measuredIn("PERCENT");

    static final TableLayout LAYOUT = TableLayout.of(
                    "observations",
                    "실적",
                    List.of(REGION, YEAR, DIMENSION, VALUE, AMOUNT, SINCE, FOUNDED, PUBLIC, REASON))
            .withFurther(Figures::indicator)
            .passingOver(Set.of("recordedAt", "source.url"));

    private Figures() {}

    private static Map<String, String> dimensions() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("INDUSTRY", "산업");
        labels.put("PROGRAMME_KIND", "사업 유형");
        return labels;
    }

    private static Optional<Column> indicator(String heading) {
        String key = Headings.key(heading);
        return List.of(SALES, JOBS, RATE).stream()
                .filter(column -> key.equals(Headings.key(column.name())) || key.equals(Headings.key(column.nameKo())))
                .findFirst();
    }

    static Path file(byte[] bytes) {
        try {
            Path file = Files.createTempFile("table", ".bin");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static TableReader csv(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8), TableFormat.CSV, null);
    }

    /** Lines of a CSV below the heading {@code 지역,연도,<heading>} that begin with a region and a year. */
    static TableRow cell(String heading, String cell) {
        String quoted = '"' + cell.replace("\"", "\"\"") + '"';
        return csv("지역,연도," + heading + "\ngangwon,2023," + quoted + "\n").next();
    }

    static TableReader open(byte[] bytes, TableFormat format, Charset declared) {
        try {
            return TableReader.open(file(bytes), format, declared, LAYOUT.alsoReading(LINKS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<TableRow> all(TableReader reader) {
        List<TableRow> rows = new ArrayList<>();
        reader.forEachRemaining(rows::add);
        return rows;
    }

    static List<String> codes(List<CellFault> faults) {
        return faults.stream().map(CellFault::code).toList();
    }
}
