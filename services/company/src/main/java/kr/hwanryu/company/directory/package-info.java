/** What the industry service owns and this one refers to: asked for when a record is written, never changed here. */
package kr.hwanryu.company.directory;
