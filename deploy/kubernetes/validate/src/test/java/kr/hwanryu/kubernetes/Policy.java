package kr.hwanryu.kubernetes;

import java.util.List;

/** A rule of ours that every rendering keeps. */
interface Policy {

    /** What breaks it, each in words that say where; empty when nothing does. */
    List<String> violations(Rendering rendering);
}
