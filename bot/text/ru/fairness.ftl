## Кто спрашивал, кто получил слово, сколько каждый ждал и говорил.

command-fairness = Как распределялось слово: страница со всеми таблицами, для организаторов
fairness-title = Справедливость · { $event }
fairness-intro = Учтено всё, с чем обращались, каков бы ни был итог: вопросы и поднятые руки. Слово, которое председатель давал сразу залу, засчитано залу и принципу. Группы менее чем из { $minimum } человек не показаны, как и всё, что позволило бы их узнать.
fairness-by-attendance = По форме участия
fairness-by-principle = По принципам
fairness-by-sector = По секторам, если они указаны
fairness-by-language = По языкам; у анонимных вопросов язык не хранится
fairness-by-first = Первые вопросы и следующие вопросы тех же людей
fairness-group = Группа
fairness-submitted = обратились
fairness-turns = получили слово
fairness-wait = медиана ожидания, мин
fairness-minutes = минут на обсуждении
fairness-unknown = неизвестно
fairness-first = Первый вопрос
fairness-further = Следующие вопросы
fairness-suppressed = не показано: слишком мало людей или это позволило бы узнать слишком малую группу
fairness-chart-attendance = Обратились и получили слово, по форме участия
fairness-chart-principle = Обратились и получили слово, по принципам
fairness-overrides = Вне очереди
fairness-no-overrides = Вне очереди слово никому не давалось.
fairness-override = № { $turn }, { $item }:
fairness-done = Как распределялось слово на мероприятии «{ $event }»: откройте страницу в браузере. В виде таблицы: roundtable fairness --format csv.
