package kr.hwanryu.outcome.observations;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount as it was printed in a foreign currency; never converted, never added to won.
 *
 * @param currency ISO 4217
 */
@Schema(name = "ObservationForeignAmount")
record ForeignAmount(
        @NotNull @DecimalMin("-9000000000000000") @DecimalMax("9000000000000000") @Schema(examples = "3000000")
                BigDecimal amount,
        @NotNull @Pattern(regexp = "^[A-Z]{3}$") @Schema(examples = "USD", minLength = 3, maxLength = 3)
                String currency) {

    private static final String WON = "KRW";
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    boolean ofForeignCurrency() {
        return CURRENCIES.contains(currency) && !currency.equals(WON);
    }
}
