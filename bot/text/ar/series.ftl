## فعاليات السلسلة الواحدة: ما لا يزال مستحقاً من الفعاليات السابقة.

series-head = **لا يزال مستحقاً** ({ $count })
series-follow-up = رد كتابي
series-commitment = التزام
series-who = على { $who }
series-due = في أجل أقصاه { $due }
series-more = - … وهناك { $count } غيرها، ترد في البيانات المصدَّرة لفعالياتها
series-done = -# بعد الإنجاز: /mod answered { $reference }
series-kept = سُجل أن { $code } قد أُنجز.
series-event-unknown = «{ $typed }» ليست فعالية مختتمة في هذا الخادم. أرقام الفعاليات المختتمة: { $choices }؛ أما الفعالية الحالية فيكفي لها الرمز وحده.
commitment-needed = { $code } ليس التزاماً: فلا يُسجَّل الإنجاز من بين الملاحظات إلا للالتزامات.
commitment-done = سبق تسجيل أن { $code } قد أُنجز.
