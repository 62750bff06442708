## Страница мероприятия в интернете, до и после.

eventpage-about = О круглом столе
eventpage-when = Когда и где
eventpage-part = Как принять участие
eventpage-programme = Программа
eventpage-programme-was = Программа, как она состоялась
eventpage-speakers = Выступающие
eventpage-background = Справочная информация
eventpage-links = Ссылки
eventpage-notes = Примечания
eventpage-announced = Из объявления:
eventpage-principles =
    { $count ->
        [one] В центре внимания — { $count } сквозной принцип:
        [few] В центре внимания — { $count } сквозных принципа:
        [many] В центре внимания — { $count } сквозных принципов:
       *[other] В центре внимания — { $count } сквозного принципа:
    }
eventpage-principles-was =
    { $count ->
        [one] В центре внимания был { $count } сквозной принцип:
        [few] В центре внимания были { $count } сквозных принципа:
        [many] В центре внимания было { $count } сквозных принципов:
       *[other] В центре внимания были { $count } сквозного принципа:
    }
eventpage-organizers-was = Организаторы мероприятия: { $names }.
eventpage-partners-was = Партнёры мероприятия: { $names }.
eventpage-funders-was = Мероприятие прошло при финансовой поддержке, которую любезно предоставили { $names }.
eventpage-organizers = Организаторы мероприятия: { $names }.
eventpage-partners = Партнёры мероприятия: { $names }.
eventpage-funders = Мероприятие проводится при финансовой поддержке, которую любезно предоставили { $names }.
eventpage-audience = Аудитория: { $names }.
eventpage-time = { $local } ({ $start }–{ $end } UTC)
eventpage-venue = { $venue } и онлайн
eventpage-takes-place = Время проведения круглого стола: { $time }. Место: { $venue } и онлайн.
eventpage-took-place = Круглый стол состоялся: { $time }. Место: { $venue } и онлайн.
eventpage-takes-place-online = Круглый стол проводится онлайн: { $time }.
eventpage-took-place-online = Круглый стол состоялся онлайн: { $time }.
eventpage-happened =
    { $asked ->
        [0] Вопросов не задано;
        [one] В зале и онлайн задан { $asked } вопрос;
        [few] В зале и онлайн задано { $asked } вопроса;
        [many] В зале и онлайн задано { $asked } вопросов;
       *[other] В зале и онлайн задано { $asked } вопроса;
    } { $turns ->
        [one] на обсуждении был { $turns } пункт,
        [few] на обсуждении было { $turns } пункта,
        [many] на обсуждении было { $turns } пунктов,
       *[other] на обсуждении было { $turns } пункта,
    } { $answered ->
        [one] ответ дан на { $answered } вопрос.
        [few] ответ дан на { $answered } вопроса.
        [many] ответ дан на { $answered } вопросов.
       *[other] ответ дан на { $answered } вопроса.
    }
eventpage-how = В зале и онлайн каждый может задавать вопросы, поддерживать чужие и голосовать. Каждый вопрос получает квитанцию и итог.
eventpage-role-speaker = Выступающий
eventpage-role-chair = Председатель
eventpage-role-discussant = Дискутант
eventpage-brief = Аналитическая записка
eventpage-brief-coming = После мероприятия аналитическая записка с основными темами и рекомендациями будет опубликована в интернете и распространена среди всех участников.
eventpage-brief-out = Аналитическая записка опубликована { $day } (издание { $number }).
eventpage-brief-posted = Она распространена среди участников; остальные могут получить её у организаторов.
eventpage-tags = Рубрики
eventpage-tag-category = Категория мероприятия
eventpage-tag-organizers = Основные организаторы
eventpage-tag-scope = Географический охват
eventpage-tag-workstream = Результат направления работы
eventpage-tag-review = Региональный обзор
eventpage-tag-objectives = Цели Глобального договора
eventpage-tag-themes = Сквозные темы
eventpage-objectives-all = Общее (все 23 цели)
