/** The way out for what this service tells others; what an event means is said where it is told. */
package kr.hwanryu.company.events;
