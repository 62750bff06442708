## 答复所用的语言和样式。

command-settings = 选择答复您时使用的语言，以及采用丰富样式还是简明样式
option-settings-language = 您的语言；两项都不填则显示菜单
option-settings-style = 丰富样式或简明样式：每项一行，便于屏幕阅读器使用
button-language = 语言
settings-head = ### 语言和样式
settings-language = 答复您时使用的语言：{ $name }
settings-discord = 这是您的 Discord 语言，或现有语言中与之最接近的语言。
settings-style = 样式：{ $name }
settings-kept = 此选择立即适用于只有您能看到的一切内容，也适用于您今后要求接收的消息。公共消息使用活动的语言。此选择将加密保存，直至本次活动的密钥销毁为止。
settings-choose-language = 语言…
settings-choose-style = 样式…
language-discord = 与我的 Discord 一致
style-rich = 丰富
style-rich-means = 带标题、粗体和条形图
style-plain = 简明
style-plain-means = 每项一行，不加修饰：便于屏幕阅读器使用

language-unknown = “{ $typed }”不在现有语言之列。请选择其中之一：{ $choices }。
style-unknown = “{ $typed }”不是可用的样式。请选择其中之一：{ $choices }。
