## 举手、发言时间和会场的轮次。

command-hand = 举手要求发言；再次使用则放下手
command-mod-hand = 代会场中的一人举手
command-mod-room = 主席直接请会场发言
command-run-limit = 限定每人的发言时间
option-hand-note = 涉及什么；供主持人和主席参考
option-room-name = 谁在发言
option-limit = 例如 2m 或 90s
option-kind = 仅限问题，或仅限举手
kind-question = 问题
kind-hand = 举手

button-hand = 举手
button-lower = 放下手
button-dismiss = 代为放下
button-room = 会场发言

form-hand-title = 举手
form-hand-note = 涉及什么？
form-hand-note-hint = 供主持人和主席参考；不公开显示。
form-room-title = 会场发言
form-room-name = 谁在发言？
form-room-name-hint = 向所有人显示。可以留空。

hand-raised = **您已举手：{ $code }。**轮到您发言时，看板上会显示；再次举手即为放下。
hand-called = 请您发言时将称：{ $who }
hand-unnamed = 请您发言时将念您的编号。如希望以姓名相称，请用 /join 填写姓名，然后放下手再重新举手。如在讲堂频道发言，在场的人都能看到是谁在发言。
hand-lowered = 您的手已放下：{ $code }。
hand-added = 已为 { $who } 举手：**{ $code }**。
hand-head = { $who } · 举手时间：{ $raised }
hand-note = 备注：{ $note }
hand-is-queued = { $code } 正在等候发言。
hand-is-on-floor = { $code } 正在发言。
hand-is-answered = { $code } 已发言。
hand-is-lowered = { $code } 已放下。
hand-is-over = { $code } 已结束。
hand-answer-unkept = 只有问题才保存答复。请使用 /note 记下发言内容。

hand-words-queued = 等候发言
hand-words-on-floor = 正在发言
hand-words-answered = 已结束：已发言
hand-words-lowered = 已放下

hand-up = 您已经举手：{ $code }，{ $status_words }。未作任何更改；如要放下，请再次举手或按“放下手”。
hand-unknown = 没有可进行此操作的举手 { $code }。控制台列有目前的举手。
question-needed = { $code } 是举手或会场轮次的编号，而此操作仅适用于问题。对举手可使用 /mod floor、answered 和 back。
hand-changed = { $code } 在此期间已有变动，当前状态：{ $status_words }。您未作任何更改；请重新打开查看现状。
hand-move-impossible = { $code }：{ $status_words }。现在无法进行此操作。未作任何更改。
hand-on-floor = 轮到 { $code }：您可以发言。由主持人结束您的发言。
hand-name-needed = 请填写举手者是谁，以便请其发言。
own-hand = { $code } 是您自己的举手：如不按次序，须由他人请您发言。
kind-unknown = 等候的事项中没有“{ $typed }”这一类。请选择其中之一：{ $choices }。
limit-impossible = 发言时间为 一秒至一小时，例如 2m 或 90s。

floor-hand = **{ $who }** 正在发言。
floor-room = **{ $who }** 正在发言。
floor-until = 发言时间截止：{ $at }。
floor-speak-stage = 请在 { $channel } 发言：接受发言邀请即可。
floor-speak-link = 请在此发言：{ $link }
wording-other = 另一种措辞
reason-room = 主席请会场发言
reason-only-question = 仅限问题
reason-only-hand = 仅限举手
reason-raised = 举手最早

limit-set = 发言时间为 { $minutes } 分{ $seconds ->
        [0] 钟
       *[other] {" "}{ $seconds } 秒
    }，对正在发言的人同样适用。
limit-half = { $code }（{ $who }）的发言时间已过半，结束时间：{ $ends }。
limit-end = **{ $code } 的发言时间已到**（{ $who }）。请按“已答复”结束本轮。
stage-absent = 无法邀请 { $code } 发言：此人不在讲堂频道。

console-hands = ### 举手 — { $count }
console-open-hand = 打开一个举手…
console-longest = 最早等候自 { $at }
console-held = { $who } 正在处理，至 { $until }
console-languages = 等候中的问题，按语言：{ $languages }
console-paused = **提问已暂停。**使用 /mod resume 恢复提问。
how-sector = - { $name }：已轮到 { $turns } 项，共 { $minutes } 分钟
how-sectors = ### 按界别（以已显示者为限）
how-sector-unshown = 未显示界别

move-raise = 已举手
move-lower = 已放下手
move-room = 会场发言
