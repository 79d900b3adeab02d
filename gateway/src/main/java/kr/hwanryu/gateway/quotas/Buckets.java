package kr.hwanryu.gateway.quotas;

import io.vertx.core.Future;

/** Where requests are counted. */
interface Buckets extends AutoCloseable {

    /** Takes one request out of a holder's bucket. Neither blocks nor fails; completes on the caller's event loop. */
    Future<Verdict> take(Policy policy, Holder holder);

    @Override
    void close();
}
