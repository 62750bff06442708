## المراجعة: ما يُعرض على كل من مديري النقاش، وما يمكن فعله ببند.

command-mod-review = النظر فيما ينتظر المراجعة: سؤالاً تلو الآخر
option-review-principle = أسئلة هذا المبدأ وحدها
option-review-language = أسئلة أصحاب هذه اللغة وحدها

item-wordings = **صيغ أخرى:**
button-merge = دمج
button-principle = المبدأ
button-reword = صيغة أخرى
button-owed = رد كتابي مستحق
button-reopen = إعادة الفتح
button-unmerge = إلغاء الدمج
button-leave = إرجاء
button-ten = قبول عشرة
button-item = عودة إلى السؤال
button-undo = تراجع عن { $code }
button-review-on = متابعة المراجعة
button-refresh = تحديث
button-unfiltered = عرض كل ما ينتظر
button-approve-ten = { $count ->
        [zero] قبول
        [one] قبول هذا السؤال
        [two] قبول هذين السؤالين
        [few] قبول هذه الأسئلة ({ $count })
        [many] قبول هذه الأسئلة ({ $count })
       *[other] قبول هذه الأسئلة ({ $count })
    }
button-one-by-one = واحداً واحداً
button-undo-ten = { $count ->
        [zero] تراجع
        [one] تراجع عنه
        [two] تراجع عنهما
        [few] تراجع عنها كلها ({ $count })
        [many] تراجع عنها كلها ({ $count })
       *[other] تراجع عنها كلها ({ $count })
    }

stream-waiting = { $count ->
        [zero] لا شيء ينتظر المراجعة
        [one] سؤال واحد ينتظر المراجعة
        [two] سؤالان ينتظران المراجعة
        [few] { $count } أسئلة تنتظر المراجعة
        [many] { $count } سؤالاً تنتظر المراجعة
       *[other] { $count } سؤال تنتظر المراجعة
    }
stream-only = { $what } فقط
stream-held = أسئلة مفتوحة لدى آخرين: { $who }{ $more ->
        [0] {""}
        [zero] {""}
        [one] {" "}وسؤال آخر
        [two] {" "}وسؤالان آخران
        [few] {" "}و{ $more } أسئلة أخرى
        [many] {" "}و{ $more } سؤالاً آخر
       *[other] {" "}و{ $more } سؤال آخر
    }
stream-nothing = **لا شيء ينتظركم الآن.** كل سؤال قيد المراجعة إما بُت فيه أو هو لدى شخص آخر.
stream-nothing-only = **لا شيء ينتظركم الآن في { $what }.**
stream-own = { $count ->
        [zero] لا أسئلة لكم في الانتظار.
        [one] سؤال لكم أنتم ينتظر: يجب أن يبت فيه شخص آخر.
        [two] سؤالان لكم أنتم ينتظران: يجب أن يبت فيهما شخص آخر.
        [few] { $count } أسئلة لكم أنتم تنتظر: يجب أن يبت فيها شخص آخر.
        [many] { $count } سؤالاً لكم أنتم تنتظر: يجب أن يبت فيها شخص آخر.
       *[other] { $count } سؤال لكم أنتم تنتظر: يجب أن يبت فيها شخص آخر.
    }
stream-left = { $count ->
        [zero] لم ترجئوا أي سؤال.
        [one] أرجأتم سؤالاً واحداً. يعيد «تحديث» عرضه.
        [two] أرجأتم سؤالين. يعيد «تحديث» عرضهما.
        [few] أرجأتم { $count } أسئلة. يعيد «تحديث» عرضها.
        [many] أرجأتم { $count } سؤالاً. يعيد «تحديث» عرضها.
       *[other] أرجأتم { $count } سؤال. يعيد «تحديث» عرضها.
    }
