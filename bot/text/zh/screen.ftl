## 投影屏幕上显示的内容。

screen-title = { $event } · 屏幕
screen-draft = 圆桌会议正在筹备
screen-open = 现已开放提问
screen-closed = 圆桌会议已经结束
screen-ends = 至 { $time }
screen-begins = 环节“{ $session }”于 { $time } 开始
screen-over = 已超时
screen-on-floor = 正在讨论
screen-announce = 正在讨论：{ $codes }
screen-floor-free = 目前没有正在讨论的事项
screen-why = 为何轮到：
screen-next = 接下来
screen-waiting = { $count ->
       *[other] { $count } 项在等候
    }
screen-nobody = 无人等候
screen-speaks = 发言：
screen-vote = 请投票
screen-result = 结果
screen-ballots = { $count ->
       *[other] { $count } 票
    }
screen-join = 提问、支持、投票
screen-qr = 二维码，{ $name }：{ $code }
no-event-shown = 目前没有可显示的活动。请在配置中添加一个，然后启动机器人。
page-events-several = 有多个活动处于开放状态。请在网址中注明是哪一个：?event= 加上 { $choices } 之一。
