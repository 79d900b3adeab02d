package kr.hwanryu.events;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event of another service as its feed tells it.
 *
 * @param id of the event
 * @param type {@code kr.hwanryu.evaluation.published}
 * @param subject id of the record that it tells of
 * @param regionId whose record it is; null where it belongs to no region
 * @param changeNo its place in the order of change of the service that tells it
 * @param data the record as that service's API answered it at that change
 */
public record ReceivedEvent(String id, String type, String subject, String regionId, long changeNo, JsonNode data) {}
