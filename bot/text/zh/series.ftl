## 同一系列的多次活动：先前活动尚待履行的事项。

series-head = **尚待履行**（{ $count }）
series-follow-up = 书面答复
series-commitment = 承诺
series-who = 由 { $who } 负责
series-due = 期限 { $due }
series-more = - ……另有 { $count } 项，见各活动的导出文件
series-done = -# 履行之后：/mod answered { $reference }
series-kept = { $code } 已记为履行。
series-event-unknown = “{ $typed }”不是此服务器上已结束的活动。已结束活动的序号：{ $choices }；对当前活动，只写编号即可。
commitment-needed = { $code } 不是承诺：在笔记中，只有承诺才能记为履行。
commitment-done = { $code } 此前已记为履行。
