## Доска и её кнопки; почему был выбран тот или иной пункт.

board-open = Приём вопросов открыт. Первое заседание ещё не началось.
board-session = Сейчас: **{ $session }**
board-closed = Этот круглый стол завершён. Спасибо: по каждому вопросу есть итог.
board-how = Задавайте вопросы, поддерживайте их и следите за ними с помощью кнопок ниже или команд /ask, /questions и /mine. Каждый вопрос получает квитанцию и итог. Что о вас хранится и как это стереть: /privacy
board-asking-closed = Сейчас вопросы не принимаются.
board-on-floor = На обсуждении: { $code }
board-principle = ### { $code } · { $title } — { $count ->
        [0] никто не ждёт
        [one] { $count } вопрос ждёт
        [few] { $count } вопроса ждут
        [many] { $count } вопросов ждут
       *[other] { $count } вопроса ждут
    }
board-more = -# и ещё { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
board-support = Поддержать вопрос…

button-ask = Задать вопрос
button-questions = Вопросы
button-mine = Мои вопросы
button-agenda = Программа
button-help = Помощь
button-edit = Изменить
button-withdraw = Отозвать
button-edit-code = Изменить { $code }
button-withdraw-code = Отозвать { $code }
button-finish = Закончить мой вопрос
button-previous = ◀ Предыдущая страница
button-following = Следующая страница ▶

reason-turn-online = очередь участников онлайн
reason-turn-room = очередь зала
reason-passed-online = в зале никто не ждёт, поэтому очередь участников онлайн
reason-passed-room = онлайн никто не ждёт, поэтому очередь зала
reason-passed-session-online = в зале никто не ждёт по принципам этого заседания, поэтому очередь участников онлайн
reason-passed-session-room = онлайн никто не ждёт по принципам этого заседания, поэтому очередь зала
reason-on-session = по принципам этого заседания
reason-principle-least = { $principle }: обсуждался меньше всего ({ $turns } из { $all })
reason-principle = { $principle }: обсуждался { $turns } из { $all }
reason-support = { $count ->
        [0] пока без поддержки
        [one] { $count } голос поддержки
        [few] { $count } голоса поддержки
        [many] { $count } голосов поддержки
       *[other] { $count } голоса поддержки
    }
reason-oldest = задан раньше других
reason-override = вне очереди: { $reason }
floor-now = **На обсуждении: { $code }**
late = -# Отправлено с опозданием; должно было прийти в { $at }.
