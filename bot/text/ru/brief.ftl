## Аналитическая записка: заголовки, подписи и фразы между данными.

command-brief = Аналитическая записка, составленная по данным мероприятия: для организаторов
brief-done = Записка готова к редактированию и передаче. { $banner }
brief-letterless = На машине, где я работаю, ни в одном шрифте нет { $count ->
        [one] { $count } такой буквы
        [few] { $count } таких букв
        [many] { $count } таких букв
       *[other] { $count } такой буквы
    }: { $letters }. Выберите docx, html или md — им шрифты не нужны — или попросите того, кто обслуживает бота, установить шрифты Noto.
brief-too-slow = Вёрстка записки в формате { $format } заняла слишком много времени и остановлена. Попробуйте снова или выберите md: это быстрее всего.

brief-draft = ЧЕРНОВИК. Мероприятие не завершено: цифры и итоги изменятся.
brief-for-editing = Черновик для редактирования. Составлен по данным мероприятия, ещё не отредактирован.
brief-number-in-series = Круглый стол { $number }
brief-contents = Содержание
brief-skip = К содержанию
brief-source-column = Источник
brief-table = Таблица
brief-figure = Рисунок
brief-page = Страница { $page } из { $pages }

brief-about-this = Об этой записке
brief-made-from = Эта записка составлена исключительно по данным мероприятия — это заданные вопросы, порядок, в котором они обсуждались, заметки докладчиков, представленные фактические данные и опросы. Ничьи слова не пересказаны. За каждым утверждением в скобках указано, на каких данных оно основано; что означает каждый код, сказано в приложении. Вопросы приведены с именем, организацией или сектором, как решили их авторы, или анонимно.

brief-glance = Коротко
brief-figures = Мероприятие в цифрах
brief-measure = Показатель
brief-number = Число
brief-number-short = №
brief-count = { $count }
brief-percent = { $percent } %
brief-figure-questions = Задано вопросов
brief-figure-online = … из них онлайн
brief-figure-room = … из них в зале
brief-figure-supports = Сколько раз вопросы получали поддержку
brief-figure-hands = Поднято рук, чтобы попросить слова
brief-figure-turns = Пунктов на обсуждении, вопросы и поднятые руки вместе
brief-figure-answered = Вопросов, на которые дан ответ
brief-figure-owed = Вопросов, на которые будет дан письменный ответ
brief-figure-not-reached = Вопросов, не рассмотренных за недостатком времени
brief-figure-recommendations = Записано рекомендаций
brief-figure-commitments = Записано обязательств
brief-figure-evidence = Представлено публикаций с фактическими данными
brief-figure-polls = Опросов
brief-figure-ballots = Бюллетеней, поданных в опросах
brief-by-addressee = Рекомендации по адресатам
brief-addressee = Кому адресовано
brief-everybody = Адресат не указан
brief-lead = { $words }:

brief-event = Мероприятие
brief-facts = Сведения о мероприятии
brief-fact = Что
brief-details = Сведения
brief-title-fact = Название
brief-series = Серия
brief-when = Когда
brief-when-words = { $day }, с { $start } до { $end }, { $zone }
brief-where = Где
brief-organizers = Организаторы
brief-partners = Партнёры
brief-funders = Финансовая поддержка
brief-audience = Аудитория
brief-programme = Программа, как она состоялась
brief-programme-planned = Программа
brief-as-announced = Как было объявлено:
brief-time = Время
brief-times = { $start }–{ $end }
brief-skipped = пропущено
brief-not-held = не проводилось
brief-session = Заседание
brief-speakers = Выступающие
brief-milestones = Основные вехи
brief-background = Справочная информация

brief-participation = Участие
brief-introduced = { $count ->
        [0] Никто не представился; вопросы можно было задавать и без этого.
        [one] Представился { $count } человек; вопросы можно было задавать и без этого.
        [few] Представились { $count } человека; вопросы можно было задавать и без этого.
        [many] Представилось { $count } человек; вопросы можно было задавать и без этого.
       *[other] Представились { $count } человека; вопросы можно было задавать и без этого.
    }
