## `/organize check` 和 `roundtable check` 的检查结果，各附解决办法。

command-organize-check = 检查一切是否就绪，以及如何解决发现的问题
check-ready = ## 一切就绪
    没有需要解决的问题。
check-to-mend = ## { $count ->
       *[other] 有 { $count } 处需要解决
    }
    请自上而下逐一解决，然后再检查一次。
check-in-order = ### 正常
check-more = { $count ->
       *[other] 另有 { $count } 行：在运行机器人的主机上用 `roundtable check` 查看。
    }
check-again = 再次检查
check-about-server = 服务器
check-about-verification = 验证
check-about-intents = Intents（意图权限）
check-about-clock = 时钟
check-about-database = 数据库
check-about-keys = 密钥
check-about-pages = 页面
check-about-programme = 日程
check-about-practice = 演练
check-about-messages = 消息
check-about-texts = 文字

check-server-is = 机器人在 { $name }（{ $server }）中
check-server-timeout = 机器人处于禁言状态：请解除其禁言
check-server-events = 机器人没有“创建活动”权限：服务器上将没有预定的活动
check-level = 验证级别为 { $level }
check-level-high = 验证级别为 { $level }，新成员须{ $hurdle ->
        [minutes] 加入服务器满十分钟
        [phone] 验证电话号码
       *[other] 满足更多条件
    }才能提问：请在“服务器设置”的“安全设置”中，将活动期间的“验证级别”设为“低”或“中”
check-role-open = 拥有“{ $permission }”权限者
check-role-is = @{ $name }
check-role-gone = { $server } 中没有身份组 { $role }：请使用 `/organize setup` 另选一个，或在文件中更正 `{ $key }`
check-channel-none = 尚未选择：请使用 `/organize setup` 选择，或在文件中填写 `{ $key }`
check-channel-none-create = 尚未选择：请使用 `/organize setup` 选择，或在文件中填写 `{ $key }`；如要由机器人创建，请先授予机器人“管理频道”权限
check-channel-gone = 机器人找不到频道 { $channel }：请使用 `/organize setup` 另选一个，或在文件中填写 `{ $key }`
check-channel-kind = { $name } 不是{ $wanted ->
        [announcements] 文字频道或公告频道
        [stage] 讲堂频道
       *[other] 文字频道
    }：请使用 `/organize setup` 另选一个，或在文件中填写 `{ $key }`
check-channel-stage = { $name }：缺少{ $lacking }，因此无法邀请任何人发言，也无法设定主题
check-channel-lacks = 机器人在 { $name } 缺少以下权限：{ $lacking }。请在该频道的“权限”中允许
check-channel-good = { $name }，机器人在其中具备所需权限
check-audience-everybody = 人人都能看到 { $name }，而等候审核的问题就在其中：请在该频道的“权限”中取消 everyone 的“查看频道”
check-audience-role = @{ $role } 看不到 { $name }：请在该频道允许“查看频道”
check-audience-commands = 任何人都不能在 { $name } 中使用命令：请在该频道的“权限”中允许 everyone “使用应用命令”
check-clock-good = 与 Discord 的时钟一致
check-clock-apart = 比 Discord 的时钟{ $direction ->
        [ahead] 快
       *[behind] 慢
    } { $seconds } 秒：请用 NTP 校准运行机器人的主机的时钟，否则环节和提醒的时间会出错
check-keys-shut = 他人可以查看 { $folder }：`chmod 700 { $folder }`
check-keys-folder = { $folder } 必须是机器人可以写入的文件夹：请更正 [storage] 下的 keys
check-keys-later = 目前没有：将在活动开放时生成于 { $folder }
check-key-good = { $event }：{ $which } 密钥存在，并属于此数据库
check-key-left = { $file } 本应在活动结束时删除：请删除此文件及其所有副本
check-database-good = 可以写入，模式版本 { $schema }
check-database-trouble = 无法写入（{ $trouble }）：请查看磁盘是否已满，然后阅读机器人的日志
check-database-copy = { $file } 是更新前的副本，仍含有此后已删除的内容：请尽快删除
check-database-folder = 机器人必须能够写入 { $file } 及其所在文件夹：请检查所有者和权限
check-programme-over = “{ $event }”已于 { $ended } 结束：使用 `/organize open` 须填写 `start`，或在文件中更改其环节
check-practice-on = “{ $event }”正在演练：`/organize practice off` 将删除演练内容；在此之前无法正式进行
check-pages-good = 可在 { $url } 访问
check-pages-off = 已关闭：会场中的人无法用手机参加；如需要页面，请设定 [screen] 下的 `enabled`
check-pages-local = 在 { $url } 提供，只有运行机器人的主机才能访问：请更正 [screen] 下的 `public_url`
check-port-free = { $host } 的端口 { $port } 空闲
check-port-ours = { $host } 的端口 { $port } 由正在运行的机器人使用
check-port-lost = 机器人正在运行，但其网页不在 { $host } 的端口 { $port }：请停止占用该端口的程序（机器人会自动重试），或更正 [screen] 的 host 和 port 并重新启动
check-port-taken = 无法使用 { $host } 的端口 { $port }（{ $trouble }）：请停止占用该端口的程序，或更正 [screen] 下的 host 和 port
check-messages-parked = { $count ->
       *[other] { $count } 条消息
    }未能送达：请解决上述频道问题，然后使用 `/organize setup` 选择频道，或重新启动机器人
check-texts-lack = 活动的某些文字缺少以下语言，届时显示其首个语言：{ $languages }。详见 `roundtable check`
check-intents-none = 不需要任何特权意图，也没有启用任何一项
check-intents-more = { $intents } 已启用，但并不需要：请在应用页面 Bot、Privileged Gateway Intents 中将其关闭
