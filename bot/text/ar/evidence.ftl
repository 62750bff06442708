## الأدلة كما يجدها من قدّمها ويصححها؛ والباقي في notes.ftl.

button-evidence-mine = أدلتي
button-evidence-source = تصحيح المصدر
button-evidence-subject = تصحيح الموضوع
evidence-anew = -# بعد التصحيح ينتظر مجدداً مراجعة مديري النقاش.
evidence-held = لم يُصحح شيء. هذا ما كتبتموه، لتتمكنوا من نسخه:
evidence-corrected = -# صحّحه من قدّمه: يُرجى قراءته من جديد.
evidence-own-head = ## { $count ->
        [zero] لا أدلة لكم
        [one] دليل واحد قدمتموه
        [two] دليلان قدمتموهما
        [few] { $count } أدلة قدمتموها
        [many] { $count } دليلاً قدمتموه
       *[other] { $count } دليل قدمتموه
    }
evidence-own-more = { $count ->
        [zero] ولا شيء أسبق
        [one] ودليل أسبق: بالزر «أدلتي»
        [two] ودليلان أسبقان: بالزر «أدلتي»
        [few] و{ $count } أدلة أسبق: بالزر «أدلتي»
        [many] و{ $count } دليلاً أسبق: بالزر «أدلتي»
       *[other] و{ $count } دليل أسبق: بالزر «أدلتي»
    }
evidence-own-none = لم تقدموا أي دليل بعد. يمكنكم ذلك بالأمر /evidence: دراسة أو بيانات أو تقرير.

form-correct-title = تصحيح { $code }
form-evidence-title = العنوان
form-evidence-url = الرابط: https://…
form-evidence-authors = المؤلفون
form-evidence-institution = المؤسسة
form-evidence-year = السنة
form-evidence-produced-in = مكان الإعداد
form-evidence-about-region = البلد أو المنطقة موضوع الدليل
form-evidence-principle = المبدأ
form-evidence-note = ما الذي يبيّنه؟ في جملة واحدة

evidence-changed = { $state ->
        [accepted] قَبِل أحد مديري النقاش { $code } في هذه الأثناء. ولم يُسجَّل لكم قرار.
        [declined] قرر أحد مديري النقاش عدم قبول { $code } في هذه الأثناء. ولم يُسجَّل لكم قرار.
        [withdrawn] سحب { $code } من قدّمه في هذه الأثناء. ولم يُسجَّل لكم قرار.
       *[in_review] صحّح { $code } من قدّمه في هذه الأثناء، وهو ينتظر المراجعة بصيغته الحالية. ولم يُسجَّل لكم قرار.
    }
