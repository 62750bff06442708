## ملاحظات المقررين، والأدلة التي يمكن للجميع تقديمها.

command-note = للمقررين: تدوين موضوع أو إجابة أو توصية مع مصدرها
option-note-kind = نوع الملاحظة
option-note-text = ما قيل، بكلماتكم
option-note-speaker = من قاله: متكلم من البرنامج، أو اسم
option-note-session = الجلسة؛ إذا لم تُحدَّد فالجلسة الجارية
option-note-question = الأسئلة المعنية، برموزها: HR-7, WS-2
option-note-objectives = الأهداف المعنية، بأرقامها: 3, 17
option-note-addressee = الجهة الموجهة إليها
option-note-due = الأجل: 2026-11-30

note-kind-progress = تقدم محرز
note-kind-challenge = تحدٍّ
note-kind-theme = موضوع
note-kind-answer = إجابة
note-kind-recommendation = توصية
note-kind-commitment = التزام

note-head = **{ $code }** · { $kind } · { $state }
note-state-kept = محفوظة
note-state-withdrawn = مسحوبة
note-speaker = قاله: { $words }
note-session = الجلسة: { $words }
note-principle = المبدأ: { $words }
note-questions = الأسئلة: { $words }
note-objectives = الأهداف: { $words }
note-addressee = موجهة إلى: { $words }
note-due = الأجل: { $words }
note-unanswered = حُفظت الإجابة مع { $code }، وحالته: { $status_words }. ويُنهيه أحد مديري النقاش بالأمر /mod answered.
note-fixed = لا يمكن تصحيحها أو سحبها: فمفتاح جهات الاتصال لهذه الفعالية، الذي يُعرف به أصحاب الملاحظات، غير موجود.
note-held = لم يُدوَّن شيء. هذا نصكم، لتتمكنوا من نسخه:
notes-empty = ليست لكم ملاحظات. يمكنكم التدوين بالأمر /note.
notes-head = ## ملاحظاتكم
notes-open = فتح ملاحظة…
button-note-sources = تعديل المصادر
button-notes = ملاحظاتي

form-note-title = تعديل { $code }
form-note-text = الملاحظة
form-note-kind = النوع
form-note-principle = المبدأ
form-note-questions = الأسئلة
form-note-questions-hint = رموزها، تفصل بينها الفواصل: HR-7, WS-2
form-note-objectives = الأهداف
form-note-objectives-hint = أرقامها، تفصل بينها الفواصل: 3, 17
form-note-speaker = من قاله
form-note-speaker-hint = متكلم من البرنامج، أو اسم
form-note-session = الجلسة
form-note-session-hint = مفتاحها كما في ملف إعداد البرنامج
form-note-addressee = موجهة إلى
form-note-due = الأجل
form-note-due-hint = تاريخ، مثل 2026-11-30

not-rapporteur = هذا مخصص للمقررين، ويلزم له { $role ->
        [0] إذن «إدارة الرسائل» (Manage Messages)
       *[other] دور <@&{ $role_id }>
    } في هذا الخادم. يُرجى التوجه إلى الجهة المنظمة.
note-kind-unknown = «{ $typed }» ليس من أنواع الملاحظات. يُرجى الاختيار مما يلي: { $choices }.
note-empty = تحتاج الملاحظة إلى نص.
note-long = عدد الأحرف { $length }، والحد الأقصى للملاحظة { $length_max }. يُرجى الاختصار أو تدوين ملاحظتين.
note-unknown = لا توجد ملاحظة { $code }.
note-not-own = { $code } ملاحظة لشخص آخر: لا يصححها أو يسحبها إلا من دوّنها.
note-withdrawn = سُحبت { $code } ولم يعد من الممكن تعديلها.
codes-many = عدد الأسئلة { $count }، والحد الأقصى للملاحظة الواحدة { $count_max }.
objective-unknown = «{ $typed }» ليس هدفاً. الأهداف مرقمة من 1 إلى { $number_max }؛ وتُكتب عدة أهداف هكذا: 3, 17.
due-malformed = «{ $typed }» ليس تاريخاً. يُكتب على هذا النحو: 2026-11-30.
answer-cites-none = يُرجى تحديد السؤال الذي تجيب عنه الملاحظة: بذكر رمزه، مثل HR-7.
answer-impossible = حالة { $code }: { $status_words }. ولا يمكن إضافة إجابة إليه. ولم يُدوَّن شيء.
answer-full = ستتجاوز الإجابة عن { $code } الحد الأقصى للأحرف، وهو { $length_max }. يُرجى اختصار الملاحظة. ولم يُدوَّن شيء.

