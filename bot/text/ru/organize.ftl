## Для организаторов; помощь по ролям.

setup-head = ## { $event }
    Мероприятие привязано к этому серверу ({ $state }). Выберите канал для каждой цели или поручите мне создать недостающие. То, что задано в файле конфигурации, здесь не меняется.
setup-none = не выбрано
setup-role-moderator = все с правом «Управлять сообщениями»
setup-role-organizer = все с правом «Управлять сервером»
setup-role-rapporteur = все с правом «Управлять сообщениями»
setup-pick = { $kind }…
channel-announcements = Объявления
channel-questions = Вопросы
channel-moderators = Модераторы
channel-stage = Трибуна
channel-name-announcements = круглый-стол-объявления
channel-name-questions = круглый-стол-вопросы
channel-name-moderators = круглый-стол-модераторы
role-moderator = Роль модераторов
role-organizer = Роль организаторов
role-rapporteur = Роль докладчиков
button-create-channels = Создать недостающие каналы
button-open-event = Открыть мероприятие
opened = Мероприятие «{ $event }» открыто. Начало: { $starts }. Доска — в <#{ $channel }>.
closed = Мероприятие «{ $event }» завершено. У каждого вопроса есть итог; итоги опубликованы.
status-head = ## { $event }
status-when = { $starts }, до { $ends }
status-outbox = Сообщения: отправлено { $sent }, ждут отправки { $waiting }, пропущено { $missed }, не доставлено { $parked }
status-log = Журнал: { $length ->
        [one] { $length } запись
        [few] { $length } записи
        [many] { $length } записей
       *[other] { $length } записи
    }, последний хеш `{ $hash }…`
export-done = Выгрузка { $what } в формате { $format } ({ $audience }).
outcome-head = **Круглый стол завершён.** { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    } и итог по каждому:
outcome-file = Список — в файле.
outcome-log = -# Журнал: записей { $length }, последний хеш `{ $hash }`
parked = Сообщение ({ $kind }) доставить не удалось. Проверьте мои права в этом канале. Новая попытка будет, когда вы выберете канал командой /organize setup или перезапустите меня.
help-everybody = ## Как это работает
    - **/ask** задать вопрос (или кнопка *Задать вопрос*): вы получите квитанцию с кодом
    - **/questions** очередь вопросов и поддержка · **/support** поддержать вопрос по коду
    - **/mine** ваши вопросы и вся их история; изменить, отозвать, узнать о решении
    - **/hand** поднять руку, чтобы попросить слова, или опустить её
    - **/now** что сейчас, кто следующий, сколько осталось времени · **/how** кто следующий и почему
    - **/agenda** программа · **/remind** напоминание о заседании · **/event** сведения и ссылки
    - **/join** представиться · **/evidence** представить исследование или данные
    У участников онлайн и в зале одна общая очередь; порядок определяет опубликованное правило.
help-moderators = ## Модераторы
    - **/mod review** рассматривать вопросы один за другим · **/mod queue** всё, что ждёт
    - **/mod next** следующий по правилу · **/mod floor** вне очереди, с указанием причины
    - **/mod answered**, **followup**, **back** когда пункт уходит с обсуждения
    - **/mod approve**, **decline**, **merge**, **unmerge**, **principle**, **reword**, **reopen**, **undo**
    - **/mod relay**, **hand**, **room** для зала · **/mod chair** написать председателю
    - **/mod pause**, **resume**, **block** · **/mod evidence**
    - **/run start**, **next**, **end**, **extend**, **delay**, **skip**, **limit**
    - **/poll create**, **open**, **close**, **publish**, **cancel**, **list** · **/note** для докладчиков
    На пульте в канале модераторов всё это есть в виде кнопок.
help-organizers = ## Организаторы
    - **/organize setup** каналы и роли · **open** открыть приём вопросов
    - **/organize reload** принять изменённую программу · **review**, **redact** · **close** завершить мероприятие · **status** · **destroy-keys**
    - **/export** выгрузить данные · **/brief** аналитическая записка для редактирования

## Описания команд и их параметров в том виде, в каком их перечисляет Discord.

