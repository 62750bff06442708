## صفحة المشاركين على الهاتف: ما يرد فيها وحدها.

phone-now = الآن
phone-ask = طرح سؤال
phone-questions = الأسئلة
phone-mine = أسئلتي
phone-votes = التصويت
phone-hand = رفع اليد
phone-programme = البرنامج
phone-me = معلوماتي
phone-menu = الصفحات
phone-from-room = تشاركون من القاعة.
phone-from-online = تشاركون عبر الإنترنت.
phone-live-off = هذه الصفحة لا تُحدَّث تلقائياً هنا. للاطلاع على الجديد يُرجى إعادة تحميلها.
phone-reload = إعادة التحميل

phone-session = الآن: **{ $session }**، حتى { $ends }
phone-following = ثم: { $session }، في { $starts }
phone-ends = ينتهي اجتماع المائدة المستديرة في { $ends }.
phone-no-session = لا توجد جلسة جارية في الوقت الراهن.
phone-on-floor = مطروح للنقاش
phone-floor-free = لا أحد لديه الكلمة في الوقت الراهن.
phone-has-floor = الكلمة الآن: { $who }.
phone-why = السبب: { $why }
phone-next = التالي وفق القاعدة
phone-waiting = { $count ->
        [zero] لا شيء ينتظر الكلمة.
        [one] بند واحد ينتظر الكلمة.
        [two] بندان ينتظران الكلمة.
        [few] { $count } بنود تنتظر الكلمة.
        [many] { $count } بنداً تنتظر الكلمة.
       *[other] { $count } بند تنتظر الكلمة.
    }
phone-answered = ما أُجيب عنه حتى الآن: { $count }
phone-balance = كيف وُزعت الكلمة
phone-how = كيف يتقرر لمن الدور
phone-vote-open = { $count ->
        [zero] لا تصويت مفتوحاً
        [one] التصويت مفتوح في استطلاع واحد
        [two] التصويت مفتوح في استطلاعين
        [few] التصويت مفتوح في { $count } استطلاعات
        [many] التصويت مفتوح في { $count } استطلاعاً
       *[other] التصويت مفتوح في { $count } استطلاع
    }
phone-announce-floor = مطروح للنقاش: { $code }
phone-other-wording = بصيغة أخرى: { $text }

phone-closed-title = اختُتمت
phone-closed = اختُتم اجتماع المائدة المستديرة هذا. شكراً لمشاركتكم: لكل سؤال مآل معلن.
phone-erased = مُحي ما كتبه المشاركون هنا في { $at }، بعد انقضاء مدة حفظه.
phone-brief = نُشر موجز السياسات
phone-brief-read = قراءة الموجز
phone-brief-file = تنزيل الموجز
phone-outcomes = مآل كل سؤال

phone-problem = { $count ->
        [zero] لا شيء يحتاج إلى انتباهكم
        [one] أمر واحد يحتاج إلى انتباهكم
        [two] أمران يحتاجان إلى انتباهكم
        [few] { $count } أمور تحتاج إلى انتباهكم
        [many] { $count } أمراً تحتاج إلى انتباهكم
       *[other] { $count } أمر تحتاج إلى انتباهكم
    }
phone-problem-title = مشكلة: { $title }
phone-optional = (يمكن تركه خالياً)
phone-choose = اختيار…
phone-send = إرسال سؤالي
phone-sent-once = إذا أُرسل مرتين سهواً فلا يُحفظ إلا مرة واحدة.
phone-question-hint = سؤال واحد، من { $min } إلى { $max } حرفاً.
phone-left = الأحرف المتبقية: { $count }
phone-over = الأحرف الزائدة: { $count }
phone-attribution = كيف تودون الظهور مع هذا السؤال؟
phone-attribution-hint = تختارون ذلك لكل سؤال، ويسري في كل مكان: على الشاشة وفي البيانات المصدَّرة وفي موجز السياسات.
phone-name-hint = لا يُحفظ إلا إذا طُرح السؤال بالاسم.
phone-affiliation-hint = لا تُحفظ إلا إذا طُرح السؤال بالاسم أو بجهة الانتماء.
phone-sector-hint = لا يُحفظ إلا وفق اختياركم للظهور؛ ومع الأسئلة الأخرى يُحفظ مشفّراً، للتحقق من أن الجميع حظوا بفرصة منصفة.
phone-notice-title = قبل سؤالكم الأول
phone-notice-who = الجهة المسؤولة عما يُحفظ هنا: { $controller }.
phone-notice-contact = للاستفسار: { $contact }
phone-notice-what = يُحفظ سؤالكم على النحو الذي تختارون الظهور به، مع بيان ما إذا كنتم تشاركون عبر الإنترنت أو في القاعة. وبملف تعريف ارتباط يحمل رقماً عشوائياً يُعد هذا الجهاز شخصاً واحداً، ولا يعرف أحد من هو. وتُتلف المفاتيح { $contacts ->
        [zero] عند الاختتام
        [one] بعد يوم واحد من الاختتام
        [two] بعد يومين من الاختتام
        [few] بعد { $contacts } أيام من الاختتام
        [many] بعد { $contacts } يوماً من الاختتام
       *[other] بعد { $contacts } يوم من الاختتام
    }، ويُمحى ما كتبه الجميع بعد { $retention ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $retention } أيام
        [many] { $retention } يوماً
       *[other] { $retention } يوم
    } منه.
