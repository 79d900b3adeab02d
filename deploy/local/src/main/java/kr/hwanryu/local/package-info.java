/**
 * Hwanryu on one machine: starts and stops the processes, keeps their state and their secrets in one data directory. Holds no
 * rule of the domain and no figure.
 */
package kr.hwanryu.local;
