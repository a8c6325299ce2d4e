package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each trace of glue is found where it is planted, and clean sentences have none. */
class GlueTest {

    private static List<Glue> found(String text) {
        return Stream.of(Glue.values())
                .filter(glue -> glue.in(text).findAny().isPresent())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Send {cmd} again. | LEFT_OVER",
                "After null, wait. | LEFT_OVER",
                "コード{code}です。 | LEFT_OVER",
                "أرسل الأمر [] الآن. | LEFT_OVER",
                "Wait for the the reply. | DOUBLED",
                "انتظر الاستجابة الاستجابة النهائية. | DOUBLED",
                "You see 110 when during a transfer. | TWO_BEGINNINGS",
                "It comes if when the file is busy. | TWO_BEGINNINGS",
                "Send the password , then wait. | PUNCTUATION",
                "Send it.. Then wait. | PUNCTUATION",
                "送信します。。 | PUNCTUATION",
                "待って、。 | PUNCTUATION",
                "أرسل الأمر ، ثم انتظر. | PUNCTUATION",
                "أرسل الأمر،، ثم انتظر. | PUNCTUATION",
            })
    void plantedGlueIsFound(String text, Glue glue) {
        assertEquals(List.of(glue), found(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After code 331, send the password.",
                "The file .netrc, and a pause ...",
                "コード331の後は、パスワードを送信してください。",
                "بعد الرمز 331 أرسل كلمة المرور، ثم انتظر.",
            })
    void aCleanSentenceHasNone(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void whatIsQuotedIsSomebodyElsesText() {
        assertEquals(List.of(), found("It says \"no no {file} ..\" then."));
    }
}
