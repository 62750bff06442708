## Заметки докладчиков и фактические данные, которые может представить каждый.

command-note = Для докладчиков: записать тему, ответ или рекомендацию с указанием источника
option-note-kind = Вид заметки
option-note-text = Что было сказано, вашими словами
option-note-speaker = Кто это сказал: кто-то из программы или имя
option-note-session = Заседание; если не указать — то, которое идёт
option-note-question = К каким вопросам относится, по кодам: HR-7, WS-2
option-note-objectives = К каким целям относится, по номерам: 3, 17
option-note-addressee = Кому адресовано
option-note-due = Срок: 2026-11-30

note-kind-progress = Прогресс
note-kind-challenge = Проблема
note-kind-theme = Тема
note-kind-answer = Ответ
note-kind-recommendation = Рекомендация
note-kind-commitment = Обязательство

note-head = **{ $code }** · { $kind } · { $state }
note-state-kept = сохранена
note-state-withdrawn = отозвана
note-speaker = Кто сказал: { $words }
note-session = Заседание: { $words }
note-principle = Принцип: { $words }
note-questions = Вопросы: { $words }
note-objectives = Цели: { $words }
note-addressee = Кому адресовано: { $words }
note-due = Срок: { $words }
note-unanswered = Ответ записан у { $code }. Состояние вопроса: { $status_words }. Модератор закрывает его командой /mod answered.
note-fixed = Исправить или отозвать её нельзя: нет ключа контактов этого мероприятия, по которому узнают авторов.
note-held = Ничего не записано. Вот ваш текст, чтобы его можно было скопировать:
notes-empty = У вас нет заметок. Сделайте заметку командой /note.
notes-head = ## Ваши заметки
notes-open = Открыть заметку…
button-note-sources = Изменить источники
button-notes = Мои заметки

form-note-title = Изменить { $code }
form-note-text = Заметка
form-note-kind = Вид
form-note-principle = Принцип
form-note-questions = Вопросы
form-note-questions-hint = Их коды через запятую: HR-7, WS-2
form-note-objectives = Цели
form-note-objectives-hint = Их номера через запятую: 3, 17
form-note-speaker = Кто это сказал
form-note-speaker-hint = Кто-то из программы или имя
form-note-session = Заседание
form-note-session-hint = Его ключ из конфигурации программы
form-note-addressee = Кому адресовано
form-note-due = Срок
form-note-due-hint = Дата, например 2026-11-30

not-rapporteur = Это только для докладчиков. На этом сервере нужно { $role ->
        [0] право «Управлять сообщениями»
       *[other] иметь роль <@&{ $role_id }>
    }. Обратитесь к организаторам.
note-kind-unknown = Заметки вида «{ $typed }» нет. Выберите один из следующих: { $choices }.
note-empty = В заметке должен быть текст.
note-long = Здесь { $length } знаков; в заметке допускается не более { $length_max }. Сократите её или сделайте две.
note-unknown = Заметки { $code } нет.
note-not-own = { $code } — чужая заметка: исправить или отозвать её может только автор.
note-withdrawn = { $code } отозвана, изменить её больше нельзя.
codes-many = Вопросов здесь { $count }; заметка может относиться не более чем к { $count_max }.
objective-unknown = Цели «{ $typed }» нет. Они пронумерованы от 1 до { $number_max }; несколько пишутся так: 3, 17.
due-malformed = «{ $typed }» — не дата. Напишите так: 2026-11-30.
answer-cites-none = Укажите, на какой вопрос это ответ: его код, например HR-7.
answer-impossible = { $code }: { $status_words }. Добавить к нему ответ нельзя. Ничего не записано.
answer-full = Ответ на { $code } превысил бы { $length_max } знаков. Сократите заметку. Ничего не записано.

command-evidence = Представить фактические данные для записки: исследование, статистику, доклад
command-mod-evidence = Фактические данные, которые ждут рассмотрения
option-evidence-title = Название
option-evidence-url = Адрес: https://…
option-evidence-authors = Авторы
option-evidence-institution = Учреждение, от которого исходит материал
option-evidence-produced-in = Страна или регион, где материал подготовлен
option-evidence-year = Год выпуска
option-evidence-about-region = Страна или регион, о которых идёт речь
option-evidence-note = Что из этого следует, одной фразой

evidence-in-review = на рассмотрении
evidence-accepted = принят
evidence-declined = отклонён
evidence-withdrawn = отозван
evidence-receipt-in-review = **{ $code }** · на рассмотрении
    Ваш материал сохранён, его рассмотрит модератор. Никто не видит, кем он представлен. Найти его снова можно командой /mine.
evidence-receipt-accepted = **{ $code }** · принят
    Ваш материал может быть использован в аналитической записке. Никто не видит, кем он представлен. Найти его снова можно командой /mine.
evidence-receipt-declined = **{ $code }** · отклонён
    Причина: { $reason }
evidence-receipt-withdrawn = **{ $code }** · отозван
    Код за ним остаётся; в аналитическую записку он не войдёт.
evidence-head = **{ $code }** · { $state }
evidence-authors = Авторы: { $words }
evidence-institution = Учреждение: { $words }
evidence-produced-in = Где подготовлено: { $words }
evidence-year = Год: { $words }
evidence-about-region = О чём: { $words }
evidence-principle = Принцип: { $words }
evidence-none-waits = Нет фактических данных, которые ждут рассмотрения.
evidence-waiting = ## { $count ->
        [one] Ждёт рассмотрения { $count } материал
        [few] Ждут рассмотрения { $count } материала
        [many] Ждут рассмотрения { $count } материалов
       *[other] Ждут рассмотрения { $count } материала
    }
evidence-open = Открыть материал…
evidence-decline-why = Почему { $code } отклонён? Причину сообщат тому, кто его представил.
evidence-decided-accepted = { $code } принят.
evidence-decided-declined = { $code } отклонён: { $reason }
button-evidence-see = Что с ним стало
button-evidence-link = Открыть ссылку
button-evidence-list = Что ждёт

evidence-untitled = Укажите название материала.
url-malformed = «{ $typed }» — не адрес в интернете. Скопируйте его из браузера: он начинается с https:// или http://.
url-long = В этом адресе { $length } знаков; допускается не более { $length_max }. Возьмите более короткий, например ссылку DOI.
year-impossible = Укажите год целым числом от { $year_min } до { $year_max }.
evidence-many = Ваших материалов на рассмотрении: { $count }; одновременно допускается не более { $count_max }. Отзовите один или дождитесь решения.
evidence-soon = Подождите { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    }, прежде чем представить следующий материал.
evidence-unknown = Нет материала { $code }, с которым это можно сделать.
evidence-state = { $code } { $state ->
        [accepted] принят
        [declined] отклонён
        [withdrawn] отозван
       *[in_review] на рассмотрении
    }. Сейчас это сделать нельзя. Ничего не изменилось.
own-evidence = { $code } представили вы: решение должен принять кто-то другой.
