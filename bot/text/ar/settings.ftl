## لغة الردود وأسلوبها.

command-settings = اختيار لغة الردود الموجهة إليكم، وعرضها منسّقة أو بسيطة
option-settings-language = لغتكم؛ إذا لم يُحدَّد أي خيار تظهر قائمة
option-settings-style = منسّق، أو بسيط: سطر لكل بند، لبرامج قراءة الشاشة
button-language = اللغة
settings-head = ### اللغة والأسلوب
settings-language = تُقدَّم إليكم الردود بهذه اللغة: { $name }
settings-discord = هي لغة Discord لديكم، أو أقرب لغة متاحة إليها.
settings-style = الأسلوب: { $name }
settings-kept = يسري ذلك فوراً على كل ما لا يراه سواكم، وعلى الرسائل التي تطلبونها من الآن فصاعداً. أما الرسائل المشتركة فهي بلغات الفعالية. ويُحفظ اختياركم مشفّراً إلى حين إتلاف مفاتيح هذه الفعالية.
settings-choose-language = اللغة…
settings-choose-style = الأسلوب…
language-discord = كما في Discord لديّ
style-rich = منسّق
style-rich-means = مع عناوين وخط عريض وأشرطة
style-plain = بسيط
style-plain-means = سطر لكل بند من دون أي زخرفة: مناسب لبرامج قراءة الشاشة

language-unknown = «{ $typed }» ليست من اللغات المتاحة هنا. يُرجى اختيار إحدى اللغات التالية: { $choices }.
style-unknown = «{ $typed }» ليس أسلوباً متاحاً. يُرجى اختيار أحد الأسلوبين: { $choices }.
