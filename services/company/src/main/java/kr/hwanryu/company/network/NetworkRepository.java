package kr.hwanryu.company.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Lists.Snapshot;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class NetworkRepository {

    /** The most ties that are shown, and of an industry the most companies. */
    static final int EDGES = 500;

    /** The most parties that so many ties and companies can have. */
    static final int NODES = EDGES * 3;

    /** The most steps that are gone. */
    static final int DEPTH = 2;

    private final Lists lists;

    NetworkRepository(Lists lists) {
        this.lists = lists;
    }

    /** The network of one company, this many steps deep; empty where there is no such company. */
    Optional<NetworkResponse> ofCompany(UUID id, int depth) {
        Select select = Select.of(NetworkStatement.ofCompany(depth), SortKey.uuid("id", "id"))
                .where("start.id = ?", id);
        Snapshot<Network> read = lists.all(select, Network::read);
        return read.rows().stream()
                .findFirst()
                .map(network -> new NetworkResponse(
                        id,
                        network.nodes(),
                        network.edges(),
                        network.complete(),
                        read.readAt(),
                        EntityTags.ofAnswer(read.changeNo(), "network " + id + ' ' + depth)));
    }

    /** The network of an industry's companies; empty where neither the industry nor a company of it is known. */
    Optional<IndustryNetworkResponse> ofIndustry(String id) {
        Select select = Select.of(NetworkStatement.OF_INDUSTRY, SortKey.text("id", "id"))
                .where("start.id = ?", id);
        Snapshot<Network> read = lists.all(select, Network::read);
        return read.rows().stream()
                .findFirst()
                .map(network -> new IndustryNetworkResponse(
                        id,
                        network.nodes(),
                        network.edges(),
                        network.complete(),
                        read.readAt(),
                        EntityTags.ofAnswer(read.changeNo(), "networks " + id)));
    }
}
