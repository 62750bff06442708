## موجز السياسات: العناوين والتسميات والجمل التي تربط بين السجلات.

command-brief = موجز السياسات، معدّاً من السجلات: للجهة المنظمة
brief-done = هذا هو الموجز، لتحريره وتعميمه. { $banner }
brief-letterless = لا يوجد على الجهاز الذي أعمل عليه خط يحتوي على { $count ->
        [zero] هذه الأحرف
        [one] هذا الحرف
        [two] هذين الحرفين
        [few] هذه الأحرف ({ $count })
        [many] هذه الأحرف ({ $count })
       *[other] هذه الأحرف ({ $count })
    }: { $letters }. يُرجى اختيار docx أو html أو md، فهي لا تحتاج إلى خط؛ أو أن يُطلب من مشغّل التطبيق تركيب خطوط Noto.
brief-too-slow = استغرق إعداد الموجز بصيغة { $format } وقتاً أطول من اللازم فتوقفتُ. يُرجى المحاولة مجدداً، أو اختيار md، فهي الأسرع.

brief-draft = مسوّدة. لم تنته الفعالية بعد: ستتغير الأرقام والنتائج.
brief-for-editing = مسوّدة للتحرير. أُعدت من سجلات الفعالية ولم تُحرَّر بعد.
brief-number-in-series = اجتماع المائدة المستديرة { $number }
brief-contents = المحتويات
brief-skip = الانتقال إلى المحتوى
brief-source-column = المصدر
brief-table = الجدول
brief-figure = الشكل
brief-page = الصفحة { $page } من { $pages }

brief-about-this = عن هذا الموجز
brief-made-from = أُعد هذا الموجز من سجلات الفعالية وحدها: الأسئلة التي طُرحت، والترتيب الذي جرى تناولها به، وملاحظات المقررين، والأدلة المقدمة، والاستطلاعات. ولم يُلخَّص كلام أحد. وتُذكر مع كل عبارة، بين قوسين، السجلات التي تستند إليها؛ ويبيّن المرفق ما يدل عليه كل رمز. وتظهر الأسئلة بالاسم أو جهة الانتماء أو القطاع، بحسب اختيار من طرحها، أو من دون ذكر الاسم.

brief-glance = لمحة عامة
brief-figures = الفعالية بالأرقام
brief-measure = البيان
brief-number = العدد
brief-number-short = الرقم
brief-count = { $count }
brief-percent = { $percent } %
brief-figure-questions = الأسئلة المطروحة
brief-figure-online = … منها عبر الإنترنت
brief-figure-room = … منها في القاعة
brief-figure-supports = مرات تأييد الأسئلة
brief-figure-hands = طلبات الكلمة
brief-figure-turns = الأدوار، للأسئلة وطلبات الكلمة معاً
brief-figure-answered = الأسئلة التي أُجيب عنها
brief-figure-owed = الأسئلة التي لها رد كتابي مستحق
brief-figure-not-reached = الأسئلة التي لم يتسع لها الوقت
brief-figure-recommendations = التوصيات المدوّنة
brief-figure-commitments = الالتزامات المدوّنة
brief-figure-evidence = المنشورات المقدمة بوصفها أدلة
brief-figure-polls = الاستطلاعات
brief-figure-ballots = أوراق الاقتراع في الاستطلاعات
brief-by-addressee = التوصيات بحسب الجهة الموجهة إليها
brief-addressee = الجهة الموجهة إليها
brief-everybody = غير موجهة إلى جهة بعينها
brief-lead = { $words }:

brief-event = الفعالية
brief-facts = بيانات الفعالية
brief-fact = البند
brief-details = التفاصيل
brief-title-fact = العنوان
brief-series = السلسلة
brief-when = الموعد
brief-when-words = { $day }، من { $start } إلى { $end }، { $zone }
brief-where = المكان
brief-organizers = الجهة المنظمة
brief-partners = بالشراكة مع
brief-funders = بدعم من
brief-audience = الجمهور المستهدف
brief-programme = البرنامج كما نُفِّذ
brief-programme-planned = البرنامج
brief-as-announced = كما أُعلن:
brief-time = الوقت
brief-times = { $start }–{ $end }
brief-skipped = أُلغيت
brief-not-held = لم تُعقد
brief-session = الجلسة
brief-speakers = المتكلمون
brief-milestones = المحطات الرئيسية
brief-background = معلومات أساسية

brief-participation = المشاركة
brief-introduced = { $count ->
        [zero] لم يعرّف أحد بنفسه؛ وكان طرح الأسئلة ممكناً من دون ذلك.
        [one] عرّف شخص واحد بنفسه؛ وكان طرح الأسئلة ممكناً من دون ذلك.
        [two] عرّف شخصان بنفسيهما؛ وكان طرح الأسئلة ممكناً من دون ذلك.
        [few] عرّف { $count } أشخاص بأنفسهم؛ وكان طرح الأسئلة ممكناً من دون ذلك.
        [many] عرّف { $count } شخصاً بأنفسهم؛ وكان طرح الأسئلة ممكناً من دون ذلك.
       *[other] عرّف { $count } شخص بأنفسهم؛ وكان طرح الأسئلة ممكناً من دون ذلك.
    }
