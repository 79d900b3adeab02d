package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Amounts in foreign currency: kept as printed, and nothing is done with them. */
@QuarkusTest
class ForeignAmountTest {

    @Test
    void stands_beside_the_amount_in_won_and_is_never_added_ranked_or_grown() {
        Agency.hasIndicator("f-exports", "KRW", 0, true, "SUM");
        amount("gangwon", 2022, "f-exports", "2000000", "USD").statusCode(201);
        amount("gangwon", 2023, "f-exports", "3000000.50", "USD")
                .statusCode(201)
                .body("value", nullValue())
                .body("foreignAmount.amount", equalTo(3000000.50f))
                .body("foreignAmount.currency", equalTo("USD"))
                .body("foreignCurrency", equalTo("USD"));
        amount("gangwon", 2023, "f-exports", "7", "EUR").statusCode(201);
        amount("gangwon", 2023, "f-exports", "8", "EUR").statusCode(409);
        Agency.observed("gangwon", 2023, "f-exports", "100");
        Agency.get("/v1/outcomes?indicatorId=f-exports")
                .body("items.performanceYear", contains(2022, 2023))
                .body("items.value", contains(null, 100))
                .body("items.previousValue", contains(nullValue(), nullValue()))
                .body("items.changeKind", contains(nullValue(), nullValue()))
                .body("items[1].foreignAmounts.currency", contains("EUR", "USD"))
                .body("items[1].foreignAmounts.amount", contains(7, 3000000.50f))
                .body("items[1].foreignAmounts.sourceId", contains(Agency.SOURCE, Agency.SOURCE));
        Agency.get("/v1/rankings?indicatorId=f-exports&performanceYear=2022").body("items", empty());
        Agency.get("/v1/efficiencies?indicatorId=f-exports&performanceYear=2022")
                .body("items", empty());
        Agency.get("/v1/outcomes?indicatorId=f-exports&regionBasis=current").body("items.value", contains(null, 100));
    }

    @Test
    void is_corrected_in_its_currency_withdrawn_and_stated_again() {
        Agency.hasIndicator("f-revised", "KRW", 0, true, "SUM");
        String id = amount("gangwon", 2023, "f-revised", "3", "USD").extract().path("id");
        revise(id, "null", ",\"foreignAmount\":{\"amount\":4,\"currency\":\"USD\"}")
                .statusCode(201)
                .body("foreignAmount.amount", equalTo(4));
        revise(id, "5", "").statusCode(422).body("errors.pointer", contains("/value"));
        revise(id, "null", ",\"foreignAmount\":{\"amount\":4,\"currency\":\"EUR\"}")
                .statusCode(422)
                .body("errors.code", contains("OTHER_CURRENCY"));
        revise(id, "null", "")
                .statusCode(201)
                .body("foreignAmount", nullValue())
                .body("foreignCurrency", equalTo("USD"));
        revise(id, "null", "").statusCode(409).body("errors.code", contains("ALREADY_WITHDRAWN"));
        Agency.get("/v1/outcomes?indicatorId=f-revised").body("items", empty());
        revise(id, "null", ",\"foreignAmount\":{\"amount\":6,\"currency\":\"USD\"}")
                .statusCode(201);
        Agency.get("/v1/observations/" + id + "/revisions")
                .body("items.collect { it.foreignAmount?.amount }", contains(3, 4, null, 6))
                .body("items.reason", contains(null, "정정 공시", "정정 공시", "정정 공시"));
        String won = Agency.observed("gangwon", 2023, "f-revised", "9");
        revise(won, "null", ",\"foreignAmount\":{\"amount\":4,\"currency\":\"USD\"}")
                .statusCode(422)
                .body("errors[0].detail", org.hamcrest.Matchers.containsString("KRW"));
    }

    @Test
    void is_of_money_in_one_foreign_currency_and_stands_alone() {
        Agency.hasIndicator("f-rules", "KRW", 0, true, "SUM");
        Agency.hasCount("f-people");
        amount("gangwon", 2023, "f-people", "3", "USD")
                .statusCode(422)
                .body("errors.code", contains("NOT_COUNTED_IN_WON"));
        amount("gangwon", 2023, "f-rules", "3", "KRW")
                .statusCode(422)
                .body("errors.pointer", contains("/foreignAmount/currency"));
        amount("gangwon", 2023, "f-rules", "3", "QQQ").statusCode(422);
        amount("gangwon", 2023, "f-rules", "3", "usd").statusCode(400);
        amount("gangwon", 2023, "f-rules", "null", "USD").statusCode(400);
        Agency.post(
                        "/v1/observations",
                        Agency.observation(
                                "gangwon",
                                2023,
                                "f-rules",
                                "1",
                                ",\"foreignAmount\":{\"amount\":3,\"currency\":\"USD\"}"))
                .statusCode(422)
                .body("errors.code", contains("VALUE_AND_FOREIGN_AMOUNT"));
        Agency.post("/v1/observations", Agency.observation("gangwon", 2023, "f-rules", "null"))
                .statusCode(400)
                .body("errors.pointer", contains("/value"));
        Agency.get("/v1/observations?indicatorId=f-rules").body("items", empty());
    }

    private static ValidatableResponse amount(
            String region, int year, String indicator, String amount, String currency) {
        String foreign = ",\"foreignAmount\":{\"amount\":%s,\"currency\":\"%s\"}".formatted(amount, currency);
        return Agency.post("/v1/observations", Agency.observation(region, year, indicator, "null", foreign));
    }

    private static ValidatableResponse revise(String id, String value, String more) {
        return Agency.post(
                "/v1/observations/" + id + "/revisions",
                Agency.revision(value).replaceAll("}$", java.util.regex.Matcher.quoteReplacement(more + "}")));
    }
}
