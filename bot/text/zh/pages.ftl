## 各个页面共用的文字。

page-skip = 跳至正文
page-languages = 语言
page-lost = 连接中断：此页面内容不是最新的。正在自动重试。
page-back = 已重新连接。
page-return = 返回
page-refused-title = 未能完成操作
page-unknown = 没有这个页面。请核对网址，或重新扫描屏幕上的二维码。
page-too-fast = 此处发来的请求过于频繁。请等候十秒后再试。
page-too-large = 内容过长，无法接收。请缩短后重新发送。
page-forged = 此请求并非来自页面本身。请重新打开页面，再从页面发送。
page-malformed = 浏览器发来的内容无法读取。请重新打开页面后再试。
page-fault = 我方出现错误，已收到通知。再试之前，请先查看内容是否已送达。如需帮助，请提供此编号：{ $reference }
page-elsewhere = 页面地址为 { $url }，请打开该地址。以其他名称访问时不予显示。
page-crowded = 目前查看页面的人过多。请过一分钟再试。
page-link-unknown = 此链接或代码无效或已失效：代码可能已经更新。请扫描或输入屏幕上现在显示的代码；主席请向主办方索取新链接。
