package kr.hwanryu.gateway.quotas;

import io.github.bucket4j.redis.lettuce.RedisApi;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisAsyncCommands;

/**
 * What Bucket4j asks of Redis, sent on the latest connection. To be used once there was one; on a lost one commands fail,
 * they do not throw, which Bucket4j would not survive. Its arrays of keys are of objects, so the key's type stays open.
 */
final class LatestConnection<K> implements RedisApi<K> {

    private volatile RedisAsyncCommands<K, byte[]> commands;

    void use(RedisAsyncCommands<K, byte[]> latest) {
        commands = latest;
    }

    @Override
    public <V> RedisFuture<V> eval(String script, ScriptOutputType type, K[] keys, byte[][] values) {
        return commands.eval(script, type, keys, values);
    }

    @Override
    public RedisFuture<byte[]> get(K key) {
        return commands.get(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public RedisFuture<?> delete(K key) {
        return commands.del(key);
    }
}
