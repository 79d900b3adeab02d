/** What a service tells others, in the order of commit: outbox, feed and consumer; never what an event means. */
package kr.hwanryu.events;
