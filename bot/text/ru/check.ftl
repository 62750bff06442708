## Что находят `/organize check` и `roundtable check` и как это исправить.

command-organize-check = Всё ли в порядке и как исправить то, что нет
check-ready = ## Всё готово
    Исправлять ничего не нужно.
check-to-mend = ## { $count ->
        [one] Нужно исправить: { $count } пункт
        [few] Нужно исправить: { $count } пункта
        [many] Нужно исправить: { $count } пунктов
       *[other] Нужно исправить: { $count } пункта
    }
    Исправьте сверху вниз, затем проверьте снова.
check-in-order = ### В порядке
check-more = { $count ->
        [one] И ещё { $count } строка: её покажет `roundtable check` на машине бота.
        [few] И ещё { $count } строки: их покажет `roundtable check` на машине бота.
        [many] И ещё { $count } строк: их покажет `roundtable check` на машине бота.
       *[other] И ещё { $count } строки: их покажет `roundtable check` на машине бота.
    }
check-again = Проверить снова
check-about-server = Сервер
check-about-verification = Проверка участников
check-about-intents = Интенты
check-about-clock = Часы
check-about-database = База данных
check-about-keys = Ключи
check-about-pages = Страницы
check-about-programme = Программа
check-about-practice = Учебный режим
check-about-messages = Сообщения
check-about-texts = Тексты

check-server-is = бот на сервере { $name } ({ $server })
check-server-timeout = бот в тайм-ауте: снимите с него тайм-аут
check-server-events = у бота нет права «Создавать события»: запланированного события на сервере не будет
check-level = уровень проверки: { $level }
check-level-high = уровень проверки ({ $level }) требует от новых участников { $hurdle ->
        [minutes] провести на сервере десять минут
        [phone] подтвердить номер телефона
       *[other] большего
    }, прежде чем они смогут что-либо спросить: на время мероприятия поставьте в настройках сервера, «Настройка безопасности», «Уровень проверки» значение «Низкий» или «Средний»
check-role-open = все с правом «{ $permission }»
check-role-is = @{ $name }
check-role-gone = роли { $role } на сервере { $server } нет: выберите другую командой `/organize setup` или исправьте `{ $key }` в файле
check-channel-none = не выбран: выберите канал командой `/organize setup` или запишите `{ $key }` в файл
check-channel-none-create = не выбран: выберите канал командой `/organize setup` или запишите `{ $key }` в файл; чтобы бот создал его сам, сначала дайте боту право «Управлять каналами»
check-channel-gone = канала { $channel } среди доступных боту нет: выберите другой командой `/organize setup` или запишите `{ $key }` в файл
check-channel-kind = { $name } — не { $wanted ->
        [announcements] текстовый канал и не канал с объявлениями
        [stage] канал трибуны
       *[other] текстовый канал
    }: выберите другой командой `/organize setup` или запишите `{ $key }` в файл
check-channel-stage = { $name }: без права { $lacking } нельзя пригласить к выступлению и указать тему
check-channel-lacks = у бота нет права { $lacking } в { $name }: дайте его там, в разделе «Права доступа»
check-channel-good = { $name }, у бота там есть всё нужное
check-audience-everybody = { $name } видят все, а там вопросы ждут рассмотрения: в разделе «Права доступа» уберите там у всех право «Просматривать канал»
check-audience-role = @{ $role } не видит { $name }: дайте там право «Просматривать канал»
check-audience-commands = в { $name } никто не может пользоваться командами: в разделе «Права доступа» дайте там всем право «Использовать команды приложения»
check-clock-good = совпадают с часами Discord
check-clock-apart = { $direction ->
        [ahead] спешат
       *[behind] отстают
    } на { $seconds } с от часов Discord: установите часы машины бота по NTP, иначе заседания и напоминания придут не вовремя
check-keys-shut = в { $folder } могут заглядывать посторонние: `chmod 700 { $folder }`
check-keys-folder = { $folder } должна быть папкой, в которую бот может писать: исправьте [storage] keys
check-keys-later = ещё нет: они будут созданы в { $folder } при открытии
check-key-good = { $event }: ключ { $which } на месте и относится к этой базе данных
check-key-left = файл { $file } должен был исчезнуть при завершении: удалите его, здесь и во всех копиях
check-database-good = запись работает, схема { $schema }
check-database-trouble = запись невозможна ({ $trouble }): посмотрите, не заполнен ли диск, затем прочитайте журнал бота
check-database-copy = файл { $file } сделан до обновления и хранит то, что с тех пор стёрто: удалите его вскоре
check-database-folder = бот должен иметь право писать в { $file } и в его папку: проверьте владельца и права
check-programme-over = программа «{ $event }» закончилась { $ended }: команде `/organize open` понадобится `start`, или измените заседания в файле
check-practice-on = «{ $event }» в учебном режиме: `/organize practice off` стирает всё учебное, а до этого ничего не начинается
check-pages-good = доступны по адресу { $url }
check-pages-off = отключены: в зале никто не сможет участвовать с телефона; чтобы они были, поставьте `enabled` в [screen]
check-pages-local = доступны по адресу { $url }, который открывается только на машине бота: исправьте `public_url` в [screen]
check-port-free = порт { $port } на { $host } свободен
check-port-ours = порт { $port } на { $host } занят самим работающим ботом
check-port-lost = бот работает, но его страниц нет на порту { $port } узла { $host }: остановите то, что занимает этот порт (бот повторит попытку сам), или исправьте host и port в [screen] и перезапустите его
check-port-taken = порт { $port } на { $host } недоступен ({ $trouble }): остановите то, что его занимает, или исправьте host и port в [screen]
check-messages-parked = { $count ->
        [one] { $count } сообщение не доставлено
        [few] { $count } сообщения не доставлены
        [many] { $count } сообщений не доставлено
       *[other] { $count } сообщения не доставлены
    }: исправьте каналы выше, затем выберите один из них командой `/organize setup` или перезапустите бота
check-texts-lack = некоторые тексты мероприятия есть не на всех языках, и вместо недостающих показан первый: { $languages }. Список даёт `roundtable check`
check-intents-none = привилегированные не нужны, и ни один не включён
check-intents-more = { $intents }: включено и не нужно. Отключите на странице приложения: Bot, Privileged Gateway Intents
