## ما يجري الآن.

command-now = ما يجري الآن: المطروح للنقاش، ولمن الدور، وأسئلتكم، والوقت المتبقي
button-now = ما يجري الآن
now-session = الآن: **{ $session }**، تنتهي { $ends }
now-following = ثم: { $session }، { $starts }
now-ends = ينتهي اجتماع المائدة المستديرة في { $ends }.
now-floor-free = لا أحد لديه الكلمة في الوقت الراهن.
now-waiting = ### { $count ->
        [zero] لا شيء ينتظر الكلمة
        [one] بند واحد ينتظر الكلمة
        [two] بندان ينتظران الكلمة
        [few] { $count } بنود تنتظر الكلمة
        [many] { $count } بنداً تنتظر الكلمة
       *[other] { $count } بند تنتظر الكلمة
    }
now-first = التالي وفق القاعدة: `{ $code }` { $words }
now-answered = ### { $count ->
        [zero] لم يُجب عن أي سؤال بعد
        [one] أُجيب عن سؤال واحد
        [two] أُجيب عن سؤالين
        [few] أُجيب عن { $count } أسئلة
        [many] أُجيب عن { $count } سؤالاً
       *[other] أُجيب عن { $count } سؤال
    }
now-mine = ### أسئلتي
now-none = لم تطرحوا أي سؤال بعد. البداية بالزر «طرح سؤال».
now-more = وهناك { $count } غيرها: /mine
