package kr.hwanryu.imports;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the contract says of an {@link Importable}: its name, and what people call it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ImportedAs {

    /** What {@link Importable#name} gives. */
    String value();

    String ko();

    String en();
}
