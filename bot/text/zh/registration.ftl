## 预先报名的人，以及 /join 的个人代码。

name-registered = { $name }（已报名）
name-stated = { $name }（自填）
option-join-code = 您报名时收到的个人代码，例如 7K4M-Q2XW
joined-registered = 姓名和所属机构与报名信息一致；如作更改，将显示为自填。
registration-malformed = 这不是个人代码。个人代码为八个字母和数字，例如 7K4M-Q2XW；报名时已发给您。
registration-wrong = 本次活动没有这个个人代码。请与报名时收到的代码核对；输错五次后须等候十分钟。不用代码也可使用 /join。
registration-tries = 输错代码的次数过多。请在 { $at } 之后再试。不用代码也可使用 /join。
registration-taken = 此代码已有他人使用。如果这是您的代码，请告知主办方；在此期间，不用代码也可使用 /join。
registrations-closed = “{ $event }”已结束：个人代码已无法使用。未导入任何内容。
