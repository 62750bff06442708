## طلبات الكلمة، ومدة الكلمة، وأدوار القاعة.

command-hand = رفع اليد لطلب الكلمة؛ وتُخفض بالأمر نفسه مرة أخرى
command-mod-hand = رفع اليد نيابة عن شخص في القاعة
command-mod-room = أعطت الرئاسة الكلمة للقاعة مباشرة
command-run-limit = تحديد مدة الكلمة لكل متكلم
option-hand-note = موضوع الكلمة؛ لمديري النقاش والرئاسة
option-room-name = من يتكلم
option-limit = مثل 2m أو 90s
option-kind = الأسئلة وحدها، أو طلبات الكلمة وحدها
kind-question = الأسئلة
kind-hand = طلبات الكلمة

button-hand = رفع اليد
button-lower = خفض يدي
button-dismiss = خفض هذه اليد
button-room = أخذت القاعة الكلمة

form-hand-title = رفع اليد
form-hand-note = ما موضوع كلمتكم؟
form-hand-note-hint = لمديري النقاش والرئاسة؛ لا يُعرض علناً.
form-room-title = أخذت القاعة الكلمة
form-room-name = من يتكلم؟
form-room-name-hint = يُعرض على الجميع. ويمكن تركه خالياً.

hand-raised = **يدكم مرفوعة: { $code }.** سترون على اللوحة متى تُعطى لكم الكلمة؛ وتُخفض يدكم برفعها مرة أخرى.
hand-called = ستُدعون إلى الكلام هكذا: { $who }
hand-unnamed = ستُدعون إلى الكلام برمزكم. لكي تُدعوا باسمكم يُرجى ذكره بالأمر /join ثم خفض اليد ورفعها من جديد. وحيثما يكون الكلام على منصة، يرى الحاضرون فيها من يتكلم.
hand-lowered = خُفضت يدكم { $code }.
hand-added = رُفعت اليد نيابة عن { $who }: **{ $code }**.
hand-head = { $who } · طلب الكلمة { $raised }
hand-note = الموضوع: { $note }
hand-is-queued = طلب الكلمة { $code } في الانتظار.
hand-is-on-floor = أُعطيت الكلمة للطلب { $code }.
hand-is-answered = طلب الكلمة { $code }: أُلقيت الكلمة.
hand-is-lowered = طلب الكلمة { $code }: خُفضت اليد.
hand-is-over = انتهى { $code }.
hand-answer-unkept = لا تُحفظ الإجابة إلا للأسئلة. يُرجى تدوين ما قيل بالأمر /note.

hand-words-queued = في انتظار الكلمة
hand-words-on-floor = له الكلمة الآن
hand-words-answered = انتهى: أُلقيت الكلمة
hand-words-lowered = خُفضت اليد

hand-up = يدكم مرفوعة من قبل: { $code }، { $status_words }. ولم يتغير شيء؛ لخفضها يُرجى رفع اليد مرة أخرى أو الضغط على «خفض يدي».
hand-unknown = لا يوجد طلب كلمة { $code } يمكن تطبيق هذا الإجراء عليه. والطلبات القائمة مبيّنة في لوحة الإدارة.
question-needed = { $code } رمز لطلب كلمة أو لدور أُعطي للقاعة، وهذا الإجراء للأسئلة وحدها. ولطلب الكلمة الأوامر /mod floor و /mod answered و /mod back.
hand-changed = تغيّر { $code } في هذه الأثناء، وحالته الآن: { $status_words }. ولم تغيروا شيئاً؛ يُرجى فتحه من جديد للاطلاع عليه كما هو.
hand-move-impossible = حالة { $code }: { $status_words }. يتعذر هذا الإجراء الآن. ولم يتغير شيء.
hand-on-floor = أُعطيت لكم الكلمة ({ $code }): تفضلوا بالكلام. ويُنهي دوركم أحد مديري النقاش.
hand-name-needed = يُرجى ذكر من رفع اليد، ليُدعى إلى الكلام.
own-hand = { $code } طلبكم أنتم: يجب أن يعطيكم الكلمة خارج الدور شخص آخر.
kind-unknown = «{ $typed }» ليس مما ينتظر الكلمة. يُرجى الاختيار مما يلي: { $choices }.
limit-impossible = تتراوح مدة الكلمة بين ثانية واحدة وساعة، مثل 2m أو 90s.

floor-hand = الكلمة الآن: **{ $who }**.
floor-room = الكلمة الآن: **{ $who }**.
floor-until = تنتهي مدة الكلمة { $at }.
floor-speak-stage = يُرجى الكلام في { $channel }، بقبول الدعوة إلى الكلام هناك.
floor-speak-link = يُرجى الكلام هنا: { $link }
wording-other = صيغة أخرى
reason-room = أعطت الرئاسة الكلمة للقاعة
reason-only-question = الأسئلة وحدها
reason-only-hand = طلبات الكلمة وحدها
reason-raised = الأسبق إلى رفع اليد

limit-set = مدة الكلمة { $minutes } د{ $seconds ->
        [0] {""}
       *[other] {" "}و{ $seconds } ث
    }، وتسري أيضاً على من يتكلم الآن.
limit-half = انقضى نصف مدة الكلمة: { $code } ({ $who }). وتنتهي { $ends }.
limit-end = **انتهت مدة الكلمة: { $code }** ({ $who }). يُرجى إنهاء الدور بالزر «أُجيب عنه».
stage-absent = تعذرت دعوة { $code } إلى الكلام: صاحب الطلب غير موجود في قناة المنصة.

console-hands = ### طلبات الكلمة — { $count }
console-open-hand = فتح طلب كلمة…
console-longest = أطول انتظار منذ { $at }
console-held = مفتوح لدى { $who } حتى { $until }
console-languages = المنتظرون بحسب اللغة: { $languages }
console-paused = **الأسئلة موقوفة مؤقتاً.** يُفتح باب الأسئلة للجميع من جديد بالأمر /mod resume.
how-sector = - { $name }: { $turns ->
        [zero] لا أدوار بعد
        [one] دور واحد
        [two] دوران
        [few] { $turns } أدوار
        [many] { $turns } دوراً
       *[other] { $turns } دور
    }، والمدة { $minutes } د
how-sectors = ### بحسب القطاع، حيثما كان ظاهراً
how-sector-unshown = قطاع غير ظاهر

move-raise = رُفعت اليد
move-lower = خُفضت اليد
move-room = أخذت القاعة الكلمة
