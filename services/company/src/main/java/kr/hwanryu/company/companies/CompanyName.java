package kr.hwanryu.company.companies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A company's name as it is compared and searched: without its legal form (㈜, (주), 주식회사) and spaces, in one Unicode form
 * (NFKC makes ㈜ of one character and (주) of three the same) and in lower case.
 *
 * @param key the name so reduced; empty where it was nothing but a legal form
 */
record CompanyName(String key) {

    private static final Pattern NOT_THE_NAME = Pattern.compile("\\(주\\)|주식회사|\\s");

    static CompanyName of(String nameKo) {
        String oneForm = Normalizer.normalize(nameKo, Normalizer.Form.NFKC);
        return new CompanyName(NOT_THE_NAME.matcher(oneForm).replaceAll("").toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return key.isEmpty();
    }

    /**
     * What the index is asked for: every pair of neighbouring characters, or the one character there is. Trigrams would not
     * do, since many Korean names and most searches are two syllables.
     */
    String[] grams() {
        int[] characters = key.codePoints().toArray();
        if (characters.length <= 1) {
            return key.isEmpty() ? new String[0] : new String[] {key};
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs.stream().distinct().toArray(String[]::new);
    }
}
