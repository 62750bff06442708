## 个人提醒。

command-remind = 以私信提醒您某个环节即将开始
option-remind-session = 要提醒的环节
option-remind-before = 提前多久，例如 10m；不填则与统一提醒的时间相同
button-cancel-reminder = 取消 { $place }
button-reminders = 我的提醒
reminders-head = ## 您的提醒
    以私信发送，并随日程调整。
reminders-none = 您没有提醒。如需提醒，请使用 /remind。
reminder-line = **{ $session }** 开始时间：{ $starts }；提醒时间：{ $at }（提前 { $length }）。
reminder-unsent = **{ $session }** 开始时间：{ $starts }。我无法给您发消息：您的 Discord 不接收我的私信。
reminder-letter = **{ $session }** 开始时间：{ $starts }（{ $event }）。这是您要求的提醒。
reminders-missed = **您的提醒。**未能发送：您的 Discord 不接收我的私信。
reminder-missed = **{ $session }** 开始时间：{ $starts }。
reminder-before = 提醒须提前一秒至七天，例如 10m 或 1h。
reminder-late = 已来不及提醒：环节“{ $session }”于 { $at } 开始。请缩短提前的时间。
reminder-many = 您已有 { $count_max } 个提醒，达到上限。请先取消一个：取消按钮在 /remind 的答复下方和 /now 中。
reminder-unreachable = 提醒以 Discord 私信发送，而您没有以自己的 Discord 账号参会。
reminder-gone = 此提醒已经发送或取消。
