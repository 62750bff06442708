## صفحة الفعالية على الشبكة، قبلها وبعدها.

eventpage-about = عن اجتماع المائدة المستديرة
eventpage-when = الموعد والمكان
eventpage-part = كيفية المشاركة
eventpage-programme = البرنامج
eventpage-programme-was = البرنامج كما نُفِّذ
eventpage-speakers = المتكلمون
eventpage-background = معلومات أساسية
eventpage-links = الروابط
eventpage-notes = ملاحظات
eventpage-announced = من الإعلان:
eventpage-principles =
    { $count ->
        [zero] يركز الاجتماع على المبادئ الشاملة:
        [one] يركز الاجتماع على مبدأ شامل واحد:
        [two] يركز الاجتماع على مبدأين شاملين:
        [few] يركز الاجتماع على { $count } مبادئ شاملة:
        [many] يركز الاجتماع على { $count } مبدأً شاملاً:
       *[other] يركز الاجتماع على { $count } مبدأ شامل:
    }
eventpage-principles-was =
    { $count ->
        [zero] ركز الاجتماع على المبادئ الشاملة:
        [one] ركز الاجتماع على مبدأ شامل واحد:
        [two] ركز الاجتماع على مبدأين شاملين:
        [few] ركز الاجتماع على { $count } مبادئ شاملة:
        [many] ركز الاجتماع على { $count } مبدأً شاملاً:
       *[other] ركز الاجتماع على { $count } مبدأ شامل:
    }
eventpage-organizers-was = كانت الفعالية من تنظيم { $names }.
eventpage-partners-was = وعُقدت بالشراكة مع { $names }.
eventpage-funders-was = وحظيت بدعم مالي مشكور من { $names }.
eventpage-organizers = الفعالية من تنظيم { $names }.
eventpage-partners = وتُعقد بالشراكة مع { $names }.
eventpage-funders = وتحظى بدعم مالي مشكور من { $names }.
eventpage-audience = الجمهور المستهدف: { $names }.
eventpage-time = { $local } (من { $start } إلى { $end } بالتوقيت العالمي المنسق)
eventpage-venue = { $venue }، وعبر الإنترنت
eventpage-takes-place = موعد انعقاد اجتماع المائدة المستديرة: { $time }. ومكانه: { $venue }، وعبر الإنترنت.
eventpage-took-place = انعقد اجتماع المائدة المستديرة في الموعد التالي: { $time }. ومكانه: { $venue }، وعبر الإنترنت.
eventpage-takes-place-online = ينعقد اجتماع المائدة المستديرة عبر الإنترنت: { $time }.
eventpage-took-place-online = انعقد اجتماع المائدة المستديرة عبر الإنترنت: { $time }.
eventpage-happened =
    { $asked ->
        [zero] لم يُطرح أي سؤال؛
        [one] طُرح سؤال واحد في القاعة وعبر الإنترنت؛
        [two] طُرح سؤالان في القاعة وعبر الإنترنت؛
        [few] طُرحت { $asked } أسئلة في القاعة وعبر الإنترنت؛
        [many] طُرح { $asked } سؤالاً في القاعة وعبر الإنترنت؛
       *[other] طُرح { $asked } سؤال في القاعة وعبر الإنترنت؛
    } { $turns ->
        [zero] ولم يحظ أي بند بدور،
        [one] وحظي بند واحد بدور،
        [two] وحظي بندان بدور،
        [few] وحظيت { $turns } بنود بدور،
        [many] وحظي { $turns } بنداً بدور،
       *[other] وحظي { $turns } بند بدور،
    } { $answered ->
        [zero] ولم يُجب عن أي سؤال.
        [one] وأُجيب عن سؤال واحد.
        [two] وأُجيب عن سؤالين.
        [few] وأُجيب عن { $answered } أسئلة.
        [many] وأُجيب عن { $answered } سؤالاً.
       *[other] وأُجيب عن { $answered } سؤال.
    }
eventpage-how = يستطيع الجميع، في القاعة أو عبر الإنترنت، طرح الأسئلة وتأييد أسئلة الآخرين والتصويت. ولكل سؤال إيصال ومآل.
eventpage-role-speaker = متكلم
eventpage-role-chair = الرئاسة
eventpage-role-discussant = معقّب
eventpage-brief = موجز السياسات
eventpage-brief-coming = يُنشر بعد الفعالية على الإنترنت موجز سياسات يتضمن المواضيع والتوصيات الرئيسية، ويُعمَّم على جميع المشاركين.
eventpage-brief-out = نُشر موجز السياسات في { $day } (الطبعة { $number }).
eventpage-brief-posted = عُمِّم على المشاركين؛ ويمكن لغيرهم طلبه من الجهة المنظمة.
eventpage-tags = التصنيف
eventpage-tag-category = فئة الفعالية
eventpage-tag-organizers = الجهات المنظمة الرئيسية
eventpage-tag-scope = النطاق الجغرافي
eventpage-tag-workstream = ناتج مسار العمل
eventpage-tag-review = عملية الاستعراض الإقليمي
eventpage-tag-objectives = أهداف الاتفاق العالمي
eventpage-tag-themes = المواضيع الشاملة
eventpage-objectives-all = عام (جميع الأهداف الـ 23)
