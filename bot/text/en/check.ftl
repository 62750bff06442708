## What `/organize check` and `roundtable check` find, each with its mend.

command-organize-check = Whether everything is as it must be, and how to mend what is not
check-ready = ## Everything is ready
    Nothing has to be mended.
check-to-mend = ## { $count ->
        [one] { $count } thing has to be mended
       *[other] { $count } things have to be mended
    }
    Mend them from top to bottom, then check again.
check-in-order = ### In order
check-more = { $count ->
        [one] And { $count } more line: `roundtable check` on the bot's machine shows it.
       *[other] And { $count } more lines: `roundtable check` on the bot's machine shows them.
    }
check-again = Check again
check-about-server = Server
check-about-verification = Verification
check-about-intents = Intents
check-about-clock = Clock
check-about-database = Database
check-about-keys = Keys
check-about-pages = Pages
check-about-programme = Programme
check-about-practice = Practice
check-about-messages = Messages
check-about-texts = Texts

check-server-is = the bot is in { $name } ({ $server })
check-server-timeout = the bot is in time-out: remove its time-out
check-server-events = the bot may not Create Events: the server's scheduled event will not be there
check-level = its verification level is { $level }
check-level-high = its verification level, { $level }, asks of newcomers { $hurdle ->
        [minutes] to have been in the server for ten minutes
        [phone] a confirmed telephone number
       *[other] more
    } before they may ask anything: set Server Settings, Safety Setup, Verification Level to Low or Medium for the event
check-role-open = whoever has the permission { $permission }
check-role-is = @{ $name }
check-role-gone = there is no role { $role } in { $server }: choose another with `/organize setup`, or correct `{ $key }` in the file
check-channel-none = none is chosen: choose one with `/organize setup`, or write `{ $key }` in the file
check-channel-none-create = none is chosen: choose one with `/organize setup`, or write `{ $key }` in the file; to let the bot create it, give the bot Manage Channels first
check-channel-gone = there is no channel { $channel } that the bot knows: choose another with `/organize setup`, or write `{ $key }` in the file
check-channel-kind = { $name } is not { $wanted ->
        [announcements] a text channel or an announcement channel
        [stage] a stage channel
       *[other] a text channel
    }: choose another with `/organize setup`, or write `{ $key }` in the file
check-channel-stage = { $name }: nobody is invited to speak, and no topic set, without { $lacking }
check-channel-lacks = the bot may not { $lacking } in { $name }: allow it there, under Permissions
check-channel-good = { $name }, where the bot may do what it needs
check-audience-everybody = everybody sees { $name }, where questions wait for review: take View Channel from everyone there, under Permissions
check-audience-role = @{ $role } does not see { $name }: allow View Channel there
check-audience-commands = nobody may use commands in { $name }: allow Use Application Commands to everyone there, under Permissions
check-clock-good = it agrees with Discord's
check-clock-apart = it is { $seconds } s { $direction ->
        [ahead] ahead of
       *[behind] behind
    } Discord's: set the clock of the bot's machine by NTP, else sessions and reminders come at the wrong time
check-keys-shut = others may look into { $folder }: `chmod 700 { $folder }`
check-keys-folder = { $folder } must be a folder that the bot may write: correct [storage] keys
check-keys-later = none yet: they are made in { $folder } at the opening
check-key-good = { $event }: the { $which } key is there and is this database's
check-key-left = { $file } should have gone at the close: delete it, here and in every copy
check-database-good = it is written to, schema { $schema }
check-database-trouble = it cannot be written ({ $trouble }): look whether the disk is full, then read the bot's log
check-database-copy = { $file } is from before an update and keeps what was erased since: delete it soon
check-database-folder = { $file } and its folder must be writable for the bot: check owner and permissions
check-programme-over = { $event } ended on { $ended }: `/organize open` will need a `start`, or change its sessions in the file
check-practice-on = { $event } is practised: `/organize practice off` erases it, and nothing goes live before
check-pages-good = they are served at { $url }
check-pages-off = they are off: in the room nobody can take part by phone; set `enabled` in [screen] to have them
check-pages-local = they are served at { $url }, which only the bot's own machine reaches: correct `public_url` in [screen]
check-port-free = port { $port } of { $host } is free
check-port-ours = port { $port } of { $host } is held by the bot that runs
check-port-lost = the bot runs, and its pages are not at port { $port } of { $host }: stop what else holds that port (the bot tries again by itself), or correct [screen] host and port and restart it
check-port-taken = port { $port } of { $host } cannot be had ({ $trouble }): stop what holds it, or correct [screen] host and port
check-messages-parked = { $count ->
        [one] { $count } message could
       *[other] { $count } messages could
    } not be delivered: mend the channels above, then choose one with `/organize setup`, or restart the bot
check-texts-lack = some texts of the event lack these languages, and there its first is shown: { $languages }. `roundtable check` lists them
check-intents-none = no privileged one is needed, and none is on
check-intents-more = on and not needed: { $intents }. Switch that off on the application's page, Bot, Privileged Gateway Intents
