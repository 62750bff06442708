## ما يظهر على شاشة العرض.

screen-title = { $event } · الشاشة
screen-draft = يجري التحضير لاجتماع المائدة المستديرة
screen-open = باب الأسئلة مفتوح
screen-closed = اختُتم اجتماع المائدة المستديرة
screen-ends = حتى { $time }
screen-begins = تبدأ { $session } في { $time }
screen-over = تجاوز الوقت
screen-on-floor = مطروح للنقاش
screen-announce = مطروح للنقاش: { $codes }
screen-floor-free = لا شيء مطروح للنقاش
screen-why = سبب اختياره الآن:
screen-next = التالي
screen-waiting = { $count ->
        [zero] لا شيء في الانتظار
        [one] بند واحد في الانتظار
        [two] بندان في الانتظار
        [few] { $count } بنود في الانتظار
        [many] { $count } بنداً في الانتظار
       *[other] { $count } بند في الانتظار
    }
screen-nobody = لا أحد في الانتظار
screen-speaks = الكلمة لـ:
screen-vote = صوّتوا الآن
screen-result = النتيجة
screen-ballots = { $count ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $count } أصوات
        [many] { $count } صوتاً
       *[other] { $count } صوت
    }
screen-join = اسألوا وأيّدوا وصوّتوا
screen-qr = رمز الاستجابة السريعة، { $name }: { $code }
no-event-shown = لا توجد فعالية لعرضها بعد. يُرجى إضافة فعالية إلى ملف الإعداد ثم تشغيل التطبيق.
page-events-several = هناك عدة فعاليات مفتوحة. يُرجى إضافة الفعالية المقصودة إلى العنوان: ?event= ثم أحد ما يلي: { $choices }.
