## 按提问者的意愿发给他们的消息。

button-wish-decided = 有结果时告诉我
button-wish-brief = 将政策简报发给我
button-stop-decided = 不再接收有关我的问题的消息
button-stop-these = 停止接收这些消息
button-stop-brief = 不再将政策简报发给我
wished-decided = 当您的问题提交讨论、已答复、待书面答复、已合并、未采纳、已移至另一原则或增加措辞时，以及活动结束时，您会在一分钟后收到私信。这适用于您在此提出的所有问题。消息只写编号和结果，从不写您的措辞，主持人也看不到谁会收到消息。只有您的 Discord 允许此服务器成员给您发私信，消息才能送达；否则 /mine 会有说明。
wished-brief = 已记下您的要求：政策简报分发时将以私信发送给您。您的收件方式加密保存，直至本次活动的密钥销毁为止；您可以在此或使用 /mine 取消接收。
stopped-decided = 不再向您发送有关您的问题的消息。问题的结果随时可在 /mine 中查看。
stopped-brief = 不再将政策简报发送给您。
receipt-told = 有结果时，您会收到私信；如要停止，请使用 /mine。

told-head = **{ $code }** · { $event }
told-through = 您的问题 { $code } 已与 { $into } 合并。{ $into } 的结果如下：
told-undone = 主持人撤销了最近一次决定。
told-on-floor = 轮到 { $code }：正在向发言人提出。
told-answered = { $code } 已答复。
told-follow-up = { $code } 将作书面答复。答复作出后会告知您。
told-declined = 主持人未采纳 { $code }。
told-merged = { $code } 已与内容相同的 { $into } 合并。您和您的支持者均计入该问题。如果您的问题与此不同，请在 /mine 中提出异议。
told-not-reached = 活动结束时尚未轮到 { $code }。该问题记录在案，仍可作书面答复。
told-queued = { $code } 在队列中等候。
told-in-review = { $code } 正在审核。
told-reword = 主持人为 { $code } 增加了另一种措辞；您的措辞保留。请在 /mine 中阅读；如不符合您的原意，请在那里提出异议。
told-principle = { $code } 现列于“{ $principle }”之下。编号不变。
told-foot = 全部经过：在圆桌会议的服务器上使用 /mine。
