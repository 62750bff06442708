## Поднятые руки, время выступления и слово залу.

command-hand = Поднять руку, чтобы попросить слова; та же команда ещё раз опускает её
command-mod-hand = Поднять руку за участника в зале
command-mod-room = Председатель предоставил слово сразу залу
command-run-limit = Ограничить время выступления каждого
option-hand-note = О чём; для модераторов и председателя
option-room-name = Кто говорит
option-limit = Например 2m или 90s
option-kind = Только вопросы или только поднятые руки
kind-question = вопросы
kind-hand = поднятые руки

button-hand = Поднять руку
button-lower = Опустить руку
button-dismiss = Опустить эту руку
button-room = Слово залу

form-hand-title = Поднять руку
form-hand-note = О чём?
form-hand-note-hint = Для модераторов и председателя; остальным не показывается.
form-room-title = Слово залу
form-room-name = Кто говорит?
form-room-name-hint = Видят все. Можно не заполнять.

hand-raised = **Ваша рука поднята: { $code }.** Когда дойдёт очередь, это будет видно на доске. Чтобы опустить руку, поднимите её ещё раз.
hand-called = Вас вызовут так: { $who }
hand-unnamed = Вас вызовут по коду. Чтобы вас вызвали по имени, укажите его командой /join, затем опустите руку и поднимите снова. Если выступают на трибуне, её участники видят, кто говорит.
hand-lowered = Ваша рука { $code } опущена.
hand-added = Поднята рука **{ $code }**: { $who }.
hand-head = { $who } · рука поднята { $raised }
hand-note = Пояснение: { $note }
hand-is-queued = { $code } ждёт слова.
hand-is-on-floor = { $code }: слово предоставлено.
hand-is-answered = { $code }: выступление завершено.
hand-is-lowered = { $code }: рука опущена.
hand-answer-unkept = Ответ хранится только у вопросов. Запишите сказанное командой /note.

hand-words-queued = ждёт слова
hand-words-on-floor = слово предоставлено
hand-words-answered = выступление завершено
hand-words-lowered = рука опущена

hand-up = Ваша рука уже поднята. { $code }: { $status_words }. Ничего не изменилось; чтобы опустить руку, поднимите её ещё раз или нажмите «Опустить руку».
hand-unknown = Нет поднятой руки { $code }, с которой это можно сделать. Все поднятые руки — на пульте.
question-needed = { $code } — код поднятой руки или слова залу, а это делается только с вопросами. Для рук есть /mod floor, answered и back.
hand-changed = Тем временем { $code } изменилась. Состояние: { $status_words }. Вы ничего не изменили; откройте её снова, чтобы увидеть, какова она сейчас.
hand-move-impossible = { $code }: { $status_words }. Сейчас это сделать нельзя. Ничего не изменилось.
hand-on-floor = { $code }: слово предоставлено вам. Выступление завершает модератор.
hand-name-needed = Укажите, кто поднял руку, чтобы этого человека можно было вызвать.
own-hand = { $code } — ваша собственная рука: дать вам слово вне очереди должен кто-то другой.
kind-unknown = «{ $typed }» — не то, что может ждать слова. Выберите из следующего: { $choices }.
limit-impossible = Время выступления — от 15 секунд до часа, например 2m или 90s.

floor-hand = Слово предоставлено: **{ $who }**.
floor-room = Слово предоставлено: **{ $who }**.
floor-until = Окончание выступления { $at }.
floor-speak-stage = Пожалуйста, говорите в { $channel }: примите приглашение выступить.
floor-speak-link = Пожалуйста, говорите здесь: { $link }
wording-other = Другая формулировка
reason-room = председатель предоставил слово залу
reason-only-question = только вопросы
reason-only-hand = только поднятые руки
reason-raised = рука поднята раньше других

limit-set = Время выступления — { $minutes } мин { $seconds } с, в том числе для того, кто говорит сейчас.
limit-half = Прошла половина времени выступления { $code } ({ $who }). Окончание { $ends }.
limit-end = **Время выступления { $code } истекло** ({ $who }). Завершите его кнопкой «Ответ дан».
stage-absent = Не удалось пригласить { $code } к выступлению: участника нет в канале трибуны.

console-hands = ### Поднятые руки — { $count }
console-open-hand = Открыть поднятую руку…
console-longest = первый поступил { $at }
console-held = открыт у модератора ({ $who }) до { $until }
console-languages = Ждут по языкам: { $languages }
console-paused = **Приём вопросов приостановлен.** Возобновить: /mod resume.
how-sector = - { $name }: слово — { $turns }, { $minutes } мин
how-sectors = ### По секторам, насколько они указаны
how-sector-unshown = сектор не указан

move-raise = рука поднята
move-lower = рука опущена
move-room = слово предоставлено залу
