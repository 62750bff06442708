## 谁提出、谁轮到，各自等候和发言多久。

command-fairness = 发言机会如何分配：含全部表格的页面，供主办方使用
fairness-title = 公平性 · { $event }
fairness-intro = 包括所有提出的问题和举手，无论结果如何。会场自身的轮次计入会场一方及其原则。人数少于 { $minimum } 人的组别不予显示，可据以推知这些组别的数据亦不显示。
fairness-so-far = 此为结束前的情况。匿名问题的界别和首次提问在结束时才予统计：在此之前，比较两份这样的页面即可推知。
fairness-by-attendance = 按参会方式
fairness-by-principle = 按原则
fairness-by-sector = 按界别（以已说明者为限）
fairness-by-language = 按语言；匿名问题不保存语言
fairness-by-first = 首次提问，以及同一人的后续提问
fairness-group = 组别
fairness-submitted = 已提出
fairness-turns = 已轮到
fairness-wait = 等候时间中位数（分钟）
fairness-minutes = 讨论和发言时间（分钟）
fairness-unknown = 不详
fairness-first = 首次提问
fairness-further = 后续提问
fairness-suppressed = 不显示：人数过少，或可据以推知人数过少的组别
fairness-chart-attendance = 已提出和已轮到，按参会方式
fairness-chart-principle = 已提出和已轮到，按原则
fairness-overrides = 未按次序选取
fairness-no-overrides = 没有未按次序选取的事项。
fairness-override = 第 { $turn } 轮，{ $item }：
fairness-done = “{ $event }”的发言机会分配情况：请在浏览器中打开此页面。如需表格：roundtable fairness --format csv。
