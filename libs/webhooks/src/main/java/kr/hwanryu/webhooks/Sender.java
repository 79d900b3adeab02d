package kr.hwanryu.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kr.hwanryu.events.CloudEvent;

/** Sends one event to one receiver once, signed as Standard Webhooks 1.0 say. No connection to the database is held. */
@ApplicationScoped
class Sender {

    /** CloudEvents 1.0, JSON, structured mode. */
    static final String MEDIA_TYPE = "application/cloudevents+json";

    private final Targets targets;
    private final WebhookClient client;
    private final SecretBox secrets;
    private final ObjectMapper json;
    private final Clock clock;

    Sender(Targets targets, WebhookClient client, SecretBox secrets, ObjectMapper json, Clock clock) {
        this.targets = targets;
        this.client = client;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    Answer send(Receiver receiver, CloudEvent event) throws InterruptedException {
        Target target;
        try {
            target = targets.check(receiver.targetUrl());
        } catch (TargetRefused refused) {
            return Answer.failed(refused.asDeliveryError());
        }
        String body = write(event);
        return client.post(target, headers(receiver, event.id(), body), Buffer.buffer(body));
    }

    private Map<String, String> headers(Receiver receiver, UUID eventId, String body) {
        Instant now = clock.instant();
        return Map.of(
                "Content-Type",
                MEDIA_TYPE + "; charset=UTF-8",
                "User-Agent",
                "Hwanryu-Webhooks/1",
                "webhook-id",
                eventId.toString(),
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                signatures(receiver, eventId, now, body));
    }

    /** By the secret in force, and for a while after a rotation by the one before it. */
    private String signatures(Receiver receiver, UUID eventId, Instant now, String body) {
        String signature = sign(receiver, receiver.secret(), eventId, now, body);
        boolean both = receiver.previousUntil() != null && now.isBefore(receiver.previousUntil());
        return both ? signature + ' ' + sign(receiver, receiver.previousSecret(), eventId, now, body) : signature;
    }

    private String sign(Receiver receiver, byte[] sealed, UUID eventId, Instant now, String body) {
        return secrets.open(receiver.subscriptionId(), sealed).sign(eventId.toString(), now.getEpochSecond(), body);
    }

    private String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
