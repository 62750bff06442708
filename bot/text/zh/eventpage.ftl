## 活动在网上的页面，会前和会后。

eventpage-about = 关于圆桌会议
eventpage-when = 时间和地点
eventpage-part = 如何参加
eventpage-programme = 日程
eventpage-programme-was = 实际日程
eventpage-speakers = 发言人
eventpage-background = 背景
eventpage-links = 链接
eventpage-notes = 说明
eventpage-announced = 活动预告：
eventpage-principles =
    { $count ->
       *[other] 会议着重讨论 { $count } 项贯穿各领域的原则：
    }
eventpage-principles-was =
    { $count ->
       *[other] 会议着重讨论了 { $count } 项贯穿各领域的原则：
    }
eventpage-organizers-was = 本次活动的主办方：{ $names }。
eventpage-partners-was = 本次活动的合作方：{ $names }。
eventpage-funders-was = 本次活动的资助方：{ $names }。
eventpage-organizers = 本次活动的主办方：{ $names }。
eventpage-partners = 本次活动的合作方：{ $names }。
eventpage-funders = 本次活动的资助方：{ $names }。
eventpage-audience = 参加对象：{ $names }。
eventpage-time = { $local }（协调世界时 { $start } 至 { $end }）
eventpage-venue = { $venue }，以及线上
eventpage-takes-place = 圆桌会议定于以下时间举行：{ $time }。地点：{ $venue }，以及线上。
eventpage-took-place = 圆桌会议已于以下时间举行：{ $time }。地点：{ $venue }，以及线上。
eventpage-takes-place-online = 圆桌会议在线举行，时间：{ $time }。
eventpage-took-place-online = 圆桌会议已在线举行，时间：{ $time }。
eventpage-happened =
    { $asked ->
        [0] 没有人提问。
       *[other] 会场和线上共提出 { $asked } 个问题；
    }{ $turns ->
       *[other] { $turns } 项得到讨论或发言机会，
    }{ $answered ->
       *[other] { $answered } 个问题得到答复。
    }
eventpage-how = 无论在会场还是线上，人人都可以提问、支持他人的问题和投票。每个问题都有回执和处理结果。
eventpage-role-speaker = 发言人
eventpage-role-chair = 主席
eventpage-role-discussant = 评议人
eventpage-brief = 政策简报
eventpage-brief-coming = 会后将在网上发布载有主要议题和建议的政策简报，并分发给所有与会者。
eventpage-brief-out = 政策简报已于{ $day }发布（第 { $number } 版）。
eventpage-brief-posted = 简报已分发给与会者；其他人可向主办方索取。
eventpage-tags = 分类
eventpage-tag-category = 活动类别
eventpage-tag-organizers = 牵头主办方
eventpage-tag-scope = 地理范围
eventpage-tag-workstream = 工作流成果
eventpage-tag-review = 区域审查进程
eventpage-tag-objectives = 《全球契约》的目标
eventpage-tag-themes = 贯穿各领域的主题
eventpage-objectives-all = 总体（全部 23 项目标）
