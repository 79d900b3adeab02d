package kr.hwanryu.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectTest {

    private final Select select = Select.of("select id from given(?)", SortKey.text("id", "id"));

    @Test
    void binds_the_marks_of_its_text_before_those_of_its_conditions() {
        select.where("id > ?", "condition").where("id < ?", (Object) null).bind("text");
        assertEquals("select id from given(?) where id > ?", select.sql(State.PRESENT));
        assertEquals(List.of("text", "condition"), select.values());
    }
}