brief-by-sector = Кто спрашивал, по секторам
brief-sector = Сектор
brief-unknown = Неизвестно
brief-asked = Обратились
brief-turns = Получили слово
brief-minutes = Минуты
brief-hidden = не показано
brief-small-groups = Вопросы и поднятые руки сосчитаны вместе. «Неизвестно» — те, чьи авторы не указали сектора. Группы менее чем из { $minimum } человек не показаны, как и всё, что позволило бы их узнать.

brief-principles = Принципы
brief-across = По всем принципам
brief-asked-words = { $count ->
        [one] По этому принципу задан { $count } вопрос
        [few] По этому принципу задано { $count } вопроса
        [many] По этому принципу задано { $count } вопросов
       *[other] По этому принципу задано { $count } вопроса
    }: { $became }.
brief-none-asked = По этому принципу вопросов не задано.
brief-answered = Вопросы, на которые дан ответ
brief-waiting = Из остальных вопросов — с наибольшей поддержкой
brief-support = { $count ->
        [0] без поддержки
        [one] { $count } голос поддержки
        [few] { $count } голоса поддержки
        [many] { $count } голосов поддержки
       *[other] { $count } голоса поддержки
    }
brief-more = { $count ->
        [one] Ещё { $count } вопрос приведён в приложении.
        [few] Ещё { $count } вопроса приведены в приложении.
        [many] Ещё { $count } вопросов приведены в приложении.
       *[other] Ещё { $count } вопроса приведены в приложении.
    }
brief-anonymous = анонимно
brief-name-gone = имя не хранится
brief-wording-gone = Формулировка больше не хранится.
brief-wording-left-out = Формулировка не приводится
brief-answer = Ответ:
brief-answered-by = Кто ответил: { $name }
brief-answer-unrecorded = Ответ дан на мероприятии; формулировка не записана.
brief-answer-unrecorded-by = Ответ дан на мероприятии; формулировка не записана. Кто ответил: { $name }.
brief-other-wording = Тот же вопрос в другой формулировке
brief-asked-alike = Тот же вопрос; автор: { $name }
brief-more-alike = { $count ->
        [one] О том же ещё { $count } вопрос.
        [few] О том же ещё { $count } вопроса.
        [many] О том же ещё { $count } вопросов.
       *[other] О том же ещё { $count } вопроса.
    }
brief-merged = объединён с { $code }
brief-because = { $outcome }: { $reason }
brief-themes = Темы
brief-progress = Прогресс
brief-challenges = Проблемы
brief-said-by = Кто сказал: { $name }
brief-in-session = Заседание: { $session }
brief-objective = Цель { $number } Глобального договора: { $title }
brief-objectives-of = { $count ->
        [1] Цель { $numbers } Глобального договора
        [one] Цели { $numbers } Глобального договора
        [few] Цели { $numbers } Глобального договора
        [many] Цели { $numbers } Глобального договора
       *[other] Цели { $numbers } Глобального договора
    }
brief-evidence = Фактические данные
brief-produced-in = Где подготовлено: { $place }
brief-about = О чём: { $place }
brief-recommendations = Рекомендации
brief-commitments = Обязательства
brief-commitments-caption = Обязательства, сначала с ближайшим сроком
brief-commitment = Обязательство
brief-owner = Ответственный
brief-due = Срок
brief-no-date = срок не указан
brief-nobody-named = никто не назван
brief-objectives-short = Цели

brief-polls = Опросы
brief-poll-caption = Результат опроса { $code }
brief-poll-facts = { $count ->
        [0] Никто не голосовал.
        [one] Подан { $count } бюллетень.
        [few] Подано { $count } бюллетеня.
        [many] Подано { $count } бюллетеней.
       *[other] Подано { $count } бюллетеня.
    }