command-evidence = تقديم دليل من أجل الموجز: دراسة أو بيانات أو تقرير
command-mod-evidence = الأدلة التي تنتظر المراجعة
option-evidence-title = عنوانه
option-evidence-url = رابطه: https://…
option-evidence-authors = المؤلفون
option-evidence-institution = المؤسسة التي صدر عنها
option-evidence-produced-in = البلد أو المنطقة حيث أُعد
option-evidence-year = سنة صدوره
option-evidence-about-region = البلد أو المنطقة التي يتناولها
option-evidence-note = ما الذي يبيّنه، في جملة واحدة

evidence-in-review = قيد المراجعة
evidence-accepted = مقبول
evidence-declined = لم يُقبل
evidence-withdrawn = مسحوب
evidence-receipt-in-review = **{ $code }** · قيد المراجعة
    حُفظ دليلكم، ويراجعه أحد مديري النقاش. ولا يرى أحد من قدّمه. ويمكنكم الرجوع إليه بالأمر /mine.
evidence-receipt-accepted = **{ $code }** · مقبول
    أصبح دليلكم متاحاً للموجز. ولا يرى أحد من قدّمه. ويمكنكم الرجوع إليه بالأمر /mine.
evidence-receipt-declined = **{ $code }** · لم يُقبل
    السبب: { $reason }
evidence-receipt-withdrawn = **{ $code }** · مسحوب
    يبقى له رمزه، ولا يُدرج في الموجز.
evidence-head = **{ $code }** · { $state }
evidence-authors = المؤلفون: { $words }
evidence-institution = المؤسسة: { $words }
evidence-produced-in = مكان الإعداد: { $words }
evidence-year = السنة: { $words }
evidence-about-region = عن: { $words }
evidence-principle = المبدأ: { $words }
evidence-none-waits = لا أدلة تنتظر المراجعة.
evidence-waiting = ## { $count ->
        [zero] لا أدلة تنتظر
        [one] دليل واحد ينتظر
        [two] دليلان ينتظران
        [few] { $count } أدلة تنتظر
        [many] { $count } دليلاً تنتظر
       *[other] { $count } دليل تنتظر
    } المراجعة
evidence-open = فتح دليل…
evidence-decline-why = لماذا لا يُقبل { $code }؟ يُبلَّغ من قدّمه بالسبب.
evidence-decided-accepted = قُبل { $code }.
evidence-decided-declined = لم يُقبل { $code }: { $reason }
button-evidence-see = معرفة مآله
button-evidence-link = فتح الرابط
button-evidence-list = ما ينتظر المراجعة

evidence-untitled = يحتاج الدليل إلى عنوان.
url-malformed = «{ $typed }» ليس عنواناً على الشبكة. يُرجى نسخه من المتصفح: فهو يبدأ بـ https:// أو http://.
url-long = عدد أحرف هذا الرابط { $length }، والحد الأقصى { $length_max }. يُرجى استخدام رابط أقصر، مثل رابط DOI.
year-impossible = يُرجى كتابة السنة رقماً صحيحاً من { $year_min } إلى { $year_max }.
evidence-many = عدد أدلتكم التي تنتظر المراجعة { $count }، والحد الأقصى { $count_max } في وقت واحد. يُرجى سحب أحدها، أو الانتظار إلى أن يُبت في أحدها.
evidence-soon = يُرجى الانتظار { $seconds ->
        [zero] قليلاً
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    } قبل تقديم دليل آخر.
evidence-unknown = لا يوجد دليل { $code } يمكن تطبيق هذا الإجراء عليه.
evidence-state = حالة { $code }: { $state ->
        [accepted] مقبول
        [declined] لم يُقبل
        [withdrawn] مسحوب
       *[in_review] قيد المراجعة
    }. يتعذر هذا الإجراء الآن. ولم يتغير شيء.
own-evidence = أنتم من قدّم { $code }: يجب أن يبت فيه شخص آخر.
