/** Pushes events to subscribers. */
package kr.hwanryu.webhooks;
