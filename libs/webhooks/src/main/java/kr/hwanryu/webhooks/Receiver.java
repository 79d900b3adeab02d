package kr.hwanryu.webhooks;

import java.time.Instant;
import java.util.UUID;

/**
 * Whom events of a subscription are pushed to.
 *
 * @param secret sealed
 * @param previousSecret sealed; null where there is none
 * @param previousUntil until when the previous one signs too; null where there is none
 */
record Receiver(UUID subscriptionId, String targetUrl, byte[] secret, byte[] previousSecret, Instant previousUntil) {}
