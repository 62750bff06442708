## للجهة المنظمة، والمساعدة بحسب الدور.

setup-head = ## { $event }
    ربط الفعالية بهذا الخادم ({ $state }). يُرجى اختيار قناة لكل غرض، أو ترك إنشاء القنوات الناقصة لي. أما ما حُدد في ملف الإعداد فهو ثابت.
setup-none = لم تُحدَّد
setup-role-moderator = كل من لديه إذن «إدارة الرسائل» (Manage Messages)
setup-role-organizer = كل من لديه إذن «إدارة الخادم» (Manage Server)
setup-role-rapporteur = كل من لديه إذن «إدارة الرسائل» (Manage Messages)
setup-pick = { $kind }…
channel-announcements = الإعلانات
channel-questions = الأسئلة
channel-moderators = مديرو النقاش
channel-stage = المنصة
channel-name-announcements = المائدة-المستديرة-إعلانات
channel-name-questions = المائدة-المستديرة-أسئلة
channel-name-moderators = المائدة-المستديرة-مديرو-النقاش
role-moderator = دور مديري النقاش
role-organizer = دور الجهة المنظمة
role-rapporteur = دور المقررين
button-create-channels = إنشاء القنوات الناقصة
button-open-event = فتح الفعالية
opened = فُتحت «{ $event }». وتبدأ { $starts }. اللوحة في <#{ $channel }>.
closed = اختُتمت «{ $event }». لكل سؤال مآل، وقد نُشرت المآلات.
status-head = ## { $event }
status-when = { $starts }، حتى { $ends }
status-outbox = الرسائل: أُرسلت { $sent }، وتنتظر { $waiting }، وفات موعد { $missed }، وتعذر تسليم { $parked }
status-log = السجل: { $length ->
        [zero] { $length } من القيود
        [one] قيد واحد
        [two] قيدان
        [few] { $length } قيود
        [many] { $length } قيداً
       *[other] { $length } قيد
    }، آخر بصمة `{ $hash }…`
export-done = البيانات المصدَّرة: { $what }، بصيغة { $format } ({ $audience }).
outcome-head = **اختُتم اجتماع المائدة المستديرة.** { $count ->
        [zero] لم يُطرح أي سؤال
        [one] سؤال واحد ومآله
        [two] سؤالان ومآلهما
        [few] { $count } أسئلة ومآل كل منها
        [many] { $count } سؤالاً ومآل كل منها
       *[other] { $count } سؤال ومآل كل منها
    }:
outcome-file = القائمة في الملف.
outcome-log = -# السجل: عدد القيود { $length }، آخر بصمة `{ $hash }`
parked = تعذر تسليم رسالة ({ $kind }). يُرجى التحقق من أذوناتي في تلك القناة. وتُعاد المحاولة عند اختيار قناة بالأمر /organize setup، أو عند إعادة تشغيلي.
help-everybody = ## كيف يعمل ذلك
    - طرح سؤال: **/ask** (أو الزر «طرح سؤال»)، ولكم إيصال برمزه
    - الاطلاع على قائمة الانتظار والتأييد: **/questions** · التأييد بالرمز: **/support**
    - أسئلتكم ومسارها كاملاً، وتعديلها وسحبها وإبلاغكم عند البت فيها: **/mine**
    - رفع اليد لطلب الكلمة، أو خفضها: **/hand**
    - ما يجري الآن، ولمن الدور، والوقت المتبقي: **/now** · لمن الدور ولماذا: **/how**
    - البرنامج: **/agenda** · تذكير قبل جلسة: **/remind** · معلومات وروابط: **/event**
    - التعريف بأنفسكم: **/join** · تقديم دراسة أو بيانات: **/evidence**
    قائمة الانتظار واحدة للمشاركين عبر الإنترنت وفي القاعة، والدور فيها وفق قاعدة معلنة.