brief-by-sector = من طرح الأسئلة، بحسب القطاع
brief-sector = القطاع
brief-unknown = غير معروف
brief-asked = ما طُرح
brief-turns = ما حظي بدور
brief-minutes = الدقائق
brief-hidden = غير معروض
brief-small-groups = تُحتسب الأسئلة وطلبات الكلمة معاً. ويُقصد بعبارة «غير معروف» ما لم يذكر من طرحه قطاعاً. ولا تُعرض الفئات التي تضم أقل من { $minimum } من الأشخاص، ولا ما يكشف عنها.

brief-principles = المبادئ
brief-across = في جميع المبادئ
brief-asked-words = { $count ->
        [zero] لم يُطرح أي سؤال عن هذا المبدأ
        [one] طُرح سؤال واحد عن هذا المبدأ
        [two] طُرح سؤالان عن هذا المبدأ
        [few] طُرحت { $count } أسئلة عن هذا المبدأ
        [many] طُرح { $count } سؤالاً عن هذا المبدأ
       *[other] طُرح { $count } سؤال عن هذا المبدأ
    }: { $became }.
brief-none-asked = لم يُطرح أي سؤال عن هذا المبدأ.
brief-answered = أسئلة أُجيب عنها
brief-waiting = الأكثر تأييداً من الأسئلة الأخرى
brief-support = { $count ->
        [zero] لا مؤيدين
        [one] مؤيد واحد
        [two] مؤيدان
        [few] { $count } مؤيدين
        [many] { $count } مؤيداً
       *[other] { $count } مؤيد
    }
brief-more = { $count ->
        [zero] لا أسئلة أخرى في المرفق.
        [one] وفي المرفق سؤال آخر.
        [two] وفي المرفق سؤالان آخران.
        [few] وفي المرفق { $count } أسئلة أخرى.
        [many] وفي المرفق { $count } سؤالاً آخر.
       *[other] وفي المرفق { $count } سؤال آخر.
    }
brief-anonymous = من دون ذكر الاسم
brief-name-gone = لم يعد الاسم محفوظاً
brief-wording-gone = لم تعد الصيغة محفوظة.
brief-wording-left-out = الصيغة غير واردة
brief-answer = الإجابة:
brief-answered-by = أجاب عنه: { $name }
brief-answer-unrecorded = أُجيب عنه خلال الفعالية، ولم تُدوَّن صيغة الإجابة.
brief-answer-unrecorded-by = أجاب عنه { $name } خلال الفعالية، ولم تُدوَّن صيغة الإجابة.
brief-other-wording = السؤال نفسه بصيغة أخرى
brief-asked-alike = السؤال نفسه، طرحه أيضاً: { $name }
brief-more-alike = { $count ->
        [zero] لم يُطرح الأمر نفسه في سؤال آخر.
        [one] وطُرح الأمر نفسه في سؤال آخر.
        [two] وطُرح الأمر نفسه في سؤالين آخرين.
        [few] وطُرح الأمر نفسه في { $count } أسئلة أخرى.
        [many] وطُرح الأمر نفسه في { $count } سؤالاً آخر.
       *[other] وطُرح الأمر نفسه في { $count } سؤال آخر.
    }
brief-merged = طُرح مع { $code }
brief-because = { $outcome }: { $reason }
brief-themes = المواضيع
brief-progress = التقدم المحرز
brief-challenges = التحديات
brief-said-by = قاله: { $name }
brief-in-session = الجلسة: { $session }
brief-objective = الهدف { $number } من الاتفاق العالمي: { $title }
brief-objectives-of = { $count ->
        [zero] أهداف الاتفاق العالمي { $numbers }
        [one] الهدف { $numbers } من الاتفاق العالمي
        [two] الهدفان { $numbers } من الاتفاق العالمي
        [few] الأهداف { $numbers } من الاتفاق العالمي
        [many] الأهداف { $numbers } من الاتفاق العالمي
       *[other] الأهداف { $numbers } من الاتفاق العالمي
    }
brief-evidence = الأدلة
brief-produced-in = مكان الإعداد: { $place }
brief-about = عن: { $place }
brief-recommendations = التوصيات
brief-commitments = الالتزامات
brief-commitments-caption = الالتزامات، والأقرب أجلاً أولاً
brief-commitment = الالتزام
brief-owner = الجهة المسؤولة
brief-due = الأجل
brief-no-date = لم يُحدد تاريخ
brief-nobody-named = لم تُحدد جهة
brief-objectives-short = الأهداف

brief-polls = الاستطلاعات
brief-poll-caption = نتيجة الاستطلاع { $code }
brief-poll-facts = { $count ->
        [zero] لم يصوّت أحد.
        [one] أُدلي بصوت واحد.
        [two] أُدلي بصوتين.
        [few] أُدلي بـ { $count } أصوات.
        [many] أُدلي بـ { $count } صوتاً.
       *[other] أُدلي بـ { $count } صوت.
    }