stream-languages = لا تُحفظ لغة الأسئلة المطروحة من دون ذكر الاسم: فهي تنتظر حيث لا تُختار لغة.
stream-filter = مبدأ واحد فقط…
stream-all = جميع المبادئ (في الانتظار: { $count })
stream-principle = { $principle } ({ $count })
stream-leaves = أُرجئ { $code }. ويعود بعد عرض ما سواه.
stream-merged = دُمج { $code } في { $into }.
stream-moved = أصبح { $code } تحت مبدأ آخر، ولا يزال ينتظر قراركم.
stream-undone = جرى التراجع: حالة { $code } من جديد: { $status }.

ten-head = { $count ->
        [zero] **لا شيء يُقبل بالزر أدناه.** لم يُقبل شيء بعد.
        [one] **سؤال واحد يُقبل بالزر أدناه.** لم يُقبل شيء بعد.
        [two] **سؤالان يُقبلان معاً بالزر أدناه.** لم يُقبل شيء بعد.
        [few] **{ $count } أسئلة تُقبل معاً بالزر أدناه.** لم يُقبل شيء بعد.
        [many] **{ $count } سؤالاً تُقبل معاً بالزر أدناه.** لم يُقبل شيء بعد.
       *[other] **{ $count } سؤال تُقبل معاً بالزر أدناه.** لم يُقبل شيء بعد.
    }
ten-undo = -# حيث تظهر … فللسؤال بقية: يُرجى قراءته كاملاً بالزر «واحداً واحداً». وهي محجوزة لكم لمدة دقيقة. وما يغيّره أو يبت فيه شخص آخر في هذه الأثناء يُستثنى، وتُبلَّغون بذلك.
ten-alike = -# ربما يسأل عن الأمر نفسه: { $codes }
ten-without = استثناء سؤال…
ten-leaves = استُثني { $code }. ويأتي بعد ذلك وحده.
ten-approved = { $count ->
        [zero] لم يُقبل شيء: { $codes }.
        [one] قُبل سؤال واحد: { $codes }.
        [two] قُبل سؤالان: { $codes }. يشمل زر التراجع كليهما؛ أما /mod undo فيتراجع عن واحد في كل مرة، والأخير أولاً.
        [few] قُبلت { $count } أسئلة: { $codes }. يشمل زر التراجع جميعها؛ أما /mod undo فيتراجع عن واحد في كل مرة، والأخير أولاً.
        [many] قُبل { $count } سؤالاً: { $codes }. يشمل زر التراجع جميعها؛ أما /mod undo فيتراجع عن واحد في كل مرة، والأخير أولاً.
       *[other] قُبل { $count } سؤال: { $codes }. يشمل زر التراجع جميعها؛ أما /mod undo فيتراجع عن واحد في كل مرة، والأخير أولاً.
    }
ten-unapproved = عدد ما جرى التراجع عنه وعاد إلى المراجعة: { $count }. وهي: { $codes }.
ten-left-out = عدد ما استُثني: { $count }.
ten-gone = لم يُقبل شيء بهذه الضغطة: هذه الأسئلة قُبلت أو جرى التراجع عنها من قبل، أو مضى على عرضها أكثر من 15 دقيقة. يُعرض ما يليها بالأمر /mod review.

merge-into = في أي سؤال يُدمج { $code }؟ يُحتسب صاحبه ومؤيدوه هناك، وتبقى صيغته محفوظة.
merge-choose = اختيار سؤال…
merge-likely = ربما يسأل عن الأمر نفسه
merge-other = رمز آخر…
principle-which = تحت أي مبدأ يندرج { $code }؟ يبقى رمزه.
principle-choose = اختيار مبدأ…
principle-only = ليس لهذه الفعالية مبدأ آخر.
form-into-title = دمج { $code }
form-into = رمز السؤال الذي يُدمج فيه
form-reword-title = صيغة أخرى لـ { $code }
form-wording = الصيغة
form-wording-hint = ترجمة أو صيغة مختصرة. ويبقى النص الأصلي إلى جانبها.
form-wording-language = لغة هذه الصيغة
form-reopen-title = إعادة فتح { $code }
form-reopen-reason = لماذا يُراجَع من جديد؟
form-owed-title = رد كتابي مستحق لـ { $code }
form-assignee = من يكتبه
form-due = الأجل
