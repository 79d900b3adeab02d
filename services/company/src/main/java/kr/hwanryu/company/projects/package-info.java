/** What programmes pay companies to do; never how much. */
package kr.hwanryu.company.projects;