phone-notice-more = المعلومات كاملة، والمحو: صفحة «معلوماتي»
phone-need-principle = يُرجى اختيار موضوع سؤالكم.
phone-need-question = يُرجى كتابة سؤالكم.

phone-asked = حُفظ سؤالكم
phone-receipt = إيصالكم
phone-receipt-note = { $code } هو رمزه الذي يراه الجميع. أما الأحرف الأربعة فلكم وحدكم ولا تظهر إلا هذه المرة: يُرجى تدوين الاثنين معاً. وبهما يمكنكم الاطلاع على السؤال أو محوه حتى إذا لم يعد ذلك ممكناً من هذا الجهاز.
phone-receipt-shown = ظهرت الأحرف الأربعة لإيصالكم مرة واحدة ولا تُحفظ هنا. ولا تحتاجون إليها على هذا الجهاز: فسؤالكم في صفحة «أسئلتي».
phone-next-review = الخطوة التالية: يراجعه أحد مديري النقاش.
phone-next-queued = الخطوة التالية: ينتظر في قائمة الانتظار، حيث يمكن للآخرين تأييده.
phone-fate = يظهر ما يؤول إليه أولاً بأول في صفحة «أسئلتي». ولا يمكن إرسال أي شيء إلى جهاز من دون حساب، لذلك يُرجى الاطلاع عليها.
phone-similar = ربما يسأل آخرون عن الأمر نفسه
phone-similar-keep = إذا كان سؤالكم عن أمر آخر فلا يلزم القيام بأي شيء: يبقى { $code } في مكانه.
phone-another = طرح سؤال آخر

phone-filter = عرض
phone-filter-principle = الموضوع
phone-filter-order = الترتيب
phone-filter-all = جميع المبادئ
phone-count = { $count ->
        [zero] لا أسئلة في الانتظار.
        [one] سؤال واحد في الانتظار.
        [two] سؤالان في الانتظار.
        [few] { $count } أسئلة في الانتظار.
        [many] { $count } سؤالاً في الانتظار.
       *[other] { $count } سؤال في الانتظار.
    }
phone-supporters = { $count ->
        [zero] لا مؤيدين بعد
        [one] مؤيد واحد
        [two] مؤيدان
        [few] { $count } مؤيدين
        [many] { $count } مؤيداً
       *[other] { $count } مؤيد
    }
phone-support = تأييد { $code }
phone-unsupport = الرجوع عن تأييد { $code }
phone-supported-by-me = تؤيدونه
phone-own = سؤالكم
phone-previous = الصفحة السابقة
phone-following-page = الصفحة التالية
phone-page = الصفحة { $page } من { $pages }
phone-said-supported = أنتم تؤيدون الآن { $code }.
phone-said-unsupported = لم تعودوا تؤيدون { $code }.

phone-mine-empty = لم تطرحوا أي سؤال من هذا الجهاز بعد.
phone-mine-fate = يظهر هنا أولاً بأول ما يؤول إليه كل سؤال.
phone-open = فتح { $code }
phone-history = ما حدث
phone-edit = تعديل { $code }
phone-edit-hint = حيث تُراجَع الأسئلة، يُراجَع من جديد بعد التعديل.
phone-save = حفظ الصيغة الجديدة
phone-withdraw = سحب { $code }…
phone-withdraw-yes = سحب { $code } نهائياً
phone-keep = لا، أُبقيه
phone-said-edited = أصبح { $code } بصيغته الجديدة.
phone-said-objected = سيرى مديرو النقاش أنكم تعترضون على ما جرى في { $code }. وما يقررونه يظهر هنا.
phone-said-withdrawn = سُحب { $code }. يبقى له رمزه، ولا تظهر صيغته للآخرين بعد الآن.
phone-said-instead = أنتم تؤيدون الآن { $code }، وقد سُحب سؤالكم.
phone-by-receipt = لديّ إيصال
phone-by-receipt-hint = الرمز وأربعة أحرف، مثل HR-7 · 4F9K. ويصلح أيضاً للأسئلة التي طُرحت من مكان آخر.
phone-receipt-event = أي اجتماع مائدة مستديرة؟
phone-receipt-see = عرض السؤال
phone-receipt-erase = محو { $code } نهائياً
phone-said-erased = مُحي { $code }: لم يبق معه شيء مما كُتب.
phone-all-mine = جميع أسئلتي

