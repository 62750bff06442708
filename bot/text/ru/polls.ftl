## Опросы.

poll-prepared = Ещё не открыт.
poll-open = Открыт. { $ballots ->
        [0] Голосов пока нет.
        [one] Пока { $ballots } голос.
        [few] Пока { $ballots } голоса.
        [many] Пока { $ballots } голосов.
       *[other] Пока { $ballots } голоса.
    } Голос можно изменить, пока опрос открыт.
poll-open-until = Открыт, закрытие { $ends }. { $ballots ->
        [0] Голосов пока нет.
        [one] Пока { $ballots } голос.
        [few] Пока { $ballots } голоса.
        [many] Пока { $ballots } голосов.
       *[other] Пока { $ballots } голоса.
    } Голос можно изменить, пока опрос открыт.
poll-closed = { $ballots ->
        [0] Закрыт. Никто не голосовал.
        [one] Закрыт, { $ballots } голос.
        [few] Закрыт, { $ballots } голоса.
        [many] Закрыт, { $ballots } голосов.
       *[other] Закрыт, { $ballots } голоса.
    }
poll-published = { $ballots ->
        [0] Никто не голосовал.
        [one] Результат, { $ballots } голос:
        [few] Результат, { $ballots } голоса:
        [many] Результат, { $ballots } голосов:
       *[other] Результат, { $ballots } голоса:
    }
poll-cancelled = Отменён.
poll-share = { $percent } % ({ $votes ->
        [one] { $votes } голос
        [few] { $votes } голоса
        [many] { $votes } голосов
       *[other] { $votes } голоса
    })
poll-group-share = { $place }: { $percent } %
poll-choose = Проголосовать…
poll-choose-several = Выбрать один или несколько…
poll-how-single = Выберите один вариант.
poll-how-multiple = Выберите один или несколько вариантов.
poll-how-rating = Поставьте оценку от 1 (низшая) до 5 (высшая).
poll-how-words = Напишите от одного до трёх слов или коротких выражений.
poll-how-ranking = Выберите до трёх вариантов, лучший первым.
poll-ending = { $code }: закрытие { $ends }. Ещё можно проголосовать или изменить свой голос.
poll-several = Можно было выбрать несколько вариантов: сумма долей не равна 100 %.
poll-rating = Среднее { $mean } · медиана { $median }
poll-words-more = { $count ->
        [one] и ещё { $count } ответ
        [few] и ещё { $count } ответа
        [many] и ещё { $count } ответов
       *[other] и ещё { $count } ответа
    }
poll-words-hidden = { $count ->
        [one] { $count } ответ скрыт модератором
        [few] { $count } ответа скрыты модератором
        [many] { $count } ответов скрыто модератором
       *[other] { $count } ответа скрыты модератором
    }
poll-first = Первое место после { $count ->
        [one] { $count } тура
        [few] { $count } туров
        [many] { $count } туров
       *[other] { $count } тура
    }: **{ $option }**. Шкалы показывают последний тур.
poll-round = Тур { $number }: { $counts }
poll-round-out = Тур { $number }: { $counts } → выбывает: **{ $out }**
poll-ties = Последний вариант выбывает, пока один не наберёт больше половины или не останутся два; голоса выбывшего переходят к варианту, названному следующим. Из равных выбывает тот, у кого было меньше голосов в предыдущем туре; из равных во всех турах — стоящий ниже в списке.
poll-split-attendance = **По форме участия**
poll-split-sector = **По секторам**
poll-group = { $group }, { $ballots ->
        [one] { $ballots } голос
        [few] { $ballots } голоса
        [many] { $ballots } голосов
       *[other] { $ballots } голоса
    } → { $shares }
poll-unsaid = Не указано
poll-chart = Столбчатая диаграмма. { $question } { $bars }
vote-cast = Ваш голос в { $code }: **{ $option }**. Он тайный. Пока опрос открыт, выбор можно изменить.
vote-changed = Ваш голос в { $code } изменён: **{ $option }**.
vote-withdrawn = Ваш голос в { $code } отозван. Пока опрос открыт, можно проголосовать снова.
button-poll-write = Написать…
button-poll-rank = Выбрать порядок…
button-poll-withdraw = Отозвать голос
form-poll-word = Слово или выражение { $number }
form-poll-rank = Место { $number }
poll-is-prepared = { $code } подготовлен: { $question }
poll-is-open = { $code } открыт: { $question }
poll-is-closed = { $code } закрыт: { $question }
poll-is-published = { $code }, результат опубликован: { $question }
poll-is-cancelled = { $code } отменён: { $question }
poll-extended = { $code }: закрытие теперь { $ends }.
button-poll-open = Открыть
button-poll-edit = Изменить
button-poll-extend = +{ $minutes } мин
button-poll-close = Закрыть
button-poll-publish = Опубликовать
button-poll-cancel = Отменить опрос
poll-list-empty = Опросов пока нет. Подготовьте опрос командой /poll create.
poll-list-head = ## { $count ->
        [one] { $count } опрос
        [few] { $count } опроса
        [many] { $count } опросов
       *[other] { $count } опроса
    }
poll-see = Открыть карточку опроса…
poll-hide = Скрыть слово или снова показать…
poll-hidden = Скрыто: никто не видит
poll-not-hidden = Показано
poll-held = Ничего не потеряно; вот что вы ввели:
form-poll-title = Опрос
form-poll-question = О чём спрашивается
form-poll-options = Варианты, по одному на строке
form-poll-options-hint = От 2 до 20 (места: от 2 до 10), до 100 знаков; для оценки и слов не нужны
form-poll-kind = Как голосуют
form-poll-duration = Сколько опрос открыт
form-poll-duration-hint = Например 90s или 2m; пусто — пока не закроете или не кончится заседание
form-poll-results = Когда видны голоса
poll-words-prepared = ещё не открыт
poll-words-open = открыт
poll-words-closed = закрыт
poll-words-published = результат опубликован
poll-words-cancelled = отменён
