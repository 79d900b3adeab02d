/**
 * Requests that may be repeated: the answer to a POST with an {@code Idempotency-Key} is stored in the transaction of what it
 * did, and given again for a day.
 */
package kr.hwanryu.storage.idempotency;