phone-votes-empty = لا يوجد ما يُصوَّت عليه في الوقت الراهن.
phone-vote = التصويت في { $code }
phone-vote-change = تغيير صوتي في { $code }
phone-vote-back = سحب صوتي في { $code }
phone-vote-own = صوتكم: **{ $vote }**
phone-vote-secret = صوتكم سري، ويمكنكم تغييره إلى أن يُغلق التصويت.
phone-vote-closes = مفتوح حتى { $ends }.
phone-vote-open-end = مفتوح.
phone-ballots = { $count ->
        [zero] لا أصوات بعد.
        [one] صوت واحد حتى الآن.
        [two] صوتان حتى الآن.
        [few] { $count } أصوات حتى الآن.
        [many] { $count } صوتاً حتى الآن.
       *[other] { $count } صوت حتى الآن.
    }
phone-vote-counted = أُغلق. وتظهر النتيجة عند نشرها.
phone-said-voted = احتُسب صوتكم في { $code }.
phone-said-unvoted = سُحب صوتكم في { $code }.
phone-vote-needed = يُرجى الاختيار أولاً.

phone-hand-why = برفع اليد تطلبون الكلمة. والدور واحد للمشاركين عبر الإنترنت وفي القاعة.
phone-hand-called = ستُدعون إلى الكلام هكذا: { $who }
phone-hand-unnamed = ستُدعون إلى الكلام برمز طلبكم. لكي تُدعوا باسمكم يُرجى ذكره أولاً في صفحة «معلوماتي»، واختيار الظهور بالاسم هناك.
phone-hand-queued = يدكم مرفوعة ({ $code }): طلبكم في انتظار الكلمة.
phone-hand-on-floor = أُعطيت لكم الكلمة: { $code }.
phone-hand-room = عندما يُنادى رمزكم، تفضلوا بالكلام من مكانكم.
phone-hand-online = عندما يُنادى رمزكم، تفضلوا بالكلام حيث يُعقد اجتماع المائدة المستديرة:
phone-hand-principle = بأي مبدأ يتعلق؟
phone-said-raised = يدكم مرفوعة: { $code }.
phone-said-lowered = خُفضت يدكم { $code }.

phone-times = المواعيد بتوقيت { $place }.
phone-links = الروابط
phone-about = ما تملؤه الصفحة نيابة عنكم
phone-about-hint = يُحفظ مشفّراً، لهذه الفعالية وهذا الجهاز وحدهما. ولا يظهر منه شيء إلا إذا اخترتم ذلك مع سؤال.
phone-shown-default = كيف أظهر مع أسئلتي وعند رفع يدي
phone-not-chosen = أختار في كل مرة
phone-save-me = حفظ
phone-said-me = حُفظت معلوماتكم.
phone-privacy = الخصوصية
phone-kept-questions = أسئلتكم، على النحو الذي اخترتم أن تظهر به كل منها. وإذا طُرح السؤال من دون ذكر الاسم فلا يُحفظ عنكم شيء.
phone-kept-device = ملف تعريف ارتباط على هذا الجهاز يحمل رقماً عشوائياً وتوقيعه. وبه يُعد هذا الجهاز شخصاً واحداً: صوت واحد لكل استطلاع وتأييد واحد لكل سؤال. وهو ليس اسماً، وينتهي أثره بانتهاء المفتاح.
phone-kept-rest = التأييد والأصوات ورفع اليد محفوظة بأسماء مستعارة لا تدل على أحد من دون مفتاح، ولكل نوع اسم مستعار مختلف. ولا يطّلع أحد على صوتكم.
phone-kept-address = لا يُسجَّل عنوانكم على الشبكة في سجلات هذا الخادم؛ ولا يُحتفظ به إلا لدقائق في الذاكرة وحدها، حتى لا يُغرق أحد الصفحة بالطلبات.
phone-kept-long = يُتلف مفتاح التأييد والأصوات عند اختتام اجتماع المائدة المستديرة، والمفتاح الآخر { $contacts ->
        [zero] عندئذ أيضاً
        [one] بعد ذلك بيوم واحد
        [two] بعد ذلك بيومين
        [few] بعد ذلك بـ { $contacts } أيام
        [many] بعد ذلك بـ { $contacts } يوماً
       *[other] بعد ذلك بـ { $contacts } يوم
    }. ولا يستطيع أحد بعدئذ معرفة ما يخصكم. ويُمحى ما كتبه الجميع بعد { $retention ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $retention } أيام
        [many] { $retention } يوماً
       *[other] { $retention } يوم
    } من الاختتام؛ وتبقى الرموز والمآلات والأعداد.
