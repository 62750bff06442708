## 政策简报的分发：发往何处，送达情况如何。

email-malformed = “{ $typed }”不是电子邮箱地址。请填写一个地址，形式如 name@example.org，不加姓名和括号。

command-brief-publish = 分发编辑好的政策简报：频道、页面、私信、邮件文本
option-brief-file = 编辑好的简报：pdf、docx、odt、html、md 或 txt，最大 10 MiB
option-brief-url = 简报的在线阅读网址：以 https:// 开头

brief-preview-head = ## 分发政策简报？第 { $number } 版 · { $event }
brief-file = - 文件：{ $name }（{ $size } KiB）
brief-url = - 网址：<{ $url }>
brief-goes-channel = - 在 <#{ $channel }> 发布一条消息，附上文件。
brief-goes-page = - 与会者页面。
brief-goes-messages =
    - { $count ->
        [0] 没有人要求通过私信接收。
       *[other] 向要求接收的 { $count } 人发送私信，每秒一条：约需 { $minutes } 分钟。
    }
brief-goes-mails =
    - { $count ->
        [0] 没有人提供电子邮箱地址。六种语言的邮件文本仍已备好。
       *[other] 六种语言的邮件文本和所提供的 { $count } 个地址，由您发送。
    }
brief-keys-gone = - 活动的密钥已销毁或缺失：无法给任何人发消息，也无法得知任何电子邮箱地址。
brief-preview-foot = 尚未发送任何内容，而一经发送即无法收回。请再次通读文件，然后在 15 分钟之内按“分发”。
button-circulate = 分发
button-circulate-not = 暂不分发
brief-dropped = 未发送任何内容。简报备妥后，请再次使用 /brief-publish。

brief-out-head = ## 政策简报已分发：第 { $number } 版 · { $event }
    分发时间：{ $at }
brief-posted-sent = - 已在 <#{ $channel }> 发布。
brief-posted-open = - 正在发往 <#{ $channel }>；发布后再发送私信。
brief-posted-parked = - **未能在 <#{ $channel }> 发布。**请确认我在该频道可以查看频道、发送消息和附加文件（`roundtable check` 会说明缺少什么），然后重新启动我：届时将会发布，随后发送私信。
brief-on-page = - 已在与会者页面发布。
brief-arrived =
    - { $count ->
       *[other] { $count } 条私信已送达。
    }
brief-on-the-way =
    - { $count ->
       *[other] { $count } 条正在发送：约需 { $minutes } 分钟。
    }
brief-lost-shut =
    - { $count ->
       *[other] { $count } 条未送达：收件人的 Discord 不接收来自此服务器的私信。
    }
brief-lost-away =
    - { $count ->
       *[other] { $count } 条未送达：收件人已离开此服务器或 Discord。
    }
brief-lost-failed =
    - { $count ->
       *[other] { $count } 条未送达：多次尝试后 Discord 仍未接收。
    }
brief-mails =
    - { $count ->
        [0] 没有人提供电子邮箱地址。
       *[other] 收到 { $count } 个电子邮箱地址：见“邮件文本”，邮件由您发送。
    }
button-mail = 邮件文本
brief-mail-file = 六种语言的邮件，各附相应读者的地址。只有您能看到这条消息。请将地址填入“密送”栏，使收件人看不到彼此的地址；邮件发出后请删除此文件。
brief-nothing-new = 没有提供任何内容，因此不发送任何内容。以下是上一版的送达情况；如要发送更正版，请提供其文件或网址。

brief-announced = ## 政策简报现已发布：{ $title }
    简报载述圆桌会议上的提问和答复、提出的建议以及尚待履行的事项。
brief-announced-anew = ## 更正：{ $title }
    这是政策简报第 { $number } 版，取代此前的版本。
brief-authors = 作者：{ $names }
link-brief = 在线阅读
link-brief-post = 打开文件
link-event-brief = 政策简报
brief-letter = **政策简报现已发布：{ $title }**
    您在“{ $event }”中要求接收简报。
brief-letter-anew = **更正：{ $title }**
    这是“{ $event }”政策简报第 { $number } 版，取代先前发给您的版本。
wished-brief-now = 政策简报已分发：稍后将以私信发送给您，如有更正版也会发送。您可以在此或使用 /mine 取消接收。
board-published = 本次圆桌会议已经结束，政策简报已发布：请见公告频道。

mail-how = 本文件的用法：下列每种语言发送一封邮件。将地址复制到“密送”栏（切勿填入“收件人”或“抄送”栏，否则人人都能看到），再复制主题和正文。正文提到附件之处，请附上简报文件。邮件发出后请删除本文件。
mail-keys-gone = 活动的密钥已销毁或缺失：已无法得知任何电子邮箱地址。
mail-head = { $language } · 地址数：{ $count }
mail-bcc = 密送：{ $addresses }
mail-subject = 主题：{ $subject }

brief-before-close = 政策简报在活动结束后分发：“{ $event }”尚未结束。请使用 /organize close 结束活动，使用 /brief 生成草稿，编辑之后再来。
brief-nothing-given = 没有提供可分发的内容。请使用 /brief 生成草稿并加以编辑，然后提供编辑好的文件、在线阅读的网址（https://），或两者都提供。
brief-bare-draft = 这是 /brief 生成的草稿原样，没有人编辑过。请先通读和编辑，再提供编辑好的文件。
brief-same-edition = 这是第 { $number } 版，此前已经分发，内容没有任何变动。未发送任何内容。
brief-published = 第 { $number } 版刚刚已经分发，可能是他人所为或按了两次。没有重复发送。
brief-not-published = 尚未分发任何政策简报：请用 /brief-publish 提供编辑好的文件或其网址。
brief-file-kind = “{ $typed }”不是人人都能打开的文件类型。请提供其中一种：{ $kinds }。
brief-file-large = 文件大小为 { $size } MiB；此处一条消息最多 { $size_max } MiB。请缩小其中的图片，或将文件放到网上并提供网址。
brief-file-broken = 文件为空，或与其文件名不符：其中读不出 { $kind } 内容。请重新保存后再试。
brief-file-lost = Discord 未能传来该文件。未保存任何内容：请过一分钟再试。
brief-url-open = “{ $typed }”以 http:// 开头，传输途中可能被他人读取和篡改。请提供以 https:// 开头的网址。
