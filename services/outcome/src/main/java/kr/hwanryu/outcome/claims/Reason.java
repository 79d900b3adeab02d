package kr.hwanryu.outcome.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One reason why a claim is not supported.
 *
 * @param role what it speaks of
 */
@Schema(name = "ClaimReason")
record Reason(ReasonCode code, Role role) {}
