/** What is claimed of the images, read from the archives that Jib leaves. */
package kr.hwanryu.images;
