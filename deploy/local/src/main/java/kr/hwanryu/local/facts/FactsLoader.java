package kr.hwanryu.local.facts;

import java.util.function.Consumer;

/**
 * Loads the published facts through the gateway. Can be run again: what is there stays as it is, also if it has been corrected
 * since. What documents printed beside the figures (totals, rates, efficiencies, changes) becomes claims.
 */
public final class FactsLoader {

    private final Facts facts;
    private final Api api;
    private final Loading loading;

    private FactsLoader(Facts facts, Api api, Loading loading) {
        this.facts = facts;
        this.api = api;
        this.loading = loading;
    }

    /** A loader that writes to this gateway with this token, which needs every scope and region, and tells its progress. */
    public static FactsLoader through(String gateway, String token, Consumer<String> say) {
        return new FactsLoader(Facts.published(), new Api(gateway, token), new Loading(say));
    }

    /** Loads all of it in the order in which one thing refers to another. */
    public void load() {
        new IndustryFacts(facts, api, loading).load();
        OutcomeFacts outcomes = new OutcomeFacts(facts, api, loading);
        outcomes.loadIndicators();
        new CompanyFacts(facts, api, loading).load();
        outcomes.load();
        new ClaimFacts(facts, api, loading).load();
    }
}
