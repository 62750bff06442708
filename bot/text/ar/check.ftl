## ما يجده `/organize check` و `roundtable check`، مع ما يلزم لمعالجته.

command-organize-check = هل كل شيء كما ينبغي، وكيف يُعالَج ما ليس كذلك
check-ready = ## كل شيء جاهز
    لا شيء يحتاج إلى معالجة.
check-to-mend = ## { $count ->
        [zero] لا شيء يحتاج إلى معالجة
        [one] أمر واحد يحتاج إلى معالجة
        [two] أمران يحتاجان إلى معالجة
        [few] { $count } أمور تحتاج إلى معالجة
        [many] { $count } أمراً تحتاج إلى معالجة
       *[other] { $count } أمر تحتاج إلى معالجة
    }
    تُرجى معالجتها من الأعلى إلى الأسفل، ثم إعادة التحقق.
check-in-order = ### سليم
check-more = { $count ->
        [zero] ولا أسطر أخرى: `roundtable check` على جهاز التطبيق يعرضها كلها.
        [one] وسطر آخر: يعرضه `roundtable check` على جهاز التطبيق.
        [two] وسطران آخران: يعرضهما `roundtable check` على جهاز التطبيق.
        [few] و{ $count } أسطر أخرى: يعرضها `roundtable check` على جهاز التطبيق.
        [many] و{ $count } سطراً آخر: يعرضها `roundtable check` على جهاز التطبيق.
       *[other] و{ $count } سطر آخر: يعرضها `roundtable check` على جهاز التطبيق.
    }
check-again = إعادة التحقق
check-about-server = الخادم
check-about-verification = مستوى التحقق
check-about-intents = أذونات البوابة (Intents)
check-about-clock = الساعة
check-about-database = قاعدة البيانات
check-about-keys = المفاتيح
check-about-pages = الصفحات
check-about-programme = البرنامج
check-about-practice = التدريب
check-about-messages = الرسائل
check-about-texts = النصوص

check-server-is = التطبيق موجود في { $name } ({ $server })
check-server-timeout = التطبيق موقوف مؤقتاً (Timeout): يُرجى رفع الإيقاف عنه
check-server-events = ليس للتطبيق إذن «إنشاء الفعاليات» (Create Events): لن تظهر الفعالية بين فعاليات الخادم المجدولة
check-level = مستوى التحقق في الخادم: { $level }
check-level-high = مستوى التحقق في الخادم، وهو { $level }، يشترط على القادمين الجدد { $hurdle ->
        [minutes] أن تكون قد مضت عشر دقائق على دخولهم الخادم
        [phone] رقم هاتف مؤكداً
       *[other] أكثر من ذلك
    } قبل أن يطرحوا أي سؤال: يُرجى خلال الفعالية ضبط Server Settings ثم Safety Setup ثم Verification Level على Low أو Medium
check-role-open = كل من لديه إذن { $permission }
check-role-is = الدور @{ $name }
check-role-gone = لا يوجد دور { $role } في { $server }: يُرجى اختيار دور آخر بالأمر `/organize setup`، أو تصحيح `{ $key }` في الملف
check-channel-none = لم تُحدَّد قناة: يُرجى اختيارها بالأمر `/organize setup`، أو كتابة `{ $key }` في الملف
check-channel-none-create = لم تُحدَّد قناة: يُرجى اختيارها بالأمر `/organize setup`، أو كتابة `{ $key }` في الملف؛ ولكي ينشئها التطبيق يُرجى منحه أولاً إذن «إدارة القنوات» (Manage Channels)
check-channel-gone = لا يعرف التطبيق قناة { $channel }: يُرجى اختيار قناة أخرى بالأمر `/organize setup`، أو كتابة `{ $key }` في الملف
check-channel-kind = القناة { $name } ليست { $wanted ->
        [announcements] قناة نصية أو قناة إعلانات
        [stage] قناة منصة
       *[other] قناة نصية
    }: يُرجى اختيار قناة أخرى بالأمر `/organize setup`، أو كتابة `{ $key }` في الملف
