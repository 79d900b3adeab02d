/** Since when companies stand on which stage of a ladder, and on what evidence; never by which stages they are promoted. */
package kr.hwanryu.company.growthstages;