help-moderators = ## مديرو النقاش
    - الأسئلة التي تنتظر المراجعة واحداً تلو الآخر: **/mod review** · كل ما ينتظر: **/mod queue**
    - صاحب الدور: **/mod next** · تقديم بند خارج الدور، مع ذكر السبب: **/mod floor**
    - إنهاء ما هو مطروح للنقاش: **/mod answered** أو **followup** أو **back**
    - التصرف في سؤال: **/mod approve** و **decline** و **merge** و **unmerge** و **principle** و **reword** و **reopen** و **undo**
    - من أجل القاعة: **/mod relay** و **hand** و **room** · إبلاغ الرئاسة: **/mod chair**
    - الإيقاف والاستئناف والمنع: **/mod pause** و **resume** و **block** · الأدلة: **/mod evidence**
    - سير البرنامج: **/run start** و **next** و **end** و **extend** و **delay** و **skip** و **limit**
    - الاستطلاعات: **/poll create** و **open** و **close** و **publish** و **cancel** و **list** · للمقررين: **/note**
    ولوحة الإدارة في قناة مديري النقاش تتيح الأمور نفسها بالأزرار.
help-organizers = ## الجهة المنظمة
    - القنوات والأدوار: **/organize setup** · فتح باب الأسئلة: **open**
    - اعتماد برنامج معدّل: **/organize reload** · المراجعة: **review** · إزالة صيغة: **redact** · اختتام الفعالية: **close** · الحالة: **status** · إتلاف المفاتيح: **destroy-keys**
    - تصدير السجلات: **/export** · موجز السياسات، للتحرير: **/brief**

## أوصاف الأوامر وخياراتها، كما يعرضها Discord.