check-channel-stage = القناة { $name }: لا تمكن دعوة أحد إلى الكلام ولا تحديد موضوع من دون { $lacking }
check-channel-lacks = ليس للتطبيق في { $name } إذن { $lacking }: يُرجى منحه إياه هناك، تحت Permissions
check-channel-good = القناة { $name }، وللتطبيق فيها ما يحتاج إليه
check-audience-everybody = يرى الجميع { $name }، حيث تنتظر الأسئلة المراجعة: يُرجى سحب إذن «عرض القناة» (View Channel) هناك من everyone
check-audience-role = لا يرى الدور @{ $role } القناة { $name }: يُرجى منحه إذن «عرض القناة» (View Channel) هناك
check-audience-commands = لا يستطيع أحد استخدام الأوامر في { $name }: يُرجى منح everyone هناك إذن «استخدام أوامر التطبيقات» (Use Application Commands)
check-clock-good = متفقة مع ساعة Discord
check-clock-apart = { $direction ->
        [ahead] متقدمة على
       *[behind] متأخرة عن
    } ساعة Discord بمقدار { $seconds } ث: يُرجى ضبط ساعة جهاز التطبيق بواسطة NTP، وإلا جاءت الجلسات والتذكيرات في غير موعدها
check-keys-shut = يستطيع آخرون الاطلاع على { $folder }: `chmod 700 { $folder }`
check-keys-folder = يجب أن يكون { $folder } مجلداً يستطيع التطبيق الكتابة فيه: يُرجى تصحيح [storage] keys
check-keys-later = لا مفاتيح بعد: تُنشأ في { $folder } عند فتح الفعالية
check-key-good = { $event }: المفتاح { $which } موجود، وهو مفتاح قاعدة البيانات هذه
check-key-left = كان ينبغي أن يزول { $file } عند الاختتام: يُرجى حذفه هنا وفي كل نسخة
check-database-good = الكتابة فيها ممكنة، المخطط { $schema }
check-database-trouble = تعذرت الكتابة فيها ({ $trouble }): يُرجى التحقق مما إذا كان القرص ممتلئاً، ثم قراءة سجل التطبيق
check-database-copy = الملف { $file } سابق لتحديث، وفيه ما مُحي منذ ذلك الحين: يُرجى حذفه قريباً
check-database-folder = يجب أن يستطيع التطبيق الكتابة في { $file } وفي مجلده: يُرجى التحقق من المالك والأذونات
check-programme-over = انتهت «{ $event }» في { $ended }: سيحتاج `/organize open` إلى `start`، أو يُرجى تغيير جلساتها في الملف
check-practice-on = يجري التدريب على «{ $event }»: يمحوه `/organize practice off`، ولا يبدأ شيء فعلياً قبل ذلك
check-pages-good = متاحة على { $url }
check-pages-off = معطّلة: لا يستطيع أحد في القاعة المشاركة بالهاتف؛ يُرجى ضبط `enabled` تحت [screen] لإتاحتها
check-pages-local = متاحة على { $url }، ولا يصل إليه إلا جهاز التطبيق نفسه: يُرجى تصحيح `public_url` تحت [screen]
check-port-free = المنفذ { $port } في { $host } متاح
check-port-ours = المنفذ { $port } في { $host } يستخدمه التطبيق الجاري تشغيله
check-port-lost = التطبيق يعمل، غير أن صفحاته ليست متاحة على المنفذ { $port } في { $host }: يُرجى إيقاف ما يشغل هذا المنفذ (ويعيد التطبيق المحاولة تلقائياً)، أو تصحيح host وport في [screen] ثم إعادة تشغيله
check-port-taken = تعذر استخدام المنفذ { $port } في { $host } ({ $trouble }): يُرجى إيقاف ما يشغله، أو تصحيح host و port تحت [screen]
check-messages-parked = رسائل تعذر تسليمها: { $count ->
        [zero] { $count } من الرسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }. تُرجى معالجة القنوات أعلاه، ثم اختيار قناة بالأمر `/organize setup`، أو إعادة تشغيل التطبيق
check-texts-lack = بعض نصوص الفعالية غير متاحة بهذه اللغات، فتُعرض بلغتها الأولى: { $languages }. القائمة بالأمر `roundtable check`
check-intents-none = لا يلزم أي إذن مميّز، ولا شيء منها مفعّل
check-intents-more = { $intents }: مفعّل وغير لازم. يُرجى تعطيله في صفحة التطبيق، Bot، Privileged Gateway Intents