phone-held = تنزيل ما يُحفظ عني
phone-erase = محو…
phone-erase-title = أتريدون محو كل ما يدل عليكم؟
phone-erase-lost = لا يستطيع أحد استرجاعه. يزول ما ذكرتموه عن أنفسكم وعنوان بريدكم الإلكتروني؛ وتُخفض اليد المرفوعة.
phone-erase-stays = تبقى أسئلتكم من دون صاحب، وتصبح من الآن من دون ذكر الاسم. لسحب أحدها يُرجى سحبه أولاً. ويبقى التأييد والأصوات في شكل أعداد.
phone-erase-receipt = وبالإيصال يمكنكم في كل وقت الاطلاع على سؤال ومحو صيغته أيضاً.
phone-erase-yes = محو نهائي
phone-said-erased-me = جرى المحو. لم يعد هنا ما يدل عليكم؛ وما تقومون به من الآن بداية جديدة.
phone-no-key = لم يعد من الممكن، أو ليس من الممكن الآن، معرفة ما جرى من هذا الجهاز: فالمفتاح غير موجود. وبالإيصال يمكنكم في كل وقت الاطلاع على سؤال ومحوه.

phone-not-now = يتعذر ذلك الآن

phone-no-nothing-open = لا يُقبل هنا شيء في الوقت الراهن. حالة الفعالية: { $state_words }. وتبقى أسئلتكم في صفحة «أسئلتي».
phone-no-question-unknown = لا يوجد سؤال { $code } يمكن تطبيق هذا الإجراء عليه. يُرجى البحث عنه في صفحة «الأسئلة».
phone-no-code-malformed = «{ $typed }» ليس رمزاً. يُكتب الرمز على هذا النحو: HR-7.
phone-no-too-many-open = عدد أسئلتكم في الانتظار { $count }، والحد الأقصى { $count_max } في وقت واحد. يمكنكم سحب سؤال في صفحة «أسئلتي»، أو الانتظار إلى أن يُبت في أحدها.
phone-no-delivered-before = سبق تلقي هذا بالرمز { $code }. ولم يُحفظ شيء مرتين.
phone-no-poll-unknown = لا يوجد استطلاع كهذا. الاستطلاعات المفتوحة في صفحة «التصويت».
phone-no-option-unknown = ليس في { $code } خيار كهذا. يُرجى الاختيار من الخيارات المعروضة.
phone-no-hand-up = يدكم مرفوعة من قبل: { $code }، { $status_words }. ولم يتغير شيء.
phone-no-hand-unknown = ليس لكم طلب كلمة { $code }. ولم يتغير شيء.
phone-no-key-trouble = يتعذر ذلك الآن: أحد مفاتيح هذه الفعالية غير موجود. أُبلغت الجهة المنظمة، ولا يزال الاطلاع ممكناً.
phone-no-retention-over = مُحي ما كُتب هنا في { $ended_at }: فقد انقضت مدة حفظه.
phone-no-expired-control = لم يعد ذلك صالحاً. ولم يتغير شيء؛ وهذه هي الصفحة كما هي الآن.
phone-no-principle-unknown = يُرجى اختيار الموضوع من القائمة.
phone-no-attribution-unknown = يُرجى اختيار إحدى طرق الظهور الأربع.
phone-no-sector-unknown = يُرجى اختيار القطاع من القائمة.

phone-need-vote = يُرجى الاختيار أولاً. ولم يُحتسب شيء.
phone-no-cookie = لم يكن هذا الجهاز معروفاً بعد، فلم يُحفظ شيء. تحتاج الصفحة إلى ملف تعريف ارتباط واحد ليُعد كل جهاز شخصاً واحداً: يُرجى السماح به، وإعادة تحميل الصفحة، ثم الإرسال مجدداً.

phone-email = موجز السياسات بالبريد الإلكتروني
phone-email-field = عنوان البريد الإلكتروني
phone-email-hint = يُحفظ مشفّراً ويُستخدم مرة واحدة: لإرسال الموجز. وإذا أُفرغ الحقل فلا يُرسل إليكم شيء.
phone-email-save = حفظ هذا العنوان
phone-said-email = سيُرسل الموجز إلى بريدكم عند نشره.
phone-said-no-email = لا يُحفظ لكم أي عنوان.

phone-door = المشاركة
phone-door-code = الرمز المعروض على الشاشة
phone-door-hint = ثمانية أحرف وأرقام، مثل ABCD-EFGH.
phone-door-go = دخول
