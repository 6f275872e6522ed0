package org.snapback.guarantor.compensation.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "250000, EUR, 1, 250000",
        "250000, EUR, 1.000, 250000",
        "5000000, UAH, 0.0206, 103000",
        "1000, JPY, 0.006, 600",
        "1500, KWD, 3.1, 465",
        "1, USD, 0.5, 1",
        "1, USD, 0.499999999999, 0",
        "3, USD, 0.5, 2",
        "100000000000000, EUR, 1, 100000000000000"
    })
    void an_equivalent_is_exact_and_rounded_half_up_once(long amount, String currency, String rate, long cents) {
        assertThat(Rate.of(rate).orElseThrow().cents(amount, currency)).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0.0", "-1", "+1", "1.", ".5", "01", "1e3", "1,5", "1.0000000000001", "1234567890"})
    void what_is_no_positive_decimal_number_is_no_rate(String text) {
        assertThat(Rate.of(text)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_slow_obvious_computation_agrees(long seed) {
        Random random = new Random(seed);
        String currency = new String[] {"EUR", "UAH", "JPY", "KWD", "USD"}[random.nextInt(5)];
        String rate = random.nextInt(1000) + "." + (1 + random.nextInt(999_999));
        long amount = 1 + random.nextLong(100_000_000_000_000L);

        BigDecimal expected = new BigDecimal(amount)
                .movePointLeft(Currency.getInstance(currency).getDefaultFractionDigits())
                .multiply(new BigDecimal(rate))
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP);

        assertThat(Rate.of(rate).orElseThrow().cents(amount, currency))
                .as("seed %d: %d %s at %s", seed, amount, currency, rate)
                .isEqualTo(expected.toBigIntegerExact());
    }
}
