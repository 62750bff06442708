## Что видно на экране проектора.

screen-title = { $event } · Экран
screen-draft = Круглый стол готовится
screen-open = Вопросы принимаются
screen-closed = Круглый стол завершён
screen-ends = до { $time }
screen-begins = { $session }: начало в { $time }
screen-over = сверх времени
screen-on-floor = На обсуждении
screen-announce = На обсуждении: { $codes }
screen-floor-free = Слово свободно
screen-why = Почему сейчас:
screen-next = Далее
screen-waiting = { $count ->
        [one] { $count } в очереди
        [few] { $count } в очереди
        [many] { $count } в очереди
       *[other] { $count } в очереди
    }
screen-nobody = Никто не ждёт
screen-speaks = выступит:
screen-vote = Голосуйте сейчас
screen-result = Результат
screen-ballots = { $count ->
        [one] { $count } голос
        [few] { $count } голоса
        [many] { $count } голосов
       *[other] { $count } голоса
    }
screen-join = Задавайте вопросы, поддерживайте, голосуйте
screen-qr = QR-код, { $name }: { $code }
no-event-shown = Показать пока нечего: мероприятия нет. Добавьте его в конфигурацию и запустите бота.
page-events-several = Открыто несколько мероприятий. Укажите в адресе нужное: ?event= и одно из следующих: { $choices }.