brief-poll-single = Можно было выбрать один вариант
brief-poll-multiple = Можно было выбрать несколько вариантов: сумма долей превышает 100 %
brief-poll-rating = Оценка от 1 до 5
brief-poll-words = До трёх слов от каждого
brief-poll-ranking = До трёх вариантов по порядку; подсчёт с последовательным выбыванием, показан последний тур
brief-poll-first = Первое место после { $count ->
        [one] { $count } тура
        [few] { $count } туров
        [many] { $count } туров
       *[other] { $count } тура
    }: { $option }
brief-option = Вариант
brief-votes = Голоса
brief-share = Доля

brief-owed = Что остаётся выполнить
brief-owed-answers = Вопросы, на которые будет дан письменный ответ
brief-question = Вопрос
brief-owed-by = Кто и до какого числа
brief-commitment-due = { $name }: обязательство, срок: { $due }
brief-commitment-open = { $name }: обязательство без срока
brief-unreached = { $count ->
        [0] Очередь дошла до каждого вопроса, или по нему принято решение.
        [one] За недостатком времени не рассмотрен { $count } вопрос.
        [few] За недостатком времени не рассмотрены { $count } вопроса.
        [many] За недостатком времени не рассмотрено { $count } вопросов.
       *[other] За недостатком времени не рассмотрены { $count } вопроса.
    }

brief-fairness = Как распределялось слово
brief-group = Группа
brief-overrides = Вне очереди, с причинами, которые видели все:
brief-override = № { $number }: { $reason }

brief-objectives = Цели Глобального договора
brief-objectives-caption = Цели, к которым относятся заметки
brief-objective-title = Цель

brief-notes = Примечания и источники
brief-how-cited = Коды вида HR-7 обозначают вопросы, H — поднятые руки, R — слово, данное сразу залу, N — заметки, E — фактические данные, P — опросы. Если утверждение основано сразу на многих данных, все они названы одним из следующих слов:
brief-sources-caption = Что обозначают ссылки
brief-cited-as = Ссылка
brief-stands-for = Что обозначает
brief-source = Источник { $number }
brief-record-event = Мероприятие
brief-record-event-means = Что организаторы опубликовали о мероприятии: название, программа, партнёры, принципы
brief-record-agenda = Программа
brief-record-agenda-means = Все заседания, по плану и как они состоялись
brief-record-questions = Вопросы
brief-record-questions-means = Все вопросы с историей и итогом
brief-record-turns = Ход обсуждения
brief-record-turns-means = Всё, что было на обсуждении, с причинами, и все поднятые руки
brief-record-polls = Опросы
brief-record-polls-means = Все опросы с голосами
brief-record-notes = Заметки
brief-record-notes-means = Все заметки докладчиков
brief-record-evidence = Фактические данные
brief-record-evidence-means = Все представленные публикации
brief-record-participants = Участники
brief-record-participants-means = Что участники сообщили о себе; по имени — только с их согласия
brief-record-fairness = Справедливость
brief-record-fairness-means = Кто спрашивал, кто получил слово и сколько минут на обсуждении, по группам

brief-annex = Приложение
brief-annex-questions = Вопросы и итоги по ним
brief-annex-whole = Перечислены все заданные вопросы. Формулировки отклонённых и отозванных вопросов не приводятся, как и тех, которые к моменту завершения не прочитал ни один модератор.
brief-annex-part = Перечислены вопросы, на которые ссылается эта записка. Все вопросы с итогами — в приложенной к ней рабочей книге. Формулировки отклонённых и отозванных вопросов не приводятся, как и тех, которые к моменту завершения не прочитал ни один модератор.
brief-annex-caption = Вопросы
brief-code = Код
brief-asked-by = Автор
brief-support-short = Поддержка
brief-outcome = Итог
brief-annex-notes = Заметки докладчиков
brief-notes-caption = Заметки
brief-kind = Вид
brief-principle = Принцип
brief-said-by-short = Кто сказал
brief-about-questions = О вопросах
brief-annex-evidence = Фактические данные
brief-evidence-caption = Публикации
brief-publication = Публикация
brief-produced-in-short = Где подготовлено
brief-about-short = О чём
