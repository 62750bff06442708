## 安排发言的规则，以及均衡情况。

command-how = 如何决定轮到谁，以及迄今的均衡情况
how-balanced = ## 轮到谁
    线上与会场共用一个队列。在等候的事项中，依次优先考虑：
    1. 涉及当前环节所列原则的事项
    2. 轮到的一方：{ $cycle }，循环往复；无人等候的一方则跳过
    3. 讨论得最少的原则
    4. 尚未轮到过的人
    5. 支持者最多的
    6. 提出最早的
    7. 原则在日程中的先后，再按编号
    每次选取均公布理由。不按次序请人发言，须说明理由，人人可见。
how-support = ## 轮到谁
    支持者最多的问题优先，其次是提出最早的。每次选取均公布理由。
how-oldest = ## 轮到谁
    提出最早的问题优先。每次选取均公布理由。
how-shares = ### 迄今情况
how-share = - { $name }：{ $asked } 项中已轮到 { $turns } 项，共 { $minutes } 分钟；{ $wait }
how-wait = 半数等候不到 { $minutes } 分钟
how-no-wait = 尚无一项轮到
balance-line = -# 迄今已轮到：{ $sides } · { $principles }
balance-online = 线上 { $turns }/{ $asked }
balance-room = 会场 { $turns }/{ $asked }
balance-not-reached = { $count ->
        [0] 按目前进度，等候的问题都能讨论到。
       *[other] 按目前进度，将有 { $count } 个等候的问题讨论不到。
    }
