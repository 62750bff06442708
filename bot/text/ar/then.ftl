## What can come next for a question that is in this state: said to moderators after a refused move.

then-in-review = الخطوة الممكنة: الزر «مراجعة» أو الأمر /mod approve لإدخاله في قائمة الانتظار.
then-queued = الخطوة الممكنة: الزر «التالي»، أو الأمر /mod floor مع ذكر السبب، لطرحه للنقاش.
then-on-floor = الخطوة الممكنة: الزر «أُجيب عنه» أو «إعادة» لإنهاء دوره.
then-declined = الخطوة الممكنة: الأمر /mod reopen لإعادته إلى المراجعة.
then-merged = الخطوة الممكنة: الأمر /mod unmerge ليعود سؤالاً قائماً بذاته.
