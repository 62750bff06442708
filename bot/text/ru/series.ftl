## Несколько мероприятий одной серии: что ещё предстоит по прошлым.

series-head = **Остаётся выполнить** ({ $count })
series-follow-up = письменный ответ
series-commitment = обязательство
series-who = кто: { $who }
series-due = срок: { $due }
series-more = - … и ещё { $count }: полные списки — в выгрузках этих мероприятий
series-done = -# Когда это сделано: /mod answered { $reference }
series-kept = { $code } отмечено как выполненное.
series-event-unknown = «{ $typed }» — не завершённое мероприятие этого сервера. Номера завершённых: { $choices }; для текущего мероприятия достаточно кода.
commitment-needed = { $code } — не обязательство: из заметок выполненным можно отметить только обязательство.
commitment-done = { $code } уже отмечено как выполненное.
