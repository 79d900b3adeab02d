package kr.hwanryu.events;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event of another service.
 *
 * @param subject the record's id
 * @param regionId whose record it is; null where it belongs to no region
 * @param changeNo its place in the order of change of the service that told it
 * @param traceparent the span that told it (W3C Trace Context); null where it was not traced
 * @param data the record as that service's API answered it at that change; fields may be added to it
 */
public record ReceivedEvent(
        String id, String type, String subject, String regionId, long changeNo, String traceparent, JsonNode data) {}
