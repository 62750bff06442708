## التذكيرات الشخصية.

command-remind = التذكير بجلسة برسالة خاصة
option-remind-session = الجلسة المراد التذكير بها
option-remind-before = المدة قبلها، مثل 10m؛ إذا لم تُحدَّد فبقدر ما يُذكَّر الجميع قبلها
button-cancel-reminder = إلغاء { $place }
button-reminders = تذكيراتي
reminders-head = ## تذكيراتكم
    تصلكم في رسائل خاصة، وتتحرك مع البرنامج.
reminders-none = ليست لكم تذكيرات. يمكنكم طلب تذكير بالأمر /remind.
reminder-line = تبدأ **{ $session }** في { $starts }؛ والتذكير في { $at } (قبلها بـ { $length }).
reminder-unsent = تبدأ **{ $session }** في { $starts }. تعذرت مراسلتكم: لا يقبل Discord لديكم رسائل مني.
reminder-letter = تبدأ **{ $session }** { $starts } ({ $event }). طلبتم تذكيركم بها.
reminders-missed = **تذكيركم.** تعذر إرساله: لا يقبل Discord لديكم رسائل مني.
reminder-missed = تبدأ **{ $session }** { $starts }.
reminder-before = يكون التذكير قبل الجلسة بثانية واحدة إلى سبعة أيام، مثل 10m أو 1h.
reminder-late = فات أوان هذا التذكير: تبدأ { $session } في { $at }. يُرجى اختيار مدة أقصر قبلها.
reminder-many = عدد تذكيراتكم { $count_max }، وهو الحد الأقصى. يُرجى إلغاء أحدها أولاً: أزرارها أسفل رد /remind وفي /now.
reminder-unreachable = يصل التذكير في رسالة خاصة في Discord، وليس لكم حساب فيه هنا.
reminder-gone = أُرسل هذا التذكير أو أُلغي من قبل.
