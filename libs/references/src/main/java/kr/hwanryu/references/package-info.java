/** Records that another service owns, seen from here: asked for in one call, copied, and never guessed. */
package kr.hwanryu.references;