command-ask = Задать вопрос выступающим
command-questions = Просмотреть вопросы в очереди и поддержать их
command-support = Поддержать вопрос по коду; ещё раз — отменить поддержку
command-mine = Ваши вопросы и что с ними стало; изменить или отозвать
command-agenda = Программа по вашему времени
command-event = О чём этот круглый стол; ссылки
command-join = Представиться: имя, организация, сектор, где вы участвуете
command-help = Что здесь можно делать
command-mod-queue = Что ждёт и кто следующий
command-mod-approve = Принять вопрос, который на рассмотрении
command-mod-decline = Отклонить вопрос; причину сообщат автору
command-mod-next = Вынести на обсуждение следующий по правилу пункт
command-mod-floor = Вынести вопрос на обсуждение вне очереди, с указанием причины
command-mod-answered = На то, что на обсуждении, дан ответ
command-mod-back = Вернуть в очередь то, что на обсуждении
command-run-start = Начать заседание; если не указать — следующее по программе
command-run-next = Закончить текущее заседание и начать следующее
command-run-end = Закончить текущее заседание
command-run-delay = Сдвинуть все следующие заседания на несколько минут
command-poll-create = Подготовить опрос
command-poll-open = Открыть опрос для голосования
command-poll-close = Закрыть опрос
command-poll-publish = Опубликовать результат закрытого опроса
command-poll-cancel = Отменить опрос
command-poll-list = Все опросы и их состояние
command-organize-setup = Привязать мероприятие к этому серверу; выбрать каналы и роли
command-organize-open = Открыть мероприятие для вопросов
command-organize-close = Завершить мероприятие
command-organize-status = Состояние мероприятия
command-export = Выгрузить данные в файл
group-mod = Для модераторов: очередь и обсуждение
group-run = Для модераторов: ход заседаний
group-poll = Для модераторов: опросы
group-organize = Для организаторов: настройка, открытие, завершение
option-principle = К какому принципу относится
option-question = Ваш вопрос, в одной-двух фразах
option-attribution = Как вас показать рядом с этим вопросом
option-order = Что показывать сначала
option-code = Код вопроса, например HR-7
option-count = Сколько пунктов в круге; если не указать — один
option-item = Код нужного пункта, например HR-7
option-reason = Почему; причину увидят
option-answer = Содержание ответа, кратко
option-by = Кто ответил
option-session = Заседание
option-minutes = На сколько минут
option-name = Ваше имя; видно, только если вы спрашиваете от своего имени
option-affiliation = Организация, в которой вы работаете
option-sector = Ваш сектор
option-attendance = Где вы участвуете
option-poll = Код опроса или ключ подготовленного
option-poll-question = О чём спрашивается
option-poll-options = Варианты через |
option-poll-kind = Как голосуют
option-poll-duration = Сколько опрос открыт, например 90s или 2m
option-poll-results = Когда видны голоса
option-event = Мероприятие
option-start = Когда начало: 2026-11-03T15:00 или now
option-what = Что выгрузить
option-format = Формат файла
option-audience = Для внутреннего пользования или для публикации: там время и малые группы скрыты
poll-kind-single = Один вариант
poll-kind-multiple = Один или несколько вариантов
poll-kind-rating = Оценка от 1 до 5
poll-kind-words = От одного до трёх слов
poll-kind-ranking = Три варианта в порядке предпочтения
poll-results-after-close = После закрытия
poll-results-live = Сразу, во время голосования
audience-internal = Для внутреннего пользования
audience-public = Для публикации
command-mod-reopen = Вернуть отклонённый вопрос на рассмотрение, с указанием причины
command-mod-followup = Отметить, что на вопрос будет дан письменный ответ
command-mod-merge = Объединить вопрос с другим, который о том же
command-mod-unmerge = Отменить объединение и вернуть вопросу прежнее состояние
command-mod-principle = Перенести вопрос к другому принципу; код не меняется
command-mod-reword = Добавить к исходной формулировке перевод или краткий вариант
command-mod-pause = Приостановить приём вопросов для всех
command-mod-resume = Возобновить приём вопросов
command-mod-block = Больше ничего не принимать от автора этого вопроса, не раскрывая, кто это
command-mod-undo = Отменить собственное последнее решение, в течение десяти минут
command-organize-review = Рассматривать ли вопросы, прежде чем их увидят все
command-organize-redact = Удалить формулировку вопроса навсегда
option-assignee = Кто должен дать ответ
option-due = До какого числа, например 2026-11-10
option-into = Вопрос, с которым объединить
option-wording = Другая формулировка
option-wording-language = Язык этой формулировки
option-pause-text = Почему; это будет стоять на доске
option-block-duration = На какой срок, например 30m или 2h; если не указать — один час
option-review = on (включить) или off (выключить)
language-en = English
language-fr = Français
language-es = Español
language-ar = العربية
language-ru = Русский
language-zh = 中文
command-organize-destroy = Уничтожить ключи завершённого мероприятия навсегда
form-destroy-title = Уничтожить ключи навсегда
form-slug = Краткое название мероприятия
form-slug-hint = После этого никто, даже мы, не сможет узнать, кто спрашивал или голосовал
keys-destroyed = Ключи мероприятия «{ $event }» уничтожены.
