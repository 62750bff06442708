## من سأل، ومن أُعطي الكلمة، وكم انتظر كل منهم وكم تكلم.

command-fairness = كيف وُزعت الكلمة: صفحة بجميع الجداول، للجهة المنظمة
fairness-title = الإنصاف · { $event }
fairness-intro = كل ما طُرح أياً كان مآله: الأسئلة وطلبات الكلمة. وتُحتسب الأدوار التي أُعطيت للقاعة مباشرة لطرفها ومبدئها. ولا تُعرض الفئات التي تضم أقل من { $minimum } من الأشخاص، ولا ما يكشف عنها.
fairness-so-far = هذه هي الحال قبل الاختتام. ولا تُحتسب قطاعات الأسئلة المطروحة من دون ذكر الاسم، ولا الأسئلة الأولى، إلا عند الاختتام: فقبل ذلك تكشفها المقارنة بين صفحتين من هذه الصفحات.
fairness-by-attendance = بحسب شكل المشاركة
fairness-by-principle = بحسب المبدأ
fairness-by-sector = بحسب القطاع، حيثما ذُكر
fairness-by-language = بحسب اللغة؛ ولا تُحفظ لغة الأسئلة المطروحة من دون ذكر الاسم
fairness-by-first = الأسئلة الأولى، والأسئلة الإضافية من الأشخاص أنفسهم
fairness-group = الفئة
fairness-submitted = ما طُرح
fairness-turns = ما حظي بدور
fairness-wait = وسيط مدة الانتظار، بالدقائق
fairness-minutes = مدة الكلمة، بالدقائق
fairness-unknown = غير معروف
fairness-first = السؤال الأول
fairness-further = الأسئلة الإضافية
fairness-suppressed = غير معروض: عدد الأشخاص قليل جداً، أو لأن عرضه يكشف عن عدد قليل جداً
fairness-chart-attendance = ما طُرح وما حظي بدور، بحسب شكل المشاركة
fairness-chart-principle = ما طُرح وما حظي بدور، بحسب المبدأ
fairness-overrides = ما قُدِّم خارج الدور
fairness-no-overrides = لم يُقدَّم شيء خارج الدور.
fairness-override = الدور { $turn }، { $item }:
fairness-done = كيف وُزعت الكلمة في «{ $event }»: يُرجى فتح الصفحة في المتصفح. وللحصول عليها في جدول: roundtable fairness --format csv.
