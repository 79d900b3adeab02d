/** Events pushed to those who subscribed: signed, retried, and kept where they could not be delivered. */
package kr.hwanryu.webhooks;
