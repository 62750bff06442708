## اللوحة وأزرارها، وأسباب اختيار كل بند.

board-open = باب الأسئلة مفتوح. لم تبدأ الجلسة الأولى بعد.
board-session = الآن: **{ $session }**
board-closed = اختُتم اجتماع المائدة المستديرة هذا. شكراً لكم: لكل سؤال مآل معلن.
board-how = اطرحوا الأسئلة وأيدوها وتابعوها بالأزرار أدناه، أو بالأوامر /ask و /questions و /mine. لكل سؤال إيصال ومآل. ما يُحفظ عنكم وكيفية محوه: /privacy
board-asking-closed = باب الأسئلة مغلق في الوقت الراهن.
board-on-floor = مطروح للنقاش: { $code }
board-principle = ### { $code } · { $title } — { $count ->
        [0] لا أسئلة في الانتظار
        [zero] لا أسئلة في الانتظار
        [one] سؤال واحد في الانتظار
        [two] سؤالان في الانتظار
        [few] { $count } أسئلة في الانتظار
        [many] { $count } سؤالاً في الانتظار
       *[other] { $count } سؤال في الانتظار
    }
board-more = -# { $count ->
        [zero] ولا شيء غير ذلك
        [one] وسؤال آخر
        [two] وسؤالان آخران
        [few] و{ $count } أسئلة أخرى
        [many] و{ $count } سؤالاً آخر
       *[other] و{ $count } سؤال آخر
    }
board-support = تأييد سؤال…

button-ask = طرح سؤال
button-questions = الأسئلة
button-mine = أسئلتي
button-agenda = البرنامج
button-help = المساعدة
button-edit = تعديل
button-withdraw = سحب
button-edit-code = تعديل { $code }
button-withdraw-code = سحب { $code }
button-finish = إتمام سؤالي
button-previous = ◀ الصفحة السابقة
button-following = الصفحة التالية ▶

reason-turn-online = دور المشاركين عبر الإنترنت
reason-turn-room = دور القاعة
reason-passed-online = لا أحد ينتظر في القاعة، فالدور للمشاركين عبر الإنترنت
reason-passed-room = لا أحد ينتظر عبر الإنترنت، فالدور للقاعة
reason-passed-session-online = لا أحد في القاعة ينتظر بشأن مبادئ هذه الجلسة، فالدور للمشاركين عبر الإنترنت
reason-passed-session-room = لا أحد عبر الإنترنت ينتظر بشأن مبادئ هذه الجلسة، فالدور للقاعة
reason-on-session = يتعلق بمبادئ هذه الجلسة
reason-principle-least = { $principle }: المبدأ الأقل تناولاً ({ $turns } من { $all })
reason-principle = { $principle }: جرى تناوله { $turns } من { $all }
reason-support = { $count ->
        [0] لا مؤيدين بعد
        [zero] لا مؤيدين بعد
        [one] مؤيد واحد
        [two] مؤيدان
        [few] { $count } مؤيدين
        [many] { $count } مؤيداً
       *[other] { $count } مؤيد
    }
reason-oldest = الأسبق طرحاً
reason-override = خارج الدور: { $reason }
floor-now = **مطروح للنقاش: { $code }**
late = -# أُرسل متأخراً؛ كان موعده { $at }.
