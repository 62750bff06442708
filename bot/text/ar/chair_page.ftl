## ما تراه الرئاسة على صفحتها.

chair-page-title = { $event } · الرئاسة
chair-page-name = الرئاسة
chair-page-times = الوقت
chair-page-hard-end = موعد انتهاء لا يُتجاوز: { $time }
chair-page-end = موعد الانتهاء المقرر: { $time }
chair-page-late = تجاوز الوقت المقرر بمقدار { $minutes ->
        [zero] { $minutes } من الدقائق
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. { $cost ->
        [zero] لم يضع أي سؤال بعد
        [one] الكلفة سؤال واحد تقريباً
        [two] الكلفة سؤالان تقريباً
        [few] الكلفة { $cost } أسئلة تقريباً
        [many] الكلفة { $cost } سؤالاً تقريباً
       *[other] الكلفة { $cost } سؤال تقريباً
    }
chair-page-cost = كل { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } فوق الوقت المقرر تكلف نحو سؤال واحد.
chair-page-messages = من مديري النقاش
chair-page-message-new = من مديري النقاش: { $text }
chair-page-read = قُرئت
chair-page-as-asked = كما طُرح:
chair-page-take = تقديم { $code } بدلاً منه
chair-page-why = لماذا خارج الدور؟ يُعرض السبب على الجميع.
chair-page-other = سبب آخر
chair-page-hands = طلبات الكلمة
chair-page-undo = التراجع عن إجرائي بشأن { $code }
next-changed = تغيّر الدور في هذه الأثناء: لم يعد لـ { $expected } بل لـ { $code }. ولم يتغير شيء: يُرجى الاطلاع ثم الضغط مجدداً.
chair-page-next = التالي: { $code }
