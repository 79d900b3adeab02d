/** The way to have what this service tells pushed; how that is done is said where it is made. */
package kr.hwanryu.outcome.subscriptions;
