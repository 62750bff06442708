## الأسئلة: الإيصالات وقائمة الانتظار وأسئلة الشخص نفسه.

receipt = **{ $code } · { $secret }**
    حُفظ سؤالكم تحت { $principle }. { $code } هو رمزه الذي يراه الجميع؛ أما الأحرف الأربعة فلكم وحدكم: يُرجى تدوين الاثنين معاً.
receipt-as-named = يظهر صاحب السؤال هكذا: { $who }. ويرد اسمكم أيضاً في البيانات المصدَّرة وفي موجز السياسات.
receipt-as-affiliation = يظهر صاحب السؤال هكذا: { $who }. ولا يُحفظ اسمكم معه.
receipt-as-sector = يظهر صاحب السؤال هكذا: { $who }. ولا يُحفظ معه اسمكم ولا جهة انتمائكم.
receipt-as-anonymous = يظهر صاحب السؤال هكذا: { $who }. لا أحد يرى من طرح السؤال: لا مديرو النقاش ولا الرئاسة ولا الشاشة ولا البيانات المصدَّرة ولا السجلات.
receipt-review = الخطوة التالية: يراجعه أحد مديري النقاش. يمكنكم في أي وقت معرفة ما آل إليه { $code } بالأمر /mine.
receipt-privacy = -# ما يُحفظ عنكم، ومدة حفظه، وكيفية محوه: /privacy
receipt-queued = الخطوة التالية: ينتظر في قائمة الانتظار، حيث يمكن للآخرين تأييده. يمكنكم في أي وقت معرفة ما آل إليه { $code } بالأمر /mine.
held = لم يُرسل بعد. يُحفظ ما كتبتموه لمدة 15 دقيقة.

status-in-review = قيد المراجعة
status-queued = في قائمة الانتظار
status-on-floor = مطروح للنقاش
status-answered = أُجيب عنه
status-follow-up = له رد كتابي مستحق
status-declined = لم يُقبل
status-merged = مدمج في سؤال آخر
status-withdrawn = مسحوب
status-not-reached = لم يتسع له الوقت

move-ask = طُرح
move-edit = عُدّل
move-withdraw = سُحب
move-approve = قُبل
move-decline = لم يُقبل
move-next = طُرح للنقاش
move-floor = طُرح للنقاش
move-answered = أُجيب عنه
move-back = أُعيد إلى قائمة الانتظار
move-followup = له رد كتابي مستحق
move-merge = دُمج
move-reopen = أُعيد فتحه
move-close = اختُتمت الفعالية

attribution-named = بالاسم
attribution-named-means = يظهر الاسم وجهة الانتماء، وكذلك في البيانات المصدَّرة وموجز السياسات
attribution-affiliation = بجهة الانتماء
attribution-affiliation-means = تظهر جهتكم وحدها
attribution-sector = بالقطاع
attribution-sector-means = يظهر قطاعكم وحده، لا الاسم ولا الجهة
attribution-anonymous = من دون ذكر الاسم
attribution-anonymous-means = لا يظهر عنكم أي شيء لأي شخص
attendance-online = عبر الإنترنت
attendance-room = في القاعة

sector-government = الحكومة
sector-international-organization = منظمة دولية
sector-civil-society = المجتمع المدني
sector-academia = الأوساط الأكاديمية
sector-private-sector = القطاع الخاص
sector-migrant-or-diaspora = جماعات المهاجرين أو المغتربين
sector-media = وسائط الإعلام
sector-other = غير ذلك

queue-head = ## { $where }
    { $count ->
        [0] لا أسئلة في الانتظار.
        [zero] لا أسئلة في الانتظار.
        [one] سؤال واحد في الانتظار.
        [two] سؤالان في الانتظار.
        [few] { $count } أسئلة في الانتظار.
        [many] { $count } سؤالاً في الانتظار.
       *[other] { $count } سؤال في الانتظار.
    }
queue-all = الأسئلة في قائمة الانتظار
queue-empty = يمكنكم أن تكونوا أول من يطرح سؤالاً.
support-given = أنتم تؤيدون { $code }. وله { $count ->
        [zero] صفر من المؤيدين
        [one] مؤيد واحد
        [two] مؤيدان
        [few] { $count } مؤيدين
        [many] { $count } مؤيداً
       *[other] { $count } مؤيد
    }. للرجوع عن التأييد يُرجى اختياره مرة أخرى.
support-taken-back = لم تعودوا تؤيدون { $code }. وله { $count ->
        [zero] صفر من المؤيدين
        [one] مؤيد واحد
        [two] مؤيدان
        [few] { $count } مؤيدين
        [many] { $count } مؤيداً
       *[other] { $count } مؤيد
    }.

edited = أصبح { $code } بصيغته الجديدة. حالته: { $status_words }.
withdrawn = سُحب { $code }. يبقى له رمزه، ولا تظهر صيغته للآخرين بعد الآن.

form-ask-title = طرح سؤال
form-missing-title = بقي أمر واحد
form-edit-title = تعديل { $code }
form-principle = ما موضوعه؟
form-question = سؤالكم
form-question-hint = سؤال واحد، من { $min } إلى { $max } حرفاً
form-attribution = كيف تودون الظهور؟
form-attribution-hint = لهذا السؤال وحده، وفي كل مكان. ما يُحفظ عنكم: /privacy
join-attribution-hint = لأسئلتكم، ما لم تختاروا غير ذلك لأحدها. ما يُحفظ عنكم: /privacy
form-name = الاسم
form-name-hint = لا يُحفظ إلا إذا طُرح السؤال بالاسم
form-affiliation = جهة الانتماء
form-sector = القطاع
form-attendance = أين تشاركون؟
form-join-title = معلومات عنكم

joined-head = محفوظ مشفّراً لهذه الفعالية:
joined-none = لم يُذكر
joined-kept = لا يُستخدم إلا لملء أسئلتكم وفق ما تختارونه لكل منها. ويمكنكم تغييره بالأمر /join.
order-support = الأكثر تأييداً أولاً
order-oldest = الأسبق طرحاً أولاً
move-unmerge = أُلغي الدمج
move-principle = نُقل إلى مبدأ آخر
move-reword = أُضيفت صيغة أخرى
move-undo = أُلغي قرار سابق
move-redact = أُزيلت صيغته
move-block = نظر فيه أحد مديري النقاش
similar-head = حُفظ { $code }. وربما يسأل آخرون عن الأمر نفسه:
similar-keep = إذا كان سؤالكم عن أمر آخر فلا يلزم القيام بأي شيء: يبقى { $code } في مكانه.
button-instead = تأييد { $code } وسحب سؤالي
instead = أنتم تؤيدون الآن { $code }، وقد سُحب { $mine }.
