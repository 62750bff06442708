## 会议进程：推迟的代价和影响、取消的环节、给主持人的提示。

command-run-extend = 将当前环节延长几分钟；后续环节顺延
command-run-skip = 取消一个尚未开始的环节
option-skip-session = 要取消的环节

delayed = **已推迟 { $minutes ->
       *[other] { $minutes } 分钟
    }：涉及 { $count ->
       *[other] { $count } 个环节
    }。**
extended = **环节“{ $session }”的结束时间改为 { $ends }，延长 { $minutes ->
       *[other] { $minutes } 分钟
    }；{ $count ->
        [0] 其后没有环节
       *[other] 后续 { $count } 个环节顺延
    }。**
moved-end = {" "}· 结束时间
moved-shorter = {" "}· 由 { $before } 分钟改为 { $after } 分钟
moved-closed = {" "}· 不接受提问
moved-poll = { $code } 截止时间 { $before } → { $after }
moved-reminders = { $count ->
       *[other] { $count } 个提醒随之调整。
    }
moved-past-end = 日程现将超过公布的结束时间 { $minutes ->
       *[other] { $minutes } 分钟
    }。
moved-told = -# 已在公告中告知与会者。

choices-delay = **推迟 { $minutes } 分钟将超过公布的结束时间（{ $ends }）{ $over } 分钟。**尚未作任何调整。请选择如何腾出时间：
choices-extend = **延长 { $minutes } 分钟将超过公布的结束时间（{ $ends }）{ $over } 分钟。**尚未作任何调整。请选择如何腾出时间：
choice-fit = • **仅 { $minutes } 分钟**，仍在时限之内：不减少问题。
choice-pauses = • **利用后续环节之间的间歇**，按时结束：{ $cost ->
        [0] 不减少问题
       *[other] 约少讨论 { $cost } 个问题
    }。
choice-shorten = • **缩短环节，按时结束**（分钟）：{ $sessions }。{ $cost ->
        [0] 不减少问题
       *[other] 约少讨论 { $cost } 个问题
    }。
choice-over = • **超时**至 { $ends }。{ $cost ->
        [0] 如大家都能留下，则不减少问题
       *[other] 如大家都能留下，则不减少问题；否则约少讨论 { $cost } 个
    }。
choice-named = • 或选择**一个环节**缩短或取消，按时结束：请使用菜单。
choice-cut = { $before } → { $after } 分钟 · { $cost ->
        [0] 不减少问题
       *[other] 约少讨论 { $cost } 个问题
    }
choice-leave = 腾出 { $before } 分钟 · { $cost ->
        [0] 不减少问题
       *[other] 约少讨论 { $cost } 个问题
    }
button-choice-fit = 仅 { $minutes } 分钟
button-choice-pauses = 利用间歇
button-choice-shorten = 缩短环节
button-choice-over = 超时 { $over } 分钟
menu-named = 缩短或取消一个环节…
menu-cut = 缩短：{ $session }
menu-leave = 取消：{ $session }

button-skip = 取消环节
button-leave-out = 确定取消该环节
skip-confirm = 要取消环节 **{ $session }** 吗（原定 { $starts }，{ $minutes } 分钟）？后续环节时间不变，并将告知与会者。
skipped = 环节 **{ $session }** 已取消，并已告知与会者。后续环节时间不变；如要利用空出的 { $minutes } 分钟，请使用 /run next 或 /run start 提前进行。如仍要举行该环节：/run start session:{ $key }

retimed = 日程有变。现预计如下：
retimed-running = { $session } · 正在进行，至 { $ends }

ending = 环节“{ $session }”将于 { $ends }（{ $at }）结束。
overrun = 环节 **{ $session }** { $minutes ->
       *[other] 已超时 { $minutes } 分钟
    }。
overrun-cost = 按目前进度：在环节“{ $session }”中{ $cost ->
       *[other] 约少讨论 { $cost } 个问题
    }。
overrun-next = 环节“{ $session }”应已开始：请使用 /run next 进入该环节，或使用 /run extend 延长当前环节。
overrun-last = 这是最后一个环节：请使用 /run end 结束，或使用 /run extend 延长。
nag = { $count ->
       *[other] **{ $count } 个问题等候审核**；最早的提出时间：{ $since }。请从控制台的菜单打开。
    }

moved-meanwhile = 此环节刚刚已推迟 { $minutes ->
       *[other] { $minutes } 分钟
    }，可能是他人所为：现定于 { $at } 开始。未再推迟。如需再推迟，请使用 /run delay。
programme-changed = 显示这些选择之后，日程又有变动。未作任何调整：请再次使用 /run delay 或 /run extend 查看现状。
skip-impossible = 环节“{ $session }”已结束或已取消。请选择一个尚未开始的环节。
