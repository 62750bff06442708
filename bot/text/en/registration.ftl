## Who registered beforehand, and the personal code of /join.

name-registered = { $name } (registered)
name-stated = { $name } (as stated)
option-join-code = Your personal code from the registration, such as 7K4M-Q2XW
joined-registered = Name and affiliation are as registered; if you change them, they are shown as stated.
registration-malformed = That is no personal code. It has eight letters and digits, such as 7K4M-Q2XW; it came with your registration.
registration-wrong = There is no such personal code for this event. Check it against what came with your registration; after five wrong tries you have to wait ten minutes. You can use /join without a code.
registration-tries = Too many wrong codes were tried. You can try again at { $at }. You can use /join without a code.
registration-taken = Somebody else used this code already. If it is yours, tell the organizers; meanwhile use /join without a code.
registrations-closed = { $event } is closed: nobody can use a personal code any more. Nothing was imported.
