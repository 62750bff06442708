## 活动各页面的入口，供主办方使用。

command-organize-links = 各页面的链接、代码和可打印的说明页
links-draft = 页面链接在“{ $event }”开放时生成。请先使用 /organize open 开放，然后再来。
links-off = 页面已关闭。请在配置的 [screen] 下设定 enabled = true，然后重新启动机器人。
links-head = ## { $event } 的页面
links-screen = **屏幕**，用于投影：{ $url }
    用于直播，仅显示线上代码：{ $stream }
links-chair = **主席**：{ $url }
    持有此链接者即可以主席身份操作。请只发给主席本人。
links-room = **会场**，代码 { $code }：{ $url }
links-online = **线上，不用 Discord**，代码 { $code }：{ $url }
links-sheet = 附件是印有两个代码的说明页：请在浏览器中打开并打印。
links-local = -# 这些网址只在运行机器人的主机上有效。请将 [screen] 下的 public_url 设为您的反向代理的网址。
links-renewed-chair = 主席已有新链接；旧链接失效。
links-renewed-page = 两个代码均已更新；旧代码失效。请重新打印说明页。
button-links-chair = 更换主席链接
button-links-page = 更换代码
sheet-title = 提问、支持、投票
sheet-room = 会场
sheet-online = 线上
sheet-how = 请用手机扫描二维码，或打开 { $url } 并输入代码。
