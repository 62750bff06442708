## Фактические данные: как тот, кто их представил, находит и исправляет их; остальное — в notes.ftl.

button-evidence-mine = Мои материалы
button-evidence-source = Исправить источник
button-evidence-subject = Исправить, о чём он
evidence-anew = -# После исправления материал снова рассмотрит модератор.
evidence-held = Ничего не исправлено. Вот ваш текст, чтобы его можно было скопировать:
evidence-corrected = -# Тот, кто представил материал, внёс исправления: прочитайте его заново.
evidence-own-head = ## Ваши материалы: { $count }
evidence-own-more = { $count ->
        [one] и ещё { $count } более ранний: нажмите *Мои материалы*
        [few] и ещё { $count } более ранних: нажмите *Мои материалы*
        [many] и ещё { $count } более ранних: нажмите *Мои материалы*
       *[other] и ещё { $count } более раннего: нажмите *Мои материалы*
    }
evidence-own-none = Вы ещё не представили фактических данных. Сделайте это командой /evidence: исследование, статистика, доклад.

form-correct-title = Исправить { $code }
form-evidence-title = Название
form-evidence-url = Адрес: https://…
form-evidence-authors = Авторы
form-evidence-institution = Учреждение
form-evidence-year = Год
form-evidence-produced-in = Где подготовлено
form-evidence-about-region = О какой стране или регионе
form-evidence-principle = Принцип
form-evidence-note = Что из этого следует, одной фразой

evidence-changed = { $state ->
        [accepted] Тем временем другой модератор принял { $code }. Ваше решение не сохранено.
        [declined] Тем временем другой модератор отклонил { $code }. Ваше решение не сохранено.
        [withdrawn] Тем временем { $code } отозван тем, кто его представил. Ваше решение не сохранено.
       *[in_review] Тем временем { $code } исправлен тем, кто его представил, и ждёт рассмотрения в новом виде. Ваше решение не сохранено.
    }
