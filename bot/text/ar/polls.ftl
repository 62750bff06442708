## الاستطلاعات.

poll-prepared = لم يُفتح بعد.
poll-open = مفتوح. { $ballots ->
        [zero] لا أصوات بعد.
        [one] صوت واحد حتى الآن.
        [two] صوتان حتى الآن.
        [few] { $ballots } أصوات حتى الآن.
        [many] { $ballots } صوتاً حتى الآن.
       *[other] { $ballots } صوت حتى الآن.
    } ويمكنكم تغيير صوتكم إلى أن يُغلق.
poll-open-until = مفتوح، ويُغلق { $ends }. { $ballots ->
        [zero] لا أصوات بعد.
        [one] صوت واحد حتى الآن.
        [two] صوتان حتى الآن.
        [few] { $ballots } أصوات حتى الآن.
        [many] { $ballots } صوتاً حتى الآن.
       *[other] { $ballots } صوت حتى الآن.
    } ويمكنكم تغيير صوتكم إلى أن يُغلق.
poll-closed = { $ballots ->
        [zero] أُغلق. لم يصوّت أحد.
        [one] أُغلق بصوت واحد.
        [two] أُغلق بصوتين.
        [few] أُغلق بـ { $ballots } أصوات.
        [many] أُغلق بـ { $ballots } صوتاً.
       *[other] أُغلق بـ { $ballots } صوت.
    }
poll-published = { $ballots ->
        [zero] لم يصوّت أحد.
        [one] النتيجة من صوت واحد:
        [two] النتيجة من صوتين:
        [few] النتيجة من { $ballots } أصوات:
        [many] النتيجة من { $ballots } صوتاً:
       *[other] النتيجة من { $ballots } صوت:
    }
poll-cancelled = أُلغي.
poll-share = { $percent } في المائة ({ $votes ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $votes } أصوات
        [many] { $votes } صوتاً
       *[other] { $votes } صوت
    })
poll-group-share = { $place }: { $percent } في المائة
poll-choose = تصويت…
poll-choose-several = التصويت لخيار أو أكثر…
poll-how-single = يُرجى اختيار خيار واحد.
poll-how-multiple = يُرجى اختيار خيار واحد أو أكثر.
poll-how-rating = يُرجى التقييم من 1 (الأدنى) إلى 5 (الأعلى).
poll-how-words = يُرجى كتابة كلمة أو عبارة قصيرة واحدة إلى ثلاث.
poll-how-ranking = يُرجى ترتيب ثلاثة خيارات على الأكثر، والأفضل أولاً.
poll-ending = يُغلق { $code } { $ends }. لا يزال بإمكانكم التصويت أو تغيير صوتكم.
poll-several = كان لكل شخص أن يختار أكثر من خيار: لذلك لا يساوي مجموع النسب 100 في المائة.
poll-rating = المتوسط { $mean } · الوسيط { $median }
poll-words-more = { $count ->
        [zero] ولا مدخلات أخرى
        [one] ومُدخل آخر
        [two] ومُدخلان آخران
        [few] و{ $count } مدخلات أخرى
        [many] و{ $count } مُدخلاً آخر
       *[other] و{ $count } مُدخل آخر
    }
poll-words-hidden = { $count ->
        [zero] لم يُخفِ مديرو النقاش أي مُدخل
        [one] مُدخل واحد أخفاه أحد مديري النقاش
        [two] مُدخلان أخفاهما أحد مديري النقاش
        [few] { $count } مدخلات أخفاها أحد مديري النقاش
        [many] { $count } مُدخلاً أخفاها أحد مديري النقاش
       *[other] { $count } مُدخل أخفاها أحد مديري النقاش
    }
poll-first = الأول بعد { $count ->
        [zero] 0 من الجولات
        [one] جولة واحدة
        [two] جولتين
        [few] { $count } جولات
        [many] { $count } جولة
       *[other] { $count } جولة
    }: **{ $option }**. وتبيّن الأشرطة الجولة الأخيرة.
poll-round = الجولة { $number }: { $counts }
poll-round-out = الجولة { $number }: { $counts } ← خرج: **{ $out }**
poll-ties = يخرج الأخير في كل جولة إلى أن يحصل خيار على أكثر من النصف أو يبقى خياران؛ وتؤول أصواته إلى الخيار التالي في ترتيب أصحابها. وعند التساوي يخرج الأقل أصواتاً في الجولة السابقة؛ وعند التساوي في جميع الجولات يخرج الأدنى موقعاً في القائمة.
poll-split-attendance = **بحسب شكل المشاركة**
poll-split-sector = **بحسب القطاع**
poll-group = { $group }، { $ballots ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $ballots } أصوات
        [many] { $ballots } صوتاً
       *[other] { $ballots } صوت
    } ← { $shares }
poll-unsaid = لم يُذكر
poll-chart = رسم بياني بالأشرطة. { $question } { $bars }
vote-cast = صوتكم في { $code }: **{ $option }**. وهو سري. لتغييره يُرجى الاختيار مجدداً قبل إغلاق الاستطلاع.
vote-changed = تغيّر صوتكم في { $code } إلى: **{ $option }**.
vote-withdrawn = سُحب صوتكم في { $code }. ويمكنكم التصويت مجدداً قبل إغلاق الاستطلاع.
button-poll-write = كتابة…
button-poll-rank = ترتيب…
button-poll-withdraw = سحب صوتي
form-poll-word = الكلمة أو العبارة { $number }
form-poll-rank = الاختيار { $number }
poll-is-prepared = أُعد { $code }: { $question }
poll-is-open = فُتح { $code }: { $question }
poll-is-closed = أُغلق { $code }: { $question }
poll-is-published = نُشر { $code }: { $question }
poll-is-cancelled = أُلغي { $code }: { $question }
poll-extended = أصبح { $code } يُغلق { $ends }.
button-poll-open = فتح
button-poll-edit = تعديل
button-poll-extend = +{ $minutes } د
button-poll-close = إغلاق
button-poll-publish = نشر
button-poll-cancel = إلغاء الاستطلاع
poll-list-empty = لا توجد استطلاعات بعد. يمكن إعداد استطلاع بالأمر /poll create.
poll-list-head = ## { $count ->
        [zero] لا استطلاعات
        [one] استطلاع واحد
        [two] استطلاعان
        [few] { $count } استطلاعات
        [many] { $count } استطلاعاً
       *[other] { $count } استطلاع
    }
poll-see = فتح استطلاع…
poll-hide = إخفاء كلمة أو إظهارها من جديد…
poll-hidden = مخفية: لا يراها أحد
poll-not-hidden = ظاهرة
poll-held = لم يضع شيء؛ هذا ما كتبتموه:
form-poll-title = استطلاع
form-poll-question = نص السؤال
form-poll-options = الخيارات، خيار في كل سطر
form-poll-options-hint = 2 إلى 20 (للترتيب 2 إلى 10)، حتى 100 حرف لكل منها؛ ولا خيارات للتقييم والكلمات
form-poll-kind = كيفية التصويت
form-poll-duration = مدة بقائه مفتوحاً
form-poll-duration-hint = مثل 90s أو 2m؛ وإذا تُرك خالياً فإلى أن تغلقوه أو تنتهي جلسته
form-poll-results = متى تُعرض الأصوات
poll-words-prepared = لم يُفتح بعد
poll-words-open = مفتوح
poll-words-closed = مغلق
poll-words-published = منشور
poll-words-cancelled = ملغى
