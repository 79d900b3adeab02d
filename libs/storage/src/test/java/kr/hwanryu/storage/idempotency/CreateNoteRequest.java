package kr.hwanryu.storage.idempotency;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

/** What a note is made of; only its text is stored. */
record CreateNoteRequest(@NotBlank String text, BigDecimal weight) {}
