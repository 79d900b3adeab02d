package kr.hwanryu.outcome.figures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.storage.Select;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which figures a list shows. Figures over several years are shown only when their first year is asked for. */
public class FigureFilter extends KeyFilter {

    @RestQuery
    @Size(max = 101)
    @Parameter(
            description = "First years of figures over several years; without it the list shows figures of one year.")
    public List<@Min(2000) @Max(2100) Integer> firstYear;

    @Override
    public Select narrow(Select select, String alias) {
        super.narrow(select, alias);
        return firstYear == null || firstYear.isEmpty()
                ? select.where(alias + ".first_year is null")
                : select.whereAny(alias + ".first_year", firstYear);
    }
}
