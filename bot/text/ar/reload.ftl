## برنامج جديد، من ملف الإعداد أو من ملف مُرسل.

command-organize-reload = عرض ما يغيّره ملف البرنامج، واعتماده
option-reload-file = ملف إعداد؛ إذا لم يُحدَّد فالملف الموجود على خادم التطبيق
status-version = البرنامج: الإصدار { $version }
reload-head = **البرنامج المعتمد هو الإصدار { $version }.** وهذا ما سيتغير:
reload-noun-principle = المبدأ
reload-noun-speaker = المتكلم
reload-noun-session = الجلسة
reload-noun-poll = الاستطلاع
reload-added = إضافة: { $noun } `{ $key }`
reload-removed = حذف: { $noun } `{ $key }`
reload-changed = تغيير: { $noun } `{ $key }`:
reload-stays = بلا تغيير فيما جرى من قبل، أياً كان ما في الملف: { $noun } `{ $key }`
reload-field = { $field }: { $before } ← { $after }
reload-field-key = المفتاح
reload-field-code = الرمز
reload-field-title = العنوان
reload-field-text = النص
reload-field-theme = الموضوع
reload-field-objectives = الأهداف
reload-field-name = الاسم
reload-field-role = الصفة
reload-field-affiliation = جهة الانتماء
reload-field-sector = القطاع
reload-field-start = البداية
reload-field-length = الطول
reload-field-start-mode = طريقة البدء
reload-field-protected = محمية
reload-field-questions-open = باب الأسئلة مفتوح
reload-field-speakers = المتكلمون
reload-field-principles = المبادئ
reload-field-question = السؤال
reload-field-options = الخيارات
reload-field-kind = النوع
reload-field-results = النتائج
reload-field-duration-ms = المدة
reload-field-session = الجلسة
reload-yes = نعم
reload-no = لا
reload-empty = خالٍ
reload-more = … و{ $count ->
        [zero] لا تغييرات أخرى
        [one] تغيير آخر
        [two] تغييران آخران
        [few] { $count } تغييرات أخرى
        [many] { $count } تغييراً آخر
       *[other] { $count } تغيير آخر
    }
reload-ignored = لم يؤخذ من الملف: { $keys }. فما يتعلق بالخادم وأدواره والقواعد يُقرأ من ملف الإعداد عند بدء التطبيق.
reload-moved-later = البرنامج كله متأخر الآن عما في الملف بمقدار { $time }. يمكنكم إبقاؤه على ذلك، أو اعتماد مواعيد الملف.
reload-moved-earlier = البرنامج كله متقدم الآن على ما في الملف بمقدار { $time }. يمكنكم إبقاؤه على ذلك، أو اعتماد مواعيد الملف.
reload-nothing = لن يتغير شيء في البرنامج.
button-reload = اعتماد
button-reload-moved = اعتماد مع إبقاء المواعيد الحالية
button-reload-times = اعتماد بمواعيد الملف
reload-done = اعتُمد البرنامج بوصفه الإصدار { $version }. ويُحدَّث كل ما يعرضه؛ وتحركت التذكيرات والاستطلاعات مع جلساتها.
reload-closed = اختُتمت «{ $event }»: أصبح برنامجها جزءاً من السجلات. ولم يتغير شيء.
reload-mistake = تعذر قبول الملف: { $mistake } يُرجى تصحيحه ثم المحاولة مجدداً.
reload-large = الملف أكبر من المسموح به: الحد الأقصى { $size_max } kB.
reload-no-file = بدأ هذا التطبيق من دون ملف إعداد. يُرجى إرسال ملف بالخيار file.
reload-draft = قبل فتح الفعالية يُؤخذ البرنامج من ملف الإعداد على خادم التطبيق: يُرجى تغييره هناك، ثم استخدام /organize reload من دون ملف.
reload-timezone = التوقيت في الملف { $timezone } وفي الفعالية { $own }: فكل موعد سيعني لحظة أخرى. يُرجى كتابة timezone = "{ $own }" مع مواعيد ذلك المكان.
reload-principle = للمبدأ { $code } ({ $principle }) أسئلة أو ملاحظات أو أدوار، ولا يمكن حذفه. يُرجى إعادته إلى الملف.
reload-code = للمبدأ { $principle } أسئلة تبدأ رموزها بـ { $code }، والرموز لا تتغير أبداً. يُرجى إعادة code = "{ $code }" إلى الملف.
reload-speaker = تكلم { $speaker } أو استُشهد به في ملاحظة، ولا يمكن حذفه. يُرجى إعادته إلى الملف.
reload-overtaken = تغيّر الملف أو البرنامج منذ عرض هذا، ولم يُعتمد شيء. يُرجى استخدام /organize reload مجدداً.