command-ask = طرح سؤال على المتكلمين
command-questions = الاطلاع على الأسئلة التي تنتظر، وتأييدها
command-support = تأييد سؤال برمزه؛ ويُسحب التأييد بتكرار الأمر
command-mine = أسئلتكم ومآلها؛ وتعديلها أو سحبها
command-agenda = البرنامج بتوقيتكم المحلي
command-event = موضوع اجتماع المائدة المستديرة وروابطه
command-join = التعريف بأنفسكم: الاسم وجهة الانتماء والقطاع ومكان المشاركة
command-help = ما يمكنكم القيام به هنا
command-mod-queue = ما ينتظر، وما هو التالي في الترتيب
command-mod-approve = قبول سؤال قيد المراجعة
command-mod-decline = عدم قبول سؤال، مع سبب يُبلَّغ به صاحبه
command-mod-next = إعطاء الكلمة لصاحب الدور
command-mod-floor = طرح سؤال للنقاش خارج الدور، مع ذكر السبب
command-mod-answered = أُجيب عما هو مطروح للنقاش
command-mod-back = إعادة ما هو مطروح للنقاش إلى قائمة الانتظار
command-run-start = بدء جلسة؛ إذا لم تُحدَّد فالجلسة التالية في البرنامج
command-run-next = إنهاء الجلسة الجارية وبدء التالية
command-run-end = إنهاء الجلسة الجارية
command-run-delay = تأخير جميع الجلسات اللاحقة بضع دقائق
command-poll-create = إعداد استطلاع
command-poll-open = فتح استطلاع للتصويت
command-poll-close = إغلاق استطلاع
command-poll-publish = نشر نتيجة استطلاع مغلق
command-poll-cancel = إلغاء استطلاع
command-poll-list = جميع الاستطلاعات وحالاتها
command-organize-setup = ربط الفعالية بهذا الخادم، واختيار القنوات والأدوار
command-organize-open = فتح باب الأسئلة للفعالية
command-organize-close = اختتام الفعالية
command-organize-status = حالة الفعالية
command-export = تصدير السجلات في ملف
group-mod = لمديري النقاش: قائمة الانتظار والكلمة
group-run = لمديري النقاش: سير البرنامج
group-poll = لمديري النقاش: الاستطلاعات
group-organize = للجهة المنظمة: الإعداد والفتح والاختتام
option-principle = المبدأ الذي يتعلق به
option-question = سؤالكم، في جملة أو جملتين
option-attribution = كيف تظهرون مع هذا السؤال
option-order = ما يأتي أولاً
option-code = رمز السؤال، مثل HR-7
option-count = عدد البنود في الجولة؛ إذا لم يُحدَّد فبند واحد
option-item = رمز البند المقصود، مثل HR-7
option-reason = السبب؛ وهو يُعرض
option-answer = الإجابة باختصار
option-by = من أجاب
option-session = الجلسة
option-minutes = عدد الدقائق
option-name = اسمكم؛ لا يظهر إلا إذا طُرح السؤال بالاسم
option-affiliation = الجهة التي تعملون معها
option-sector = قطاعكم
option-attendance = أين تشاركون
option-poll = رمز الاستطلاع، أو مفتاح استطلاع مُعد مسبقاً
option-poll-question = نص السؤال في الاستطلاع
option-poll-options = الخيارات، تفصل بينها العلامة |
option-poll-kind = كيفية التصويت
option-poll-duration = مدة بقائه مفتوحاً، مثل 90s أو 2m
option-poll-results = متى تُعرض الأصوات
option-event = الفعالية
option-start = موعد بدئها: 2026-11-03T15:00 أو now
option-what = ما يُراد تصديره
option-format = صيغة الملف
option-audience = لمن: للاستخدام الداخلي، أو للعموم مع حجب الأوقات والفئات الصغيرة
poll-kind-single = خيار واحد
poll-kind-multiple = خيار واحد أو أكثر
poll-kind-rating = تقييم من 1 إلى 5
poll-kind-words = من كلمة واحدة إلى ثلاث كلمات
poll-kind-ranking = ترتيب الخيارات الثلاثة الأولى
poll-results-after-close = بعد إغلاقه
poll-results-live = مباشرة أثناء التصويت
audience-internal = للاستخدام الداخلي
audience-public = للعموم
command-mod-reopen = إعادة سؤال لم يُقبل إلى المراجعة، مع ذكر السبب
command-mod-followup = تسجيل رد كتابي مستحق لسؤال
command-mod-merge = دمج سؤال في سؤال آخر يسأل عن الأمر نفسه
command-mod-unmerge = إلغاء دمج سؤال وإعادته إلى حالته السابقة
command-mod-principle = نقل سؤال إلى مبدأ آخر؛ ويبقى رمزه
command-mod-reword = إضافة ترجمة أو صيغة مختصرة إلى جانب النص الأصلي
command-mod-pause = إيقاف الأسئلة مؤقتاً للجميع
command-mod-resume = فتح باب الأسئلة للجميع من جديد
command-mod-block = منع صاحب هذا السؤال من طرح شيء آخر، من دون الكشف عن هويته
command-mod-undo = التراجع عن آخر قرار لكم، في غضون عشر دقائق
command-organize-review = مراجعة الأسئلة قبل أن يراها الجميع، أو عدم مراجعتها
command-organize-redact = إزالة صيغة سؤال نهائياً
option-assignee = من عليه الرد
option-due = الأجل، مثل 2026-11-10
option-into = السؤال الذي يُدمج فيه
option-wording = الصيغة الأخرى
option-wording-language = لغة تلك الصيغة
option-pause-text = السبب، ويظهر على اللوحة
option-block-duration = المدة، مثل 30m أو 2h؛ إذا لم تُحدَّد فساعة واحدة
option-review = on أو off
language-en = English
language-fr = Français
language-es = Español
language-ar = العربية
language-ru = Русский
language-zh = 中文
command-organize-destroy = إتلاف مفاتيح فعالية مختتمة، نهائياً
form-destroy-title = إتلاف المفاتيح نهائياً
form-slug = الاسم المختصر للفعالية
form-slug-hint = بعد ذلك لا يستطيع أحد، ولا نحن، معرفة من سأل أو صوّت
keys-destroyed = أُتلفت مفاتيح «{ $event }».
