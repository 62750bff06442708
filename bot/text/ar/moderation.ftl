## لمديري النقاش.

console-title = مديرو النقاش · { $event }
console-session = الآن: **{ $session }**، تنتهي { $ends }
console-trouble = رسائل تعذر تسليمها: { $count ->
        [zero] { $count } من الرسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }. التفاصيل بالأمر /organize status.
console-empty = لا شيء في الانتظار.
console-due = **حان موعدها ({ $due }): { $session }.** يمكن بدؤها، أو تأخيرها مع ما يليها بضع دقائق، أو إلغاؤها.
console-in-review = ### قيد المراجعة — { $count }
console-queued = ### التالي في الترتيب — { $count }
console-open = فتح بند…
button-start = بدء الجلسة
button-next = التالي
button-answered = أُجيب عنه
button-back = إعادة
button-queue = قائمة الانتظار
button-review = مراجعة
button-approve = قبول
button-decline = عدم القبول
button-floor = طرح للنقاش
item-head = **{ $code }** · { $status } · { $principle }
    طُرح { $asked } · ▲ { $support }
decline-why = لماذا لا يُقبل { $code }؟ يُبلَّغ صاحب السؤال بالسبب.
floor-why = لماذا يُقدَّم { $code } خارج الدور؟ السبب يراه الجميع.
reason-choose = اختيار السبب…
decided-queued = { $code } الآن في قائمة الانتظار.
decided-in-review = { $code } الآن قيد المراجعة.
decided-on-floor = { $code } الآن مطروح للنقاش.
decided-answered = أُجيب عن { $code }.
decided-follow-up = للسؤال { $code } رد كتابي مستحق.
decided-declined = لم يُقبل { $code }: { $reason }
decided-merged = دُمج { $code }.
decided-withdrawn = سُحب { $code }.
decided-not-reached = لم يتسع الوقت لـ { $code }.
taken = **مطروح للنقاش الآن: { $code }.**
review-empty = لا شيء ينتظر المراجعة.
reworded = أُضيفت الصيغة إلى جانب النص الأصلي لـ { $code }.
paused = الأسئلة موقوفة مؤقتاً. ولا يضيع شيء مما ينتظر؛ ويُفتح باب الأسئلة للجميع من جديد بالأمر /mod resume.
resumed = أصبح بإمكان الجميع طرح الأسئلة من جديد.
blocked-asker = لن يُقبل شيء آخر من صاحب السؤال { $code }. وتبقى هويته مجهولة.
review-on = تُراجَع الأسئلة قبل أن يراها الجميع.
review-off = تدخل الأسئلة قائمة الانتظار مباشرة.
redacted-reason = أزالته الجهة المنظمة
redacted = أُزيلت صيغة { $code } نهائياً؛ ويبقى رمزه ومآله.
item-similar = **ربما يسأل عن الأمر نفسه:**