brief-poll-single = كان الاختيار لخيار واحد
brief-poll-multiple = كان اختيار أكثر من خيار ممكناً: يتجاوز مجموع النسب 100 في المائة
brief-poll-rating = تقييم من 1 إلى 5
brief-poll-words = ثلاث كلمات على الأكثر لكل شخص
brief-poll-ranking = ثلاثة خيارات مرتبة على الأكثر؛ والفرز بالإقصاء المتتالي، وتُعرض الجولة الأخيرة
brief-poll-first = الأول بعد { $count ->
        [zero] 0 من الجولات
        [one] جولة واحدة
        [two] جولتين
        [few] { $count } جولات
        [many] { $count } جولة
       *[other] { $count } جولة
    }: { $option }
brief-option = الخيار
brief-votes = الأصوات
brief-share = النسبة

brief-owed = ما لا يزال مستحقاً
brief-owed-answers = الردود الكتابية المستحقة
brief-question = السؤال
brief-owed-by = الجهة المسؤولة والأجل
brief-commitment-due = { $name }: التزام أجله { $due }
brief-commitment-open = { $name }: التزام من دون تاريخ
brief-unreached = { $count ->
        [zero] اتسع الوقت لجميع الأسئلة أو بُت فيها.
        [one] هناك سؤال واحد لم يتسع له الوقت.
        [two] هناك سؤالان لم يتسع لهما الوقت.
        [few] هناك { $count } أسئلة لم يتسع لها الوقت.
        [many] هناك { $count } سؤالاً لم يتسع لها الوقت.
       *[other] هناك { $count } سؤال لم يتسع لها الوقت.
    }

brief-fairness = كيف وُزعت الكلمة
brief-group = الفئة
brief-overrides = ما قُدِّم خارج الدور، مع السبب الذي رآه الجميع:
brief-override = الدور { $number }: { $reason }

brief-objectives = أهداف الاتفاق العالمي
brief-objectives-caption = الأهداف التي تتناولها الملاحظات
brief-objective-title = الهدف

brief-notes = الملاحظات والمصادر
brief-how-cited = تدل الرموز مثل HR-7 على الأسئلة، و H على طلبات الكلمة، و R على أدوار القاعة، و N على الملاحظات، و E على الأدلة، و P على الاستطلاعات. وما يستند إلى سجلات كثيرة في آن واحد يشير إليها كلها بإحدى هذه الكلمات:
brief-sources-caption = ما تدل عليه الإشارات
brief-cited-as = الإشارة
brief-stands-for = تدل على
brief-source = المصدر { $number }
brief-record-event = الفعالية
brief-record-event-means = ما نشرته الجهة المنظمة عن الفعالية: العنوان والبرنامج والشركاء والمبادئ
brief-record-agenda = البرنامج
brief-record-agenda-means = جميع الجلسات، كما كانت مقررة وكما عُقدت
brief-record-questions = الأسئلة
brief-record-questions-means = جميع الأسئلة بمسارها ومآلها
brief-record-turns = الأدوار
brief-record-turns-means = جميع الأدوار مع أسبابها، وطلبات الكلمة
brief-record-polls = الاستطلاعات
brief-record-polls-means = جميع الاستطلاعات مع أصواتها
brief-record-notes = الملاحظات
brief-record-notes-means = جميع ملاحظات المقررين
brief-record-evidence = الأدلة
brief-record-evidence-means = جميع المنشورات المقدمة
brief-record-participants = المشاركون
brief-record-participants-means = ما ذكره المشاركون عن أنفسهم؛ وبالاسم حيثما وافقوا على ذلك فقط
brief-record-fairness = الإنصاف
brief-record-fairness-means = من سأل، ومن حظي بدور، ومدة الكلمة بالدقائق، بحسب الفئة

brief-annex = المرفق
brief-annex-questions = الأسئلة ومآلها
brief-annex-whole = ترد هنا جميع الأسئلة المطروحة. ولا ترد صيغ الأسئلة التي لم تُقبل أو سُحبت، ولا الأسئلة التي لم يكن أي من مديري النقاش قد قرأها عند الاختتام.
brief-annex-part = ترد هنا الأسئلة التي يشير إليها هذا الموجز. وجميع الأسئلة ومآلها في المصنَّف المرافق له. ولا ترد صيغ الأسئلة التي لم تُقبل أو سُحبت، ولا الأسئلة التي لم يكن أي من مديري النقاش قد قرأها عند الاختتام.
brief-annex-caption = الأسئلة
brief-code = الرمز
brief-asked-by = صاحب السؤال
brief-support-short = التأييد
brief-outcome = المآل
brief-annex-notes = ملاحظات المقررين
brief-notes-caption = الملاحظات
brief-kind = النوع
brief-principle = المبدأ
brief-said-by-short = المتكلم
brief-about-questions = عن
brief-annex-evidence = الأدلة
brief-evidence-caption = المنشورات
brief-publication = المنشور
brief-produced-in-short = مكان الإعداد
brief-about-short = عن
